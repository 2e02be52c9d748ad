// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace meterscope::test {

/// What comparing one file gave.
struct Comparison
{
    int readings = 0; ///< compared values
    QStringList differences; ///< one line each: where, expected, found

    void expect(const QString &where, const QString &expected, const QString &found);
};

/// Compares one decoded telegram with the values that another parser found in the same P1 telegram.
[[nodiscard]] Comparison compareDsmr(const QJsonObject &telegram, const QJsonObject &expected);

/// Compares one decoded telegram with the entries that another parser found in the same SML frame.
[[nodiscard]] Comparison compareSml(const QJsonObject &telegram, const QJsonObject &expectedFrame);

} // namespace meterscope::test
