// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/captureconversion.h"

#include "capture/capturewriter.h"
#include "capture/streamcutter.h"
#include "inspect/telegramimport.h"

#include <QFile>
#include <QFileInfo>

namespace meterscope {

namespace {

using Problem = ui::OpenedCapture::Problem;

constexpr qint64 kReadSize = 1 << 20;

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

void convertToCapture(const QString &path, const QString &capture, ui::OpenedCapture &result)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = Problem::CannotRead;
        result.detail = file.errorString();
        return;
    }
    CaptureMaker maker(QFile::encodeName(capture).toStdString());
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
}

} // namespace meterscope
