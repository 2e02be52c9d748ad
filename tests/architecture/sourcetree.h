// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace meterscope::test {

/// One #include line.
struct IncludeLine
{
    QString header; ///< without quotes or brackets
    bool quoted = false;
    int line = 0;
};

/// Files of the checkout below `folder` ("core/domain"), as paths relative to the checkout, sorted. `patterns` as in
/// QDir: "*.h".
[[nodiscard]] QStringList filesBelow(const QString &folder, const QStringList &patterns);
[[nodiscard]] QString contentOf(const QString &path);
[[nodiscard]] std::vector<IncludeLine> includesOf(const QString &source);

/// The source with comments removed and string and character literals emptied; lines keep their numbers.
[[nodiscard]] QString codeOnly(const QString &source);

/// True when the list is empty; otherwise each line is printed first, because a test's own message is cut short.
[[nodiscard]] bool nothingIn(const QStringList &faults);

} // namespace meterscope::test
