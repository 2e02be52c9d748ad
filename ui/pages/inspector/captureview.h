// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegrampages.h"
#include "ui/models/telegramscan.h"
#include "ui/ports/pagedcapture.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace meterscope::ui {

class TelegramListModel;
class TelegramListPane;

/// A capture in the inspector's list instead of what comes from the line: opens it, pages it in, and looks through it
/// for filters, searches, faults and moments without holding anything up. Statistics, plots and copies of it are made
/// by the thread that reads it.
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
    /// What is kept of a line before `end`.
    void openArchive(SourceId line, UtcMillis end);
    [[nodiscard]] bool hasArchive(SourceId line) const { return m_file != nullptr && m_file->hasArchive(line); }
    [[nodiscard]] bool isArchive() const { return isOpen() && m_isArchive; }
    /// The line again.
    void close();
    [[nodiscard]] bool isOpen() const { return m_pages != nullptr; }

    using Condition = TelegramScan::Condition;
    /// Lists the rows that fit, as they are found; an empty condition lists all.
    void filter(Condition condition);
    /// The next row from the one behind (before) `from` on that is listed and fits; `includeFrom`: that one first.
    void find(int from, bool forward, bool includeFrom, Condition condition);
    /// The first row listed that arrived at `time` or later; answered by found().
    void findTime(UtcMillis time);
    [[nodiscard]] bool isBusy() const { return m_filterScan.isRunning() || m_findScan.isRunning() || !m_works.empty(); }
    /// Ends what is being looked for and what goes through the capture; the rows that were found stay listed.
    void cancel();

    /// These go through all rows, listed or not, on the thread that reads the file.
    void gatherStatistics();
    void readField(const FieldKey &field);
    void save(const CaptureOrder &order);
    void cancel(CaptureWork work);

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
    /// Of save(), gatherStatistics() and readField(); then what they are answered with, as the port says.
    void worked(meterscope::ui::CaptureWork work, int percent);
    void statisticsGathered(const meterscope::ui::TelegramStatistics &statistics);
    void fieldRead(const meterscope::ui::FieldBatch &batch);
    void saved(const QString &path, quint64 rows);
    void saveFailed(const QString &path, const QString &reason);

private:
    void connectFile();
    void take(const OpenedCapture &capture);
    void timeFound(quint64 row);
    void forgetWorks();
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
    bool m_isArchive = false;
    std::set<CaptureWork> m_works; ///< that are not done
    QElapsedTimer m_listed; ///< since the list was brought up to date
};

} // namespace meterscope::ui
