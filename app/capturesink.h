// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturerecord.h"
#include "ui/ports/capturefiles.h"

#include <QString>

#include <memory>

namespace meterscope {

/// A file of telegrams being written. Under its name it is whole or not there: what is not committed leaves nothing
/// behind, and the file that was there before stays.
class CaptureSink
{
public:
    virtual ~CaptureSink() = default;

    /// `created`: of the first record, for the header of a capture.
    [[nodiscard]] static std::unique_ptr<CaptureSink> create(const QString &path, ui::CaptureForm form,
                                                             UtcMillis created);
    /// False when it cannot be written; error() says why.
    [[nodiscard]] virtual bool append(const CaptureRecord &record) = 0;
    [[nodiscard]] virtual bool commit() = 0;
    [[nodiscard]] const QString &error() const { return m_error; } ///< in the system's words

protected:
    QString m_error;
};

} // namespace meterscope
