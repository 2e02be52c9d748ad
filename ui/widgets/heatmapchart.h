// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/heatmap.h"
#include "ui/widgets/historychart.h"

#include <QImage>

namespace meterscope::ui {

/// Hours of the day from the top down, days from left to right; the stronger the colour, the more energy. Import and
/// export are told apart by their hue and, in the readout, by their word. A slot is a cell: day × 24 + hour.
class HeatMapChart : public HistoryChart
{
    Q_OBJECT
public:
    explicit HeatMapChart(QWidget *parent = nullptr);

    void setData(HeatMap map);
    [[nodiscard]] const HeatMap &data() const { return m_map; }

    /// 0 to 1 of a hue: by the square root, so that small differences near zero are seen. Negative is export.
    [[nodiscard]] static double strength(double wattHours, const HeatMap &map);

    [[nodiscard]] int slotCount() const override { return static_cast<int>(m_map.days.size()) * 24; }
    [[nodiscard]] QRectF slotArea(int slot) const override;
    [[nodiscard]] std::unique_ptr<HistoryChart> lightCopy() const override;

protected:
    [[nodiscard]] int slotAt(QPointF place) const override;
    [[nodiscard]] int neighbour(int slot, int right, int up) const override;
    [[nodiscard]] std::pair<int, int> visibleSlots() const override;
    void applyTheme(const Theme &theme) override;
    void layOut(bool settled) override;
    void paintBehind(QPainter &painter, const Theme &theme) const override;
    void paintFront(QPainter &painter, const Theme &theme) const override;

private:
    [[nodiscard]] std::pair<int, int> visibleDays() const;
    void paintKey(QPainter &painter, const Theme &theme) const;

    HeatMap m_map;
    bool m_isForFile = false;
    QImage m_image; ///< a pixel for each cell
};

} // namespace meterscope::ui
