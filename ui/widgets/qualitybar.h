// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

namespace meterscope::ui {

/// How well an infrared head sits: a bar over its whole width, and the best it has been.
class QualityBar : public Instrument
{
    Q_OBJECT
public:
    explicit QualityBar(QWidget *parent = nullptr);

    /// Per mille; forgets nothing.
    void setQuality(int permille);
    void reset();
    [[nodiscard]] int quality() const { return m_quality; }
    [[nodiscard]] int best() const { return m_best; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_quality = 0;
    int m_best = 0;
};

} // namespace meterscope::ui
