// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedcaptures.h"

#include "app/capturesink.h"

namespace meterscope {

void CaptureSaver::save(const QString &path, ui::CaptureForm form, const std::vector<ui::SavedRecord> &records)
{
    const UtcMillis created = records.empty() ? UtcMillis() : records.front().received.utc;
    const auto sink = CaptureSink::create(path, form, created);
    bool isWritten = true;
    for (auto record = records.begin(); record != records.end() && isWritten; ++record) {
        isWritten = sink->append(
            { record->isTelegram ? CaptureKind::Telegram : CaptureKind::Noise, record->received, record->bytes });
    }
    if (isWritten && sink->commit()) {
        Q_EMIT saved(path, records.size());
    } else {
        Q_EMIT failed(path, sink->error());
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
