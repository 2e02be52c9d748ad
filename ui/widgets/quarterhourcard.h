// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/card.h"

namespace meterscope::ui {

/// The running quarter-hour: a cell a minute, its mean so far, the forecast and the peak of the month.
class QuarterHourCard : public Card
{
    Q_OBJECT
public:
    explicit QuarterHourCard(QWidget *parent = nullptr);

    void setState(const QuarterHourState &state, const ZoneRule &zone, bool stale);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;

private:
    void paintMinutes(QPainter &painter) const;
    void paintTrack(QPainter &painter) const;
    void paintFigures(QPainter &painter) const;
    [[nodiscard]] double fullWatts() const;

    QuarterHourState m_state;
    ZoneRule m_zone;
    bool m_stale = false;
};

} // namespace meterscope::ui
