// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturepager.h"

#include "capture/capturewriter.h"
#include "capture/streamcutter.h"
#include "domain/interpret.h"
#include "inspect/telegramimport.h"
#include "protocol/framer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace meterscope {

namespace {

using Problem = ui::OpenedCapture::Problem;

/// A capture holds one line.
constexpr SourceId kLine { 1 };
constexpr qint64 kReadSize = 1 << 20;
/// Telegrams in front of a page that are read for the gaps and the damage of its first rows.
constexpr quint64 kRowsBefore = 16;

/// The one frame that a record holds; nullopt when its bytes are none.
class OneFrame final : public FrameHandler
{
public:
    [[nodiscard]] static std::shared_ptr<const Frame> of(const CaptureRecord &record)
    {
        OneFrame handler;
        Framer framer(kLine);
        framer.push(record.bytes, record.received, handler);
        framer.finish(handler);
        const bool isWhole = handler.m_frame && handler.m_frame->raw.size() == record.bytes.size();
        return isWhole ? handler.m_frame : nullptr;
    }
    void frame(const FrameView &frame) override { m_frame = std::make_shared<Frame>(frame); }
    void discarded(const DiscardedBytes &) override { }

private:
    std::shared_ptr<Frame> m_frame;
};

ui::LiveNoise noiseOf(const CaptureRecord &record)
{
    ui::LiveNoise noise;
    noise.source = kLine;
    noise.offset = 1; // what is the beginning of listening, the sequence says
    noise.length = record.bytes.size();
    noise.received = record.received;
    noise.sample = std::make_shared<std::vector<std::uint8_t>>(record.bytes.begin(), record.bytes.end());
    return noise;
}

/// Writes what is cut into a capture.
class CaptureMaker final : public StreamCutter::Receiver
{
public:
    explicit CaptureMaker(const std::string &path)
        : m_writer(path, options())
        , m_cutter(*this)
    {
        m_fault = m_writer.open();
    }
    void record(const CaptureRecord &record) override
    {
        if (!m_fault)
            m_fault = m_writer.append(record);
    }
    [[nodiscard]] bool push(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived)
    {
        m_cutter.push(bytes, arrived);
        return !m_fault;
    }
    [[nodiscard]] bool finish()
    {
        m_cutter.finish();
        return !m_fault && !m_writer.finish();
    }

private:
    static CaptureWriterOptions options()
    {
        CaptureWriterOptions result;
        result.journal = false;
        return result;
    }

    CaptureWriter m_writer;
    StreamCutter m_cutter;
    CaptureFault m_fault;
};

[[nodiscard]] bool pushAll(const ImportedBytes &imported, UtcMillis base, CaptureMaker &maker)
{
    const std::span<const std::uint8_t> bytes(imported.bytes);
    if (imported.times.empty())
        return maker.push(bytes, { base, {} });
    for (std::size_t i = 0; i < imported.times.size(); ++i) {
        const std::size_t begin = imported.times[i].offset;
        const std::size_t end = i + 1 < imported.times.size() ? imported.times[i + 1].offset : bytes.size();
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(imported.times[i].since);
        if (!maker.push(bytes.subspan(begin, end - begin), { base + since, since }))
            return false;
    }
    return true;
}

} // namespace

CaptureWorker::CaptureWorker(const Decryptor *decryptor)
    : m_reader(decryptor)
{ }

void CaptureWorker::open(quint64 file, const QString &path)
{
    m_capture.reset();
    m_folder.reset();
    m_file = file;
    Q_EMIT opened(file, take(path));
}

ui::OpenedCapture CaptureWorker::take(const QString &path)
{
    ui::OpenedCapture result;
    result.path = path;
    std::string name = QFile::encodeName(path).toStdString();
    if (!CaptureReader::isCapture(name)) {
        name = QFile::encodeName(converted(path, result)).toStdString();
        if (result.problem != Problem::None)
            return result;
    }
    auto capture = std::make_unique<CaptureReader>();
    if (const CaptureFault fault = capture->open(name)) {
        result.problem = fault.error == CaptureError::NewerVersion ? Problem::NewerVersion
            : fault.systemError != 0                               ? Problem::CannotRead
                                                                   : Problem::Damaged;
        if (fault.systemError != 0)
            result.detail = QString::fromLocal8Bit(std::strerror(fault.systemError));
        return result;
    }
    result.rows = capture->count();
    result.missing = capture->missing();
    m_capture = std::move(capture);
    return result;
}

QString CaptureWorker::converted(const QString &path, ui::OpenedCapture &result)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = Problem::CannotRead;
        result.detail = file.errorString();
        return {};
    }
    m_folder = std::make_unique<QTemporaryDir>();
    const QString target = m_folder->filePath(QStringLiteral("telegrams.mscap"));
    CaptureMaker maker(QFile::encodeName(target).toStdString());
    const UtcMillis base { std::chrono::milliseconds(QFileInfo(file).lastModified().toMSecsSinceEpoch()) };
    bool isWritten = true;
    if (file.size() <= qint64(kLargestImport)) {
        const QByteArray content = file.readAll();
        ImportedBytes imported = importTelegrams(
            { reinterpret_cast<const std::uint8_t *>(content.constData()), std::size_t(content.size()) });
        if (imported.error)
            result.problem = Problem::NoTelegrams;
        else
            isWritten = pushAll(imported, base, maker);
        imported.bytes.clear();
        imported.times.clear();
        result.imported = std::move(imported);
    } else {
        // What is so large nobody pasted: raw bytes.
        result.imported.form = ImportForm::Raw;
        for (QByteArray piece = file.read(kReadSize); !piece.isEmpty() && isWritten; piece = file.read(kReadSize))
            isWritten = maker.push(
                { reinterpret_cast<const std::uint8_t *>(piece.constData()), std::size_t(piece.size()) }, { base, {} });
    }
    if (!maker.finish() || !isWritten)
        result.problem = Problem::NoRoom;
    return target;
}

void CaptureWorker::load(quint64 file, quint64 page)
{
    if (file != m_file || !m_capture)
        return;
    auto result = std::make_shared<ui::CapturePage>();
    result->first = page * ui::PagedCapture::kPageRows;
    const quint64 end = std::min<quint64>(result->first + ui::PagedCapture::kPageRows, m_capture->count());
    const quint64 begin = result->first > kRowsBefore ? result->first - kRowsBefore : 0;
    ui::TelegramSequence sequence(begin);
    if (begin > 0)
        sequence.lineContinues(kLine);
    for (quint64 record = begin; record < end; ++record)
        append(record, sequence, record < result->first ? nullptr : result.get());
    Q_EMIT loaded(file, result);
}

void CaptureWorker::append(std::uint64_t index, ui::TelegramSequence &sequence, ui::CapturePage *page)
{
    // Of a block that is damaged the rows stay, without bytes: noise that nobody can read.
    const CaptureRecord record = m_capture->record(index).value_or(CaptureRecord { CaptureKind::Noise, {}, {} });
    const auto frame = record.kind == CaptureKind::Telegram ? OneFrame::of(record) : nullptr;
    ui::TelegramSummary summary;
    if (frame) {
        m_reader.read(frame->view(), m_snapshot);
        interpret(m_snapshot);
        summary = sequence.next(frame, m_snapshot);
    } else {
        summary = sequence.next(noiseOf(record));
    }
    if (page == nullptr)
        return;
    page->rows.push_back(summary);
    page->bytes.insert(page->bytes.end(), record.bytes.begin(), record.bytes.end());
    page->ends.push_back(page->bytes.size());
}

CapturePager::CapturePager(const Decryptor *decryptor, QObject *parent)
    : ui::PagedCapture(parent)
    , m_worker(QStringLiteral("capture"), std::make_unique<CaptureWorker>(decryptor))
{
    connect(m_worker.worker(), &CaptureWorker::opened, this, [this](quint64 file, const ui::OpenedCapture &capture) {
        if (file == m_file)
            Q_EMIT opened(capture);
    });
    connect(m_worker.worker(), &CaptureWorker::loaded, this,
            [this](quint64 file, const std::shared_ptr<const ui::CapturePage> &page) {
                if (file == m_file)
                    Q_EMIT loaded(page);
            });
}

void CapturePager::open(const QString &path)
{
    m_worker.post([file = ++m_file, path](CaptureWorker &worker) { worker.open(file, path); });
}

void CapturePager::load(quint64 page)
{
    m_worker.post([file = m_file, page](CaptureWorker &worker) { worker.load(file, page); });
}

} // namespace meterscope
