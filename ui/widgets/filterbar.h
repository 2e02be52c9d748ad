// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obiscode.h"
#include "ui/models/telegramfilter.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QCompleter;
class QLabel;
class QStandardItemModel;

namespace meterscope::ui {

class FilterField;

/// Where a person says which telegrams to list: completion while typing (Ctrl+Space shows all that could stand there),
/// an error at its place, how many rows fit. What is typed holds after a moment, or at once with Return; Escape clears
/// it.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What takes the text; must outlive the bar or be followed by another one.
    void setFilter(TelegramFilter *filter) { m_filter = filter; }

    /// As if a person had typed it and pressed Return.
    void setText(const QString &text);
    /// Codes to propose, in their order.
    void setCodes(std::vector<ObisCode> codes) { m_codes = std::move(codes); }
    /// How many of the rows are listed; shown while there is a filter.
    void setCount(int listed, int all);
    [[nodiscard]] FilterField *field() const { return m_field; }

Q_SIGNALS:
    /// Another text is in force.
    void filterChanged();
    /// The sentence about the text that stands there; empty when nothing is wrong, or not yet known.
    void errorChanged(const QString &sentence);

private:
    void apply();
    void complete(bool asked);
    void insert(const QString &candidate);

    TelegramFilter *m_filter = nullptr;
    FilterField *m_field;
    QLabel *m_count;
    QStandardItemModel *m_candidates;
    QCompleter *m_completer;
    std::vector<ObisCode> m_codes;
    QTimer m_pause;
    TelegramFilter::Place m_replaced; ///< by a candidate
};

} // namespace meterscope::ui
