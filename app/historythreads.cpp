// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historythreads.h"

namespace meterscope {

HistoryThreads::HistoryThreads(const QString &path)
    : m_path(path)
    , m_sync(QStringLiteral("history sync"), std::make_unique<HistorySync>(path))
    , m_recorder(QStringLiteral("history writer"), std::make_unique<Recorder>(path))
    , m_reader(QStringLiteral("history reader"), std::make_unique<HistoryReader>(path))
    , m_exporter(QStringLiteral("history export"), std::make_unique<CsvExporter>(path))
    , m_archivist(QStringLiteral("raw archive"), std::make_unique<Archivist>(path))
{
    QObject::connect(m_recorder.worker(), &Recorder::syncWanted, m_sync.worker(), &HistorySync::sync);
    m_recorder.post([](Recorder &recorder) { recorder.open(); });
}

HistoryThreads::~HistoryThreads()
{
    m_recorder.post([](Recorder &recorder) { recorder.close(); });
}

void HistoryThreads::whileClosed(const std::function<void(const QString &)> &work) const
{
    m_recorder.post([work, path = m_path](Recorder &recorder) {
        recorder.close();
        work(path);
        recorder.open();
    });
}

void HistoryThreads::reopenReaders()
{
    m_reader.post([](HistoryReader &reader) { reader.close(); });
    m_sync.post([](HistorySync &sync) { sync.close(); });
}

} // namespace meterscope
