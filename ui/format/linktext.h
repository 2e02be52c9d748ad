// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// "115200 8N1"
[[nodiscard]] QString lineSettingsText(const LineSettings &line);
/// What is connected, short: "ttyUSB0", "192.168.1.20:2001", "meter.txt", "Simulated meter".
[[nodiscard]] QString linkName(const LinkSettings &settings);

[[nodiscard]] QString linkStateText(LinkState state);
/// One sentence about an error of the line; empty for None.
[[nodiscard]] QString linkErrorText(LinkError error, const QString &detail);

/// A finding in two parts: the fact with its proof, and what to do.
struct FindingText
{
    QString fact;
    QString remedy;

    [[nodiscard]] bool isEmpty() const { return fact.isEmpty(); }
    bool operator==(const FindingText &) const = default;
};
[[nodiscard]] FindingText findingText(const LineFinding &finding, const LinkSettings &settings, const QLocale &locale);

} // namespace meterscope::ui
