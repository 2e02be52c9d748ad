// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturereader.h"
#include "capture/capturerecord.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace meterscope::test {

/// A record that owns its bytes.
struct OwnedRecord
{
    CaptureKind kind = CaptureKind::Telegram;
    ArrivalTime received;
    QByteArray bytes;

    [[nodiscard]] CaptureRecord view() const
    {
        return { kind,
                 received,
                 { reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                   static_cast<std::size_t>(bytes.size()) } };
    }
    bool operator==(const OwnedRecord &) const = default;
};

/// The `number`th record of a made-up line, a function of its number alone: mostly telegrams of one length whose digits
/// change, some of another length, noise, an empty telegram, and a wall clock that is set back once.
[[nodiscard]] OwnedRecord recordNumber(std::uint64_t number);
[[nodiscard]] std::vector<OwnedRecord> recordsUpTo(std::uint64_t count);

/// Everything that can be read of a capture, damaged blocks passed over.
[[nodiscard]] std::vector<OwnedRecord> readAll(CaptureReader &reader);
[[nodiscard]] std::vector<OwnedRecord> readAll(const QString &path);

[[nodiscard]] QByteArray contentOf(const QString &path);
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content);

} // namespace meterscope::test
