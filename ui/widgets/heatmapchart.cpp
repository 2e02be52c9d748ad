// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heatmapchart.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr int kHours = 24;
constexpr int kHourLabel = 3; ///< every third hour has a figure
constexpr double kWattHoursInKilo = 1000;
constexpr double kSlack = 1; ///< s
constexpr int kFileScale = 2;

double secondsOf(UtcSeconds moment)
{
    return static_cast<double>(moment.time_since_epoch().count());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return { part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()) };
}

QColor colourOf(double strength, const Theme &theme)
{
    return mixed(theme.track, theme.flow(strength < 0).mark, std::abs(strength));
}

} // namespace

HeatMapChart::HeatMapChart(QWidget *parent)
    : HistoryChart(parent)
{
    setObjectName(QStringLiteral("heatMap"));
}

double HeatMapChart::strength(double wattHours, const HeatMap &map)
{
    const double most = std::max(map.highestImport, map.highestExport);
    if (most <= 0)
        return 0;
    const double share = std::sqrt(std::min(1.0, std::abs(wattHours) / most));
    return wattHours < 0 ? -share : share;
}

void HeatMapChart::setData(HeatMap map)
{
    m_map = std::move(map);
    if (selected() >= slotCount())
        setSelected(-1);
    applyTheme(themeOf(this));
    redraw(true);
}

void HeatMapChart::applyTheme(const Theme &theme)
{
    m_image = QImage(std::max(1, static_cast<int>(m_map.days.size())), kHours, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    for (std::size_t day = 0; day < m_map.days.size(); ++day) {
        for (std::size_t hour = 0; hour < kHours; ++hour) {
            const HeatCell &cell = m_map.days[day].hours[hour];
            QColor color = theme.card;
            const double begin = secondsOf(m_map.days[day].begin) + double(hour) * 3600;
            const bool toCome = cell.state == HeatCell::State::Unknown && begin >= now();
            if (!toCome && (cell.state == HeatCell::State::Unknown || cell.state == HeatCell::State::Filled))
                continue; // hatched
            if (cell.state == HeatCell::State::Known)
                color = colourOf(strength(cell.net, m_map), theme);
            m_image.setPixelColor(static_cast<int>(day), static_cast<int>(hour), color);
        }
    }
}

void HeatMapChart::layOut(bool)
{
    // Painted from the image: a window is one stretched copy.
}

std::pair<int, int> HeatMapChart::visibleDays() const
{
    const auto first = std::upper_bound(m_map.days.begin(), m_map.days.end(), window().from,
                                        [](double moment, const HeatDay &day) { return moment < secondsOf(day.end); });
    const auto behind = std::lower_bound(first, m_map.days.end(), window().to, [](const HeatDay &day, double moment) {
        return secondsOf(day.begin) < moment;
    });
    return { static_cast<int>(first - m_map.days.begin()), static_cast<int>(behind - m_map.days.begin()) - 1 };
}

std::pair<int, int> HeatMapChart::visibleSlots() const
{
    const auto [first, last] = visibleDays();
    return { first * kHours, last * kHours + kHours - 1 };
}

QRectF HeatMapChart::slotArea(int slot) const
{
    if (slot < 0 || slot >= slotCount())
        return {};
    const HeatDay &day = m_map.days[static_cast<std::size_t>(slot / kHours)];
    const double height = plot().height() / kHours;
    const double left = window().x(secondsOf(day.begin));
    return QRectF(left, plot().top() + slot % kHours * height, window().x(secondsOf(day.end)) - left, height) & plot();
}

int HeatMapChart::slotAt(QPointF place) const
{
    if (!plot().contains(place))
        return -1;
    const double time = window().time(place.x());
    const auto [first, last] = visibleDays();
    const int hour = std::min(kHours - 1, static_cast<int>((place.y() - plot().top()) / plot().height() * kHours));
    for (int day = first; day <= last; ++day) {
        const HeatDay &here = m_map.days[static_cast<std::size_t>(day)];
        if (time >= secondsOf(here.begin) && time < secondsOf(here.end))
            return day * kHours + hour;
    }
    return -1;
}

int HeatMapChart::neighbour(int slot, int right, int up) const
{
    const auto [first, last] = visibleDays();
    const int day = std::clamp(slot / kHours + right, first, last);
    return day * kHours + std::clamp(slot % kHours - up, 0, kHours - 1);
}

void HeatMapChart::paintBehind(QPainter &painter, const Theme &theme) const
{
    if (m_map.days.empty())
        return;
    painter.save();
    painter.setClipRect(plot());
    paintNotMeasured(painter, theme, plot().left(), plot().right());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const double left = window().x(secondsOf(m_map.days.front().begin));
    const double right = window().x(secondsOf(m_map.days.back().end));
    const QRectF place(left, plot().top(), right - left, plot().height());
    // Who draws a file may smooth its pictures: one with large cells keeps their edges.
    painter.drawImage(place,
                      m_isForFile ? m_image.scaled((place.size() * kFileScale).toSize(), Qt::IgnoreAspectRatio,
                                                   Qt::FastTransformation)
                                  : m_image);
    painter.restore();
}

void HeatMapChart::paintFront(QPainter &painter, const Theme &theme) const
{
    const double scale = uiScale();
    painter.setFont(textFont(TextRole::Axis));
    painter.setPen(theme.ink3);
    const double height = plot().height() / kHours;
    for (int hour = 0; hour < kHours; hour += kHourLabel)
        painter.drawText(QRectF(0, plot().top() + hour * height - 10, plot().left() - 8 * scale, 20),
                         Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    paintTicks(painter, theme);
    paintKey(painter, theme);
    const QRectF chosen = slotArea(selected());
    if (chosen.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.card, 4));
    painter.drawRect(chosen);
    painter.setPen(QPen(theme.ink, 2));
    painter.drawRect(chosen);
}

/// From the strongest export to the strongest import, with both figures.
void HeatMapChart::paintKey(QPainter &painter, const Theme &theme) const
{
    if (m_map.isEmpty())
        return;
    const double scale = uiScale();
    const double most = std::max(m_map.highestImport, m_map.highestExport);
    const double width = 96 * scale;
    const double top = plot().bottom() + 26 * scale;
    const QLocale locale;
    const QString high =
        tr("%1 kWh", "the strongest colour of a heat map").arg(locale.toString(most / kWattHoursInKilo, 'f', 1));
    const double right = plot().right() - QFontMetricsF(painter.font()).horizontalAdvance(high) - 6 * scale;
    const bool both = m_map.highestExport > 0;
    painter.fillRect(QRectF(right - width - (both ? 70 : 20) * scale, top - 3 * scale, this->width(), 18 * scale),
                     theme.card);
    constexpr int kSteps = 24;
    for (int i = 0; i < kSteps; ++i) {
        const double share = both ? 2.0 * i / (kSteps - 1) - 1 : double(i) / (kSteps - 1);
        painter.fillRect(QRectF(right - width + i * width / kSteps, top, width / kSteps + 0.5, 10 * scale),
                         colourOf(share, theme));
    }
    painter.setPen(theme.ink3);
    painter.drawText(QRectF(right + 4 * scale, top - 5 * scale, 80 * scale, 20 * scale),
                     Qt::AlignLeft | Qt::AlignVCenter, high);
    painter.drawText(QRectF(right - width - 84 * scale, top - 5 * scale, 80 * scale, 20 * scale),
                     Qt::AlignRight | Qt::AlignVCenter, both ? tr("export") : locale.toString(0));
}

std::unique_ptr<HistoryChart> HeatMapChart::lightCopy() const
{
    auto copy = std::make_unique<HeatMapChart>();
    copy->setPalette(paletteOf(lightTheme()));
    copyStateTo(*copy);
    // Files know no clipping: of the days at the edges all or nothing is shown.
    HeatMap map = m_map;
    std::erase_if(map.days, [this](const HeatDay &day) {
        return secondsOf(day.end) <= window().from + kSlack || secondsOf(day.begin) >= window().to - kSlack;
    });
    if (!map.days.empty())
        copy->setWindow(map.days.front().begin, map.days.back().end);
    copy->m_isForFile = true;
    copy->setData(std::move(map));
    return copy;
}

} // namespace meterscope::ui
