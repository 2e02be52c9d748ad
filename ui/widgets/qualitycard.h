// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/qualitycardlayout.h"

namespace meterscope::ui {

/// What the meter counted of sags, swells and failures, and the voltages seen today, in one card.
class QualityCard : public Card
{
    Q_OBJECT
public:
    explicit QualityCard(QWidget *parent = nullptr);

    void setState(const QualityState &state, const ZoneRule &zone, bool stale);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;

private:
    [[nodiscard]] QualityCardLayout cardLayout() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString lastFailureText() const;
    [[nodiscard]] QString describe() const;
    void paintTable(QPainter &painter, const QualityCardLayout &layout) const;

    QualityState m_state;
    ZoneRule m_zone;
    bool m_stale = false;
};

} // namespace meterscope::ui
