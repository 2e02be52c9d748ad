// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"
#include "ui/widgets/closablecard.h"

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace meterscope::ui {

class ByteView;
class DiffModel;

/// Two telegrams beside each other, field by field and byte by byte. A field that is chosen is marked in both.
class DiffPane : public ClosableCard
{
    Q_OBJECT
public:
    explicit DiffPane(QWidget *parent = nullptr);

    /// The earlier and the later one; neither may be null.
    void setTelegrams(const std::shared_ptr<const Dissection> &before, const std::shared_ptr<const Dissection> &after);
    /// There is nothing to compare with: a sentence instead.
    void setNothing(const QString &why);

private:
    [[nodiscard]] QWidget *createBytes();
    void showChange(int row);
    void markBytes(ByteView *view, const Dissection &telegram, std::uint32_t node,
                   const std::vector<std::uint32_t> &changed);

    DiffModel *m_model;
    QLabel *m_remark;
    QPushButton *m_onlyChanges;
    QTableView *m_fields;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_beforeName = nullptr;
    QLabel *m_afterName = nullptr;
    ByteView *m_beforeBytes = nullptr;
    ByteView *m_afterBytes = nullptr;
    std::shared_ptr<const Dissection> m_before;
    std::shared_ptr<const Dissection> m_after;
    std::vector<std::uint32_t> m_changedBefore;
    std::vector<std::uint32_t> m_changedAfter;
};

} // namespace meterscope::ui
