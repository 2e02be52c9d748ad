// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder.h"

#include "history/historywriter.h"

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

void Recorder::admitAfter(const DemoPast &past, SourceId source, const QString &link)
{
    admit(source, link);
    playDemoPast(past, source, [this](const std::shared_ptr<const Snapshot> &snapshot) { m_writer->write(snapshot); });
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
