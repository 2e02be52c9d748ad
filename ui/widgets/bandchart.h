// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/historychart.h"
#include "ui/widgets/valueaxis.h"

#include <QString>

#include <array>
#include <vector>

namespace meterscope::ui {

/// Minimum, mean and maximum over [begin, end), seconds since 1970.
struct BandPoint
{
    double begin = 0;
    double end = 0;
    bool known = false; ///< else not measured
    double low = 0;
    double mean = 0;
    double high = 0;
};

/// One quantity on a value axis of its own; lanes stand below each other.
struct BandLane
{
    QString label; ///< "L1"; empty where it is alone
    std::vector<BandPoint> points; ///< in order; the same times in every lane
    /// Above zero drawn as import, below as export, around a zero line. Else neutral, on an axis that holds the guides.
    bool isFlow = false;
    std::vector<double> guides; ///< lines at fixed values, with their figures: limits and nominal
};

struct BandChartData
{
    std::vector<BandLane> lanes; ///< three at most
};

/// Geometry of lanes below each other. Pure; tested by table.
class BandLayout
{
public:
    BandLayout() = default;
    BandLayout(const QRectF &plot, int lanes, double gap);

    [[nodiscard]] QRectF lane(int index) const;
    [[nodiscard]] static double y(const QRectF &lane, double value, double bottom, double top);

private:
    QRectF m_plot;
    int m_lanes = 1;
    double m_gap = 0;
};

/// A band from minimum to maximum with the mean as a line in it.
class BandChart : public HistoryChart
{
    Q_OBJECT
public:
    explicit BandChart(QWidget *parent = nullptr);

    void setData(BandChartData data);
    [[nodiscard]] const BandChartData &data() const { return m_data; }

    [[nodiscard]] int slotCount() const override;
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
    static constexpr std::size_t kMostLanes = 3;

    /// What draws one lane; the side below zero is for flows.
    struct LaneSeries
    {
        std::array<QAreaSeries *, 2> band {}; ///< above, below zero
        std::array<QLineSeries *, 2> mean {};
    };
    /// Value axis of a lane.
    struct LaneAxis
    {
        double bottom = 0;
        double top = 1;
        std::vector<double> ticks;
        int decimals = 0;
    };

    [[nodiscard]] LaneAxis fittingAxis(const BandLane &lane) const;
    void drawLane(std::size_t index);
    [[nodiscard]] double y(std::size_t lane, double value) const;
    void paintLane(QPainter &painter, const Theme &theme, std::size_t index) const;
    void paintCursor(QPainter &painter, const Theme &theme) const;
    [[nodiscard]] const std::vector<BandPoint> &points() const;

    BandChartData m_data;
    BandLayout m_layout;
    std::array<LaneSeries, kMostLanes> m_series;
    std::array<LaneAxis, kMostLanes> m_axes;
};

} // namespace meterscope::ui
