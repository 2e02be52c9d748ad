// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QWidget;

namespace meterscope::ui {

/// The dot of a meter's colour, for lists and menus that are drawn in the theme of `widget`.
[[nodiscard]] QPixmap meterMark(int colour, const QWidget *widget);

} // namespace meterscope::ui
