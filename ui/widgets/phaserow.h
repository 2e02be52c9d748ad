// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/instrument.h"

namespace meterscope::ui {

/// One line conductor: direction and power, current on the fuse strip, voltage on its hairline.
class PhaseRow : public Instrument
{
    Q_OBJECT
public:
    explicit PhaseRow(Phase phase, QWidget *parent = nullptr);

    void setState(const PhaseState &state, int fuseAmperes, bool stale);
    /// A hairline above, between it and another row.
    void setDivided(bool divided);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPower(QPainter &painter) const;
    void paintCurrent(QPainter &painter, double left) const;
    void paintVoltage(QPainter &painter) const;
    [[nodiscard]] QString describe() const;

    PhaseState m_state;
    int m_fuseAmperes = 25;
    bool m_stale = false;
    bool m_divided = false;
};

} // namespace meterscope::ui
