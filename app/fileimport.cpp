// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileimport.h"

#include "acquisition/telegramstream.h"
#include "capture/capturereader.h"
#include "history/import/csvimport.h"

#include <QFile>

#include <algorithm>

namespace meterscope {

using history::HistoryFault;
using history::ImportKind;
using history::ImportProblem;
using history::ImportRun;

namespace {

constexpr qint64 kReadSize = 256 * 1024;
constexpr std::uint64_t kRecordsBetweenProgress = 1000;

[[nodiscard]] bool isClosed(const Snapshot &snapshot)
{
    return std::any_of(snapshot.issues.begin(), snapshot.issues.end(), [](const ParseIssue &issue) {
        return issue.code == IssueCode::KeyMissing || issue.code == IssueCode::AuthenticationFailed;
    });
}

/// Hands the telegrams of a stream to a run.
class TelegramImport final : private TelegramStream::Receiver
{
public:
    TelegramImport(const ImportSource &source, ImportRun &run)
        : m_stream(SourceId { 1 }, source.decryptor, source.profile, *this)
        , m_run(run)
    { }

    [[nodiscard]] TelegramStream &stream() { return m_stream; }
    [[nodiscard]] const HistoryFault &fault() const { return m_fault; }
    [[nodiscard]] bool anyTelegram() const { return m_any; }

private:
    void telegram(const FrameView &, const Snapshot &snapshot) override
    {
        m_any = true;
        const auto offset = static_cast<qint64>(snapshot.offset);
        if (m_fault)
            return;
        if (!snapshot.accepted()) {
            m_run.reject({ isClosed(snapshot) ? ImportProblem::NoKey : ImportProblem::RejectedTelegram,
                           offset,
                           {},
                           snapshot.identification });
            return;
        }
        history::HistoryRecord record = history::makeRecord(snapshot);
        // Bytes in a plain file have no arrival: the telegram's own time stands for it.
        if (record.receivedMs == 0 && record.meterSeconds)
            record.receivedMs = *record.meterSeconds * 1000;
        record.sinceBootMs = 0;
        if (record.receivedMs == 0)
            m_run.reject({ ImportProblem::NoTime, offset, {}, snapshot.identification });
        else
            m_fault = m_run.add(record, offset);
    }
    void noise(const DiscardedBytes &) override { }

    TelegramStream m_stream;
    ImportRun &m_run;
    HistoryFault m_fault;
    bool m_any = false;
};

HistoryFault importCapture(const QString &path, TelegramImport &import, const history::CareProgress &progress)
{
    CaptureReader capture;
    if (const CaptureFault fault = capture.open(QFile::encodeName(path).toStdString()); fault)
        return { HistoryError::Unreadable, path };
    for (std::uint64_t index = 0; index < capture.count();) {
        if (index % kRecordsBetweenProgress == 0
            && !progress(static_cast<qint64>(index), static_cast<qint64>(capture.count())))
            return { HistoryError::Cancelled, {} };
        const auto record = capture.record(index);
        if (!record) { // its block is damaged: the others are not
            index = capture.nextBlock(index);
            continue;
        }
        import.stream().push(record->bytes, record->received);
        if (import.fault())
            return import.fault();
        ++index;
    }
    import.stream().finish();
    return import.fault();
}

HistoryFault importBytes(QFile &file, TelegramImport &import, const history::CareProgress &progress)
{
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(kReadSize);
        if (bytes.isEmpty())
            return { HistoryError::Unreadable, file.errorString() };
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
        import.stream().push({ data, static_cast<std::size_t>(bytes.size()) }, ArrivalTime {});
        if (import.fault())
            return import.fault();
        if (!progress(file.pos(), file.size()))
            return { HistoryError::Cancelled, {} };
    }
    import.stream().finish();
    return import.fault();
}

} // namespace

HistoryFault importFile(const ImportSource &source, ImportRun &run, const history::CareProgress &progress)
{
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return { HistoryError::Unreadable, file.errorString() };
    const bool isCapture = CaptureReader::isCapture(QFile::encodeName(source.path).toStdString());
    if (!isCapture && history::detectCsv(file) != ImportKind::Unknown) {
        const ZoneRule zone = source.profile != nullptr ? source.profile->zone : run.zone().value_or(kCentralEurope);
        return history::importCsv(file, zone, run, progress);
    }
    TelegramImport import(source, run);
    const HistoryFault fault =
        isCapture ? importCapture(source.path, import, progress) : importBytes(file, import, progress);
    if (import.anyTelegram())
        run.setKind(ImportKind::Capture);
    return fault;
}

} // namespace meterscope
