// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qualitybar.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kGood = 700; ///< per mille: from here on telegrams are whole (LinkStatus::lightQuality)
constexpr int kHeight = 36;
constexpr double kOverhang = 4;

} // namespace

QualityBar::QualityBar(QWidget *parent)
    : Instrument(QAccessible::ProgressBar, parent)
{
    setObjectName(QStringLiteral("qualityBar"));
    setAccessibleName(tr("Quality of the light"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setQuality(0);
}

void QualityBar::setQuality(int permille)
{
    m_quality = std::clamp(permille, 0, 1000);
    m_best = std::max(m_best, m_quality);
    setValueText(tr("%1 %, best so far %2 %").arg(m_quality / 10).arg(m_best / 10));
    update();
}

void QualityBar::reset()
{
    m_best = 0;
    setQuality(0);
}

QSize QualityBar::sizeHint() const
{
    return QSize(400, kHeight) * uiScale();
}

void QualityBar::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRectF track(0, kOverhang * scale, width(), height() - 2 * kOverhang * scale);
    painter.fillRect(track, theme.track);
    QRectF filled = track;
    filled.setWidth(track.width() * m_quality / 1000);
    painter.fillRect(filled, m_quality >= kGood ? theme.exportHue.mark : theme.tariff2Hue.mark);
    const double best = track.width() * m_best / 1000;
    painter.fillRect(QRectF(std::max(0.0, best - 2 * scale), 0, 2 * scale, height()), theme.ink);
    painter.setFont(withWeight(textFont(TextRole::Body), QFont::DemiBold));
    // Beside the fill and the mark of the best while there is room, else inside the fill's end.
    const QString text = tr("%1 %").arg(m_quality / 10);
    constexpr int roomy = 850;
    const bool left = m_best > roomy && m_quality > 150;
    painter.setPen(left ? theme.onAccent : theme.ink);
    const QRectF room = left
        ? filled.adjusted(0, 0, -8 * scale, 0)
        : QRectF(std::max(filled.right(), best) + 8 * scale, track.top(), 80 * scale, track.height());
    painter.drawText(room, Qt::AlignVCenter | (left ? Qt::AlignRight : Qt::AlignLeft), text);
}

} // namespace meterscope::ui
