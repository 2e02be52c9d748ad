// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturesink.h"

#include "capture/capturewriter.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace meterscope {

namespace {

[[nodiscard]] QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error != 0 ? error : EIO));
}

class RawSink final : public CaptureSink
{
public:
    explicit RawSink(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            m_error = m_file.errorString();
        }
    }
    bool append(const CaptureRecord &record) override
    {
        const auto size = std::ssize(record.bytes);
        if (m_error.isEmpty() && m_file.write(reinterpret_cast<const char *>(record.bytes.data()), size) != size) {
            m_error = m_file.errorString();
        }
        return m_error.isEmpty();
    }
    bool commit() override
    {
        if (m_error.isEmpty() && !m_file.commit()) {
            m_error = m_file.errorString();
        }
        return m_error.isEmpty();
    }

private:
    QSaveFile m_file;
};

/// Beside the place it is meant for first.
class CaptureFileSink final : public CaptureSink
{
public:
    CaptureFileSink(const QString &path, UtcMillis created)
        : m_path(path)
        , m_part(path + QStringLiteral(".part"))
    {
        QFile::remove(m_part);
        CaptureWriterOptions options;
        options.created = created;
        options.journal = false;
        m_writer = std::make_unique<CaptureWriter>(QFile::encodeName(m_part).toStdString(), options);
        take(m_writer->open());
    }
    ~CaptureFileSink() override
    {
        if (m_writer) {
            m_writer.reset();
            QFile::remove(m_part);
        }
    }
    CaptureFileSink(const CaptureFileSink &) = delete;
    CaptureFileSink &operator=(const CaptureFileSink &) = delete;

    bool append(const CaptureRecord &record) override { return m_error.isEmpty() && take(m_writer->append(record)); }
    bool commit() override
    {
        if (!m_error.isEmpty() || !take(m_writer->finish())) {
            return false;
        }
        if (std::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0) {
            m_error = systemText(errno);
            return false;
        }
        m_writer.reset(); // nothing to take back any more
        return true;
    }

private:
    bool take(const CaptureFault &fault)
    {
        if (fault) {
            m_error = systemText(fault.systemError);
        }
        return !fault;
    }

    QString m_path;
    QString m_part;
    std::unique_ptr<CaptureWriter> m_writer;
};

} // namespace

std::unique_ptr<CaptureSink> CaptureSink::create(const QString &path, ui::CaptureForm form, UtcMillis created)
{
    if (form == ui::CaptureForm::Raw) {
        return std::make_unique<RawSink>(path);
    }
    return std::make_unique<CaptureFileSink>(path, created);
}

} // namespace meterscope
