// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barchartlayout.h"
#include "ui/widgets/historychart.h"

#include <array>
#include <vector>

namespace meterscope::ui {

/// Minimum, mean and maximum over [begin, end), seconds since 1970; import positive.
struct BandPoint
{
    double begin = 0;
    double end = 0;
    bool known = false; ///< else not measured
    double low = 0;
    double mean = 0;
    double high = 0;
};

struct BandChartData
{
    std::vector<BandPoint> points; ///< in order
};

/// A band from minimum to maximum with the mean as a line in it: above zero import, below it export.
class BandChart : public HistoryChart
{
    Q_OBJECT
public:
    explicit BandChart(QWidget *parent = nullptr);

    void setData(BandChartData data);
    [[nodiscard]] const BandChartData &data() const { return m_data; }

    [[nodiscard]] int slotCount() const override { return static_cast<int>(m_data.points.size()); }
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
    [[nodiscard]] ValueAxis fittingAxis() const;
    void paintFigures(QPainter &painter, const Theme &theme) const;
    void paintCursor(QPainter &painter, const Theme &theme) const;

    BandChartData m_data;
    BarChartLayout m_layout;
    std::array<QAreaSeries *, 2> m_band {}; ///< above, below zero
    std::array<QLineSeries *, 2> m_mean {};
};

} // namespace meterscope::ui
