// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QHBoxLayout;
class QLabel;
class QWidget;

namespace meterscope::ui {

/// Pixels of the design in this desktop's size (uiScale).
[[nodiscard]] int scaledPixels(int pixels);

/// The parts of a card that holds widgets, looking like a Card that paints itself.
void makeCard(QFrame *frame);
[[nodiscard]] QFrame *newCardFrame(QWidget *parent);
[[nodiscard]] QLabel *newCardHeading(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *newCardRemark(const QString &objectName, QWidget *parent);
/// The top row of a card: its heading, to which remark and controls are added. For the card's layout to take.
[[nodiscard]] QHBoxLayout *newCardHead(const QString &heading, QFrame *card);
/// A hairline across the card.
[[nodiscard]] QFrame *newCardRule(QWidget *parent);
/// The sentence of an empty page or card.
[[nodiscard]] QLabel *newEmptyText(QWidget *parent);

} // namespace meterscope::ui
