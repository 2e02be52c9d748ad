// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder.h"

#include "history/historywriter.h"

#include <algorithm>
#include <chrono>

namespace meterscope {

namespace {

[[nodiscard]] HistoryWriterOptions optionsFor(const QString &path)
{
    HistoryWriterOptions options;
    options.path = path;
    return options;
}

} // namespace

Recorder::Recorder(const QString &databasePath)
    : m_writer(new HistoryWriter(optionsFor(databasePath), this))
{
    connect(m_writer, &HistoryWriter::statusChanged, this, &Recorder::statusChanged);
    connect(m_writer, &HistoryWriter::syncWanted, this, &Recorder::syncWanted);
}

void Recorder::open()
{
    m_writer->open();
}

void Recorder::admit(SourceId source, const QString &link)
{
    m_sources.insert(source.value);
    m_writer->attachSource(source, link);
}

void Recorder::admitAfter(const DemoPast &past, SourceId source, const QString &link, const std::function<void()> &done)
{
    if (past.from >= past.to) {
        admit(source, link);
        done();
        return;
    }
    DemoPast day = past;
    day.to = std::min(past.to, past.from + std::chrono::days(1));
    m_writer->attachSource(source, link);
    playDemoPast(day, source, [this](const std::shared_ptr<const Snapshot> &snapshot) { m_writer->write(snapshot); });
    DemoPast rest = past;
    rest.from = day.to;
    // Queued behind the writer's commit, so that no transaction is longer than a day.
    QMetaObject::invokeMethod(
        this, [this, rest, source, link, done] { admitAfter(rest, source, link, done); }, Qt::QueuedConnection);
}

void Recorder::record(const std::shared_ptr<const Frame> &, const std::shared_ptr<const Snapshot> &snapshot)
{
    if (m_sources.contains(snapshot->source.value)) {
        m_writer->write(snapshot);
    }
}

void Recorder::close()
{
    m_writer->close();
}

} // namespace meterscope
