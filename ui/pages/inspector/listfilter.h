// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obiscode.h"
#include "ui/models/telegramfilter.h"

#include <QObject>

#include <memory>
#include <vector>

class QAction;

namespace meterscope::ui {

class CaptureView;
class FilterBar;
class FilterHelp;
class TelegramListModel;
class TelegramListPane;

/// Which rows of the inspector's list are shown: the filter in the bar and "only faults", over the ring or, as they are
/// found, over a capture.
class ListFilter : public QObject
{
    Q_OBJECT
public:
    /// What it filters, and by what; all must outlive it.
    struct Scope
    {
        const TelegramListModel *telegrams;
        TelegramListPane *list;
        CaptureView *capture;
        FilterBar *bar;
        const QAction *faultsOnly;
    };

    /// Dialogs belong to `window`.
    ListFilter(const Scope &scope, QWidget *window);

    void setDecryptor(const Decryptor *decryptor);
    /// Codes that completion offers.
    void setCodes(std::vector<ObisCode> codes);
    /// Asks all rows.
    void apply();
    void updateCount();
    void showHelp();
    /// Why nothing is listed; empty when it is not because of the filter.
    [[nodiscard]] QString emptyText() const;

Q_SIGNALS:
    /// Other rows are listed.
    void applied();
    /// Empty: it is understood.
    void errorChanged(const QString &sentence);

private:
    [[nodiscard]] bool isListed(std::size_t row) const;

    Scope m_scope;
    QWidget *m_window;
    std::unique_ptr<TelegramFilter> m_filter;
    FilterHelp *m_help = nullptr;
};

} // namespace meterscope::ui
