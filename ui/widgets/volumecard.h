// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/card.h"

namespace meterscope::ui {

/// A connected meter for gas, water or heat: its reading, when it was taken, and the day's use by the hour.
class VolumeCard : public Card
{
    Q_OBJECT
public:
    explicit VolumeCard(QWidget *parent = nullptr);

    void setState(const VolumeState &state, const ZoneRule &zone);

    [[nodiscard]] QSize sizeHint() const override;
    /// Heading and figures, without the hours.
    static constexpr int kCompactHeight = 64;

protected:
    void paintContents(QPainter &painter) override;

private:
    void paintHours(QPainter &painter) const;
    [[nodiscard]] QColor markColor() const;

    VolumeState m_state;
};

} // namespace meterscope::ui
