// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

namespace meterscope::ui {

/// P1 pin 5, an inverter, RXD: what an inverted cable lacks.
class InverterDrawing : public Instrument
{
    Q_OBJECT
public:
    explicit InverterDrawing(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meterscope::ui
