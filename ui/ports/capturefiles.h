// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace meterscope::ui {

/// A telegram, or bytes between two, on its way into a file.
struct SavedRecord
{
    bool isTelegram = true;
    ArrivalTime received;
    std::vector<std::uint8_t> bytes;
};

enum class CaptureForm : std::uint8_t
{
    Capture, ///< with arrival times (docs/CAPTURE.md)
    Raw, ///< the bytes alone
};

/// Port of the window: telegrams to files. The file is whole or not there.
class CaptureFiles : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Answered by saved() or failed(). A file that is there already is replaced.
    virtual void save(const QString &path, CaptureForm form, std::vector<SavedRecord> records) = 0;

Q_SIGNALS:
    void saved(const QString &path, quint64 records);
    void failed(const QString &path, const QString &reason); ///< in the system's words
};

} // namespace meterscope::ui
