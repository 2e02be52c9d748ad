// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

#include <cstdint>
#include <vector>

namespace meterscope::ui {

/// The levels of one character on the line, 8N1: as a good cable would bring it, and as an inverted one does.
class WireDiagram : public Instrument
{
    Q_OBJECT
public:
    explicit WireDiagram(QWidget *parent = nullptr);

    void setCharacter(char character);
    /// Level of each cell: start bit, bits 0 to 7, stop bit; true is high.
    [[nodiscard]] static std::vector<bool> levels(char character, bool inverted);
    /// What a receiver makes of an inverted character: the start and stop bits have changed places with the data.
    [[nodiscard]] static std::uint8_t readInverted(char character);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double cellWidth() const; ///< pixels of the design
    [[nodiscard]] double idleWidth() const; ///< of the line at rest, before and behind
    void paintGrid(QPainter &painter) const;
    void paintTrace(QPainter &painter, double baseline, const std::vector<bool> &levels, const QColor &color) const;

    char m_character = '0';
};

} // namespace meterscope::ui
