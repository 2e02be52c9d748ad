// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedcaptures.h"

#include "capture/capturewriter.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace meterscope {

namespace {

using Records = std::vector<ui::SavedRecord>;

[[nodiscard]] QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error != 0 ? error : EIO));
}

/// Empty when it worked, else why not.
[[nodiscard]] QString writeRaw(const QString &path, const Records &records)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    for (const ui::SavedRecord &record : records) {
        file.write(reinterpret_cast<const char *>(record.bytes.data()), std::ssize(record.bytes));
    }
    return file.commit() ? QString() : file.errorString();
}

/// Beside the place it is meant for first, so that the old file stays until the new one is whole.
[[nodiscard]] QString writeCapture(const QString &path, const Records &records)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    CaptureWriterOptions options;
    options.created = records.empty() ? UtcMillis() : records.front().received.utc;
    options.journal = false;
    CaptureWriter writer(QFile::encodeName(part).toStdString(), options);
    CaptureFault fault = writer.open();
    for (auto record = records.begin(); record != records.end() && !fault; ++record) {
        fault = writer.append(
            { record->isTelegram ? CaptureKind::Telegram : CaptureKind::Noise, record->received, record->bytes });
    }
    if (!fault) {
        fault = writer.finish();
    }
    if (!fault && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0) {
        return {};
    }
    const int error = fault ? fault.systemError : errno;
    QFile::remove(part);
    return systemText(error);
}

} // namespace

void CaptureSaver::save(const QString &path, ui::CaptureForm form, const Records &records)
{
    const QString fault = form == ui::CaptureForm::Raw ? writeRaw(path, records) : writeCapture(path, records);
    if (fault.isEmpty()) {
        Q_EMIT saved(path, records.size());
    } else {
        Q_EMIT failed(path, fault);
    }
}

SavedCaptures::SavedCaptures(QObject *parent)
    : ui::CaptureFiles(parent)
    , m_thread(QStringLiteral("captures"), std::make_unique<CaptureSaver>())
{
    connect(m_thread.worker(), &CaptureSaver::saved, this, &SavedCaptures::saved);
    connect(m_thread.worker(), &CaptureSaver::failed, this, &SavedCaptures::failed);
}

void SavedCaptures::save(const QString &path, ui::CaptureForm form, std::vector<ui::SavedRecord> records)
{
    m_thread.post([path, form, records = std::move(records)](CaptureSaver &saver) { saver.save(path, form, records); });
}

} // namespace meterscope
