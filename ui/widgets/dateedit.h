// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateEdit;
class QWidget;

namespace meterscope::ui {

/// A field for a day, with a calendar, in the order of the language and with all four digits of the year.
[[nodiscard]] QDateEdit *newDateEdit(const QString &objectName, const QString &accessibleName, QWidget *parent);

} // namespace meterscope::ui
