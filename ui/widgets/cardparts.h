// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace meterscope::ui {

/// Pixels of the design in this desktop's size (uiScale).
[[nodiscard]] int scaledPixels(int pixels);

/// The parts of a card that holds widgets, looking like a Card that paints itself.
[[nodiscard]] QFrame *newCardFrame(QWidget *parent);
[[nodiscard]] QLabel *newCardHeading(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *newCardRemark(const QString &objectName, QWidget *parent);
/// A hairline across the card.
[[nodiscard]] QFrame *newCardRule(QWidget *parent);
/// The sentence of an empty page or card.
[[nodiscard]] QLabel *newEmptyText(QWidget *parent);

} // namespace meterscope::ui
