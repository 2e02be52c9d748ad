// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegrampages.h"
#include "ui/models/telegramscan.h"
#include "ui/ports/pagedcapture.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace meterscope::ui {

class TelegramListModel;
class TelegramListPane;

/// A capture in the inspector's list instead of what comes from the line: opens it, pages it in, and looks through it
/// for filters, searches, faults and moments without holding anything up.
class CaptureView : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    CaptureView(TelegramListModel *telegrams, TelegramListPane *list, QObject *parent = nullptr);

    /// The port; may be null, and then nothing can be opened. Must outlive the view.
    void setFile(PagedCapture *file);
    [[nodiscard]] bool canOpen() const { return m_file != nullptr; }
    void open(const QString &path);
    /// The line again.
    void close();
    [[nodiscard]] bool isOpen() const { return m_pages != nullptr; }

    using Condition = TelegramScan::Condition;
    /// Lists the rows that fit, as they are found; an empty condition lists all.
    void filter(Condition condition);
    /// The next row from the one behind (before) `from` on that is listed and fits; `includeFrom`: that one first.
    void find(int from, bool forward, bool includeFrom, Condition condition);
    [[nodiscard]] bool isBusy() const { return m_filterScan.isRunning() || m_findScan.isRunning(); }
    /// Ends what is being looked for; the rows that were found stay listed.
    void cancel();

Q_SIGNALS:
    /// It is in the list now, or could not be opened.
    void opened(const meterscope::ui::OpenedCapture &capture);
    void closed();
    /// Rows are here that were not.
    void rowsArrived(int first, int last);
    void progressed(int percent);
    /// -1: none.
    void found(int row);
    void filtered();

private:
    void take(const OpenedCapture &capture);
    void arrived(int first, int last);
    void listAll();
    void listAccepted();
    void filterProgressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total);
    void findProgressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total);

    TelegramListModel *m_telegrams;
    TelegramListPane *m_list;
    PagedCapture *m_file = nullptr;
    std::unique_ptr<TelegramPages> m_pages;
    TelegramScan m_filterScan;
    TelegramScan m_findScan;
    std::vector<bool> m_accepted; ///< rows that the filter lets through; empty: all
    QElapsedTimer m_listed; ///< since the list was brought up to date
};

} // namespace meterscope::ui
