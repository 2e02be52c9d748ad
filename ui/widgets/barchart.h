// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barchartlayout.h"
#include "ui/widgets/historychart.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace meterscope::ui {

enum class BarHue : std::uint8_t
{
    Import,
    Tariff2,
    Export,
    Gas,
    Neutral, ///< what no energy hue stands for: water, heat, voltage
};

/// The colour of bars and of their key.
[[nodiscard]] QColor markOf(BarHue hue, const Theme &theme);

/// One part of every stack, bottom of the stack first.
struct BarPart
{
    BarHue hue = BarHue::Import;
    bool belowZero = false;

    bool operator==(const BarPart &) const = default;
};

struct BarSlot
{
    double begin = 0; ///< s since 1970
    double end = 0;
    std::int64_t ordinal = 0; ///< counts the bars of its kind since ever: which labels are left out where they touch
    QString label; ///< below the axis
    QString note; ///< second line below the axis; may be empty
    std::vector<double> values; ///< 0 or more, one for each part
    bool known = true; ///< else not measured
    bool filled = false; ///< from registers at both ends of a gap: hatched
    std::optional<double> otherAbove; ///< the stack of another period, 0 or more: a dash
    std::optional<double> otherBelow;
};

struct BarChartData
{
    std::vector<BarPart> parts;
    std::vector<BarSlot> slots;
};

/// Stacked bars above and below a zero line; a dash for each in another period.
class BarChart : public HistoryChart
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    void setData(BarChartData data);
    [[nodiscard]] const BarChartData &data() const { return m_data; }
    [[nodiscard]] const BarChartLayout &layoutOfBars() const { return m_layout; }

    [[nodiscard]] int slotCount() const override { return static_cast<int>(m_data.slots.size()); }
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
    static constexpr std::size_t kMostParts = 4;

    [[nodiscard]] double stackHeight(const BarSlot &slot, bool belowZero) const;
    [[nodiscard]] ValueAxis fittingAxis() const;
    void drawPart(std::size_t part);
    void paintFilledOutlines(QPainter &painter, const Theme &theme, const BarSlot &slot) const;
    void paintGaps(QPainter &painter, const Theme &theme, const BarSlot &slot, const QColor &gap) const;
    void paintOther(QPainter &painter, const Theme &theme, const BarSlot &slot) const;
    void paintLabels(QPainter &painter, const Theme &theme) const;
    [[nodiscard]] const BarSlot &slotOf(int slot) const { return m_data.slots[static_cast<std::size_t>(slot)]; }

    BarChartData m_data;
    BarChartLayout m_layout;
    std::array<QAreaSeries *, kMostParts> m_measured {};
    std::array<QAreaSeries *, kMostParts> m_filled {};
};

} // namespace meterscope::ui
