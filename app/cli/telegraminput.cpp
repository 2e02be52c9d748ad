// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/telegraminput.h"

#include "capture/capturereader.h"
#include "cli/command.h"
#include "inspect/telegramimport.h"
#include "ui/format/importtext.h"

#include <QFile>
#include <QTextStream>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace meterscope::cli {

namespace {

constexpr std::size_t kReadSize = 1 << 20;

/// A file descriptor to read from; standard input for "-".
class Input
{
public:
    explicit Input(const QString &path)
        : m_descriptor(path == QLatin1String("-") ? STDIN_FILENO
                                                  : ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC))
    { }
    ~Input()
    {
        if (m_descriptor > STDERR_FILENO) {
            ::close(m_descriptor);
        }
    }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// Bytes read, 0 at the end, negative on an error (errno).
    [[nodiscard]] ssize_t read(std::span<std::uint8_t> buffer) const
    {
        ssize_t count = 0;
        do {
            count = ::read(m_descriptor, buffer.data(), buffer.size());
        } while (count < 0 && errno == EINTR);
        return count;
    }

private:
    int m_descriptor;
};

[[nodiscard]] int systemError(const QString &what)
{
    return usageError(QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

[[nodiscard]] int writeError()
{
    return systemError(QStringLiteral("cannot write to standard output"));
}

[[nodiscard]] int captureError(const QString &path, const CaptureFault &fault)
{
    switch (fault.error) {
    case CaptureError::NewerVersion:
        return usageError(QStringLiteral("%1 was written by a newer version of this program").arg(path));
    case CaptureError::Damaged:
        return usageError(QStringLiteral("%1 is damaged").arg(path));
    default:
        break;
    }
    errno = fault.systemError;
    return systemError(QStringLiteral("cannot read %1").arg(path));
}

[[nodiscard]] std::optional<int> readCapture(const QString &path, const std::string &file, const TakeBytes &take)
{
    CaptureReader capture;
    if (const CaptureFault fault = capture.open(file)) {
        return captureError(path, fault);
    }
    for (std::uint64_t i = 0; i < capture.count();) {
        const auto record = capture.record(i);
        if (!record) {
            i = capture.nextBlock(i);
            continue;
        }
        if (!take(record->bytes, record->received)) {
            return writeError();
        }
        ++i;
    }
    // The rest of a damaged capture was read all the same.
    const bool isWhole = !capture.fault() && capture.missing() == 0;
    return isWhole ? std::nullopt : std::optional(captureError(path, { CaptureError::Damaged, 0 }));
}

[[nodiscard]] std::optional<int> readBytes(const QString &path, const TakeBytes &take)
{
    const Input input(path);
    if (!input.isOpen()) {
        return systemError(QStringLiteral("cannot open %1").arg(path));
    }
    std::vector<std::uint8_t> buffer(kReadSize);
    ssize_t count = 0;
    while ((count = input.read(buffer)) > 0) {
        if (!take(std::span(buffer).first(static_cast<std::size_t>(count)), ArrivalTime {})) {
            return writeError();
        }
    }
    return count < 0 ? std::optional(systemError(QStringLiteral("cannot read %1").arg(path))) : std::nullopt;
}

/// What was recognised, on standard error; the error code when nothing was.
[[nodiscard]] std::optional<int> say(const QString &path, const ImportedBytes &imported)
{
    if (imported.error) {
        return usageError(QStringLiteral("%1: %2").arg(path, ui::importErrorText(imported.error)));
    }
    if (imported.form != ImportForm::Raw) {
        QTextStream(stderr) << QStringLiteral("meterscope-cli: %1: %2\n").arg(path, ui::importText(imported));
    }
    return std::nullopt;
}

[[nodiscard]] bool takeWithTimes(const ImportedBytes &imported, const TakeBytes &take)
{
    const std::span<const std::uint8_t> bytes(imported.bytes);
    if (imported.times.empty()) {
        return take(bytes, ArrivalTime {});
    }
    for (std::size_t i = 0; i < imported.times.size(); ++i) {
        const std::size_t begin = imported.times[i].offset;
        const std::size_t end = i + 1 < imported.times.size() ? imported.times[i + 1].offset : bytes.size();
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(imported.times[i].since);
        if (!take(bytes.subspan(begin, end - begin), { UtcMillis(since), since })) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<int> readTelegrams(const QString &path, const TakeBytes &take)
{
    const std::string file = QFile::encodeName(path).toStdString();
    return CaptureReader::isCapture(file) ? readCapture(path, file, take) : readBytes(path, take);
}

std::optional<int> readTelegramsOfAnyForm(const QString &path, const TakeBytes &take)
{
    const std::string file = QFile::encodeName(path).toStdString();
    if (CaptureReader::isCapture(file)) {
        return readCapture(path, file, take);
    }
    // What is too large for a person to have pasted it is taken for raw bytes.
    std::vector<std::uint8_t> first;
    bool isSmall = true;
    const auto collect = [&](std::span<const std::uint8_t> bytes, const ArrivalTime &arrived) {
        if (isSmall && first.size() + bytes.size() > kLargestImport) {
            isSmall = false;
            const bool taken = take(first, arrived);
            first = {};
            if (!taken) {
                return false;
            }
        }
        if (!isSmall) {
            return take(bytes, arrived);
        }
        first.insert(first.end(), bytes.begin(), bytes.end());
        return true;
    };
    if (const auto code = readBytes(path, collect); code || !isSmall) {
        return code;
    }
    const ImportedBytes imported = importTelegrams(first);
    if (const auto code = say(path, imported)) {
        return code;
    }
    return takeWithTimes(imported, take) ? std::nullopt : std::optional(writeError());
}

} // namespace meterscope::cli
