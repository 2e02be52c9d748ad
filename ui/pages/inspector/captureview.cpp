// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/captureview.h"

#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/telegramlistpane.h"

namespace meterscope::ui {

namespace {

/// While a filter is at work the list grows so often: each time all rows are asked whether they are in it.
constexpr qint64 kListedMs = 1000;

int percentOf(std::size_t looked, std::size_t total)
{
    return total == 0 ? 100 : static_cast<int>(looked * 100 / total);
}

} // namespace

CaptureView::CaptureView(TelegramListModel *telegrams, TelegramListPane *list, QObject *parent)
    : QObject(parent)
    , m_telegrams(telegrams)
    , m_list(list)
{
    connect(&m_filterScan, &TelegramScan::progressed, this, &CaptureView::filterProgressed);
    connect(&m_filterScan, &TelegramScan::finished, this, [this] {
        listAccepted();
        Q_EMIT filtered();
    });
    connect(&m_findScan, &TelegramScan::progressed, this, &CaptureView::findProgressed);
}

void CaptureView::setFile(PagedCapture *file)
{
    m_file = file;
    if (file != nullptr)
        connectFile();
}

void CaptureView::connectFile()
{
    connect(m_file, &PagedCapture::opened, this, &CaptureView::take);
    connect(m_file, &PagedCapture::timeFound, this, &CaptureView::timeFound);
    connect(m_file, &PagedCapture::progressed, this, &CaptureView::worked);
    connect(m_file, &PagedCapture::statisticsGathered, this, [this](const TelegramStatistics &statistics, bool isLast) {
        if (isLast)
            m_works.erase(CaptureWork::Statistics);
        Q_EMIT statisticsGathered(statistics);
    });
    connect(m_file, &PagedCapture::fieldRead, this, [this](const FieldBatch &batch) {
        if (batch.isLast)
            m_works.erase(CaptureWork::Field);
        Q_EMIT fieldRead(batch);
    });
    connect(m_file, &PagedCapture::saved, this, [this](const QString &path, quint64 rows) {
        m_works.erase(CaptureWork::Save);
        Q_EMIT saved(path, rows);
    });
    connect(m_file, &PagedCapture::saveFailed, this, [this](const QString &path, const QString &reason) {
        m_works.erase(CaptureWork::Save);
        Q_EMIT saveFailed(path, reason);
    });
}

void CaptureView::open(const QString &path)
{
    if (canOpen())
        m_file->open(path);
}

void CaptureView::openArchive(SourceId line, UtcMillis end)
{
    if (canOpen())
        m_file->openArchive(line, end);
}

void CaptureView::take(const OpenedCapture &capture)
{
    m_works.clear(); // they were of the file before
    m_isArchive = capture.isArchive;
    if (capture.problem == OpenedCapture::Problem::None) {
        listAll();
        auto pages = std::make_unique<TelegramPages>(m_file, capture.rows);
        connect(pages.get(), &TelegramPages::arrived, this, &CaptureView::arrived);
        m_list->setFollowing(false);
        m_telegrams->setStore(pages.get());
        m_pages = std::move(pages); // the one before goes when nobody shows it any more
    } else if (isOpen()) {
        close(); // the port has closed what was open
    }
    Q_EMIT opened(capture);
}

void CaptureView::close()
{
    if (!isOpen())
        return;
    listAll();
    forgetWorks();
    m_telegrams->setStore(nullptr);
    m_pages.reset();
    Q_EMIT closed();
}

void CaptureView::arrived(int first, int last)
{
    m_telegrams->rowsArrived(first, last);
    m_filterScan.rowsArrived();
    m_findScan.rowsArrived();
    Q_EMIT rowsArrived(first, last);
}

void CaptureView::filter(Condition condition)
{
    listAll();
    if (!condition)
        return Q_EMIT filtered();
    m_accepted.assign(m_pages->size(), false);
    listAccepted();
    m_filterScan.start(m_pages.get(), { 0, m_pages->size(), true }, std::move(condition), false);
}

/// Before the rows become others: a condition is about those that were there.
void CaptureView::listAll()
{
    m_filterScan.cancel();
    m_findScan.cancel();
    m_list->filter({});
    m_accepted.clear();
}

void CaptureView::listAccepted()
{
    m_list->filter([this](int row) { return m_accepted[static_cast<std::size_t>(row)]; });
    m_listed.restart();
}

void CaptureView::filterProgressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total)
{
    for (const std::size_t row : hits)
        m_accepted[row] = true;
    if (!m_filterScan.isRunning())
        return; // finished() follows
    if (m_listed.hasExpired(kListedMs))
        listAccepted();
    Q_EMIT progressed(percentOf(looked, total));
}

void CaptureView::find(int from, bool forward, bool includeFrom, Condition condition)
{
    const std::size_t size = m_pages->size();
    m_findScan.cancel();
    if (size == 0)
        return Q_EMIT found(-1);
    std::size_t first = from < 0 ? (forward ? 0 : size - 1) : static_cast<std::size_t>(from);
    if (from >= 0 && !includeFrom)
        first = forward ? (first + 1) % size : (first + size - 1) % size;
    const auto fits = [this, condition = std::move(condition)](std::size_t row) {
        return (m_accepted.empty() || m_accepted[row]) && condition(row);
    };
    m_findScan.start(m_pages.get(), { first, size, forward }, fits, true);
}

void CaptureView::findProgressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total)
{
    if (m_findScan.isRunning())
        Q_EMIT progressed(percentOf(looked, total));
    else
        Q_EMIT found(hits.empty() ? -1 : static_cast<int>(hits.front()));
}

void CaptureView::cancel()
{
    if (m_filterScan.isRunning()) {
        m_filterScan.cancel();
        listAccepted();
    }
    m_findScan.cancel();
    forgetWorks();
}

void CaptureView::forgetWorks()
{
    for (const CaptureWork work : m_works)
        m_file->cancel(work);
    m_works.clear();
}

void CaptureView::cancel(CaptureWork work)
{
    if (m_works.erase(work) > 0)
        m_file->cancel(work);
}

void CaptureView::findTime(UtcMillis time)
{
    m_findScan.cancel();
    m_file->findTime(time);
}

void CaptureView::timeFound(quint64 row)
{
    if (!isOpen())
        return;
    auto listed = static_cast<std::size_t>(row);
    while (!m_accepted.empty() && listed < m_accepted.size() && !m_accepted[listed])
        ++listed;
    Q_EMIT found(listed < m_pages->size() ? static_cast<int>(listed) : -1);
}

void CaptureView::gatherStatistics()
{
    m_works.insert(CaptureWork::Statistics);
    m_file->gatherStatistics();
}

void CaptureView::readField(const FieldKey &field)
{
    m_works.insert(CaptureWork::Field);
    m_file->readField(field);
}

void CaptureView::save(const CaptureOrder &order)
{
    m_works.insert(CaptureWork::Save);
    m_file->save(order);
}

} // namespace meterscope::ui
