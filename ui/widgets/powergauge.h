// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "ui/widgets/card.h"
#include "ui/widgets/gaugelayout.h"

#include <QElapsedTimer>
#include <QString>
#include <QVariantAnimation>

#include <optional>

namespace meterscope::ui {

/// The highest power of the day in one direction.
struct DayExtreme
{
    Decimal watts; ///< without sign
    QString time; ///< "11:48"

    bool operator==(const DayExtreme &) const = default;
};

/// What the gauge shows.
struct GaugeState
{
    bool twoWay = false; ///< this connection exports
    Decimal watts; ///< import positive
    std::optional<DayExtreme> highestImport;
    std::optional<DayExtreme> highestExport;
    std::optional<double> limitWatts {}; ///< what the connection's fuses carry, each way
    bool stale = false;
    QString note; ///< below the figure: the age of a stale value

    bool operator==(const GaugeState &) const = default;
};

/// The dial of the live page. The figure changes at once, the pointer follows in 180 ms; not when the desktop asks for
/// reduced motion, nor while hidden, nor when values come several times a second.
class PowerGauge : public Card
{
    Q_OBJECT
public:
    explicit PowerGauge(QWidget *parent = nullptr);

    void setState(const GaugeState &state);
    /// Back to the bare dial, as before the first value.
    void clear();
    [[nodiscard]] const GaugeState &state() const { return m_state; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;
    [[nodiscard]] bool keepsFace() const override { return true; }
    /// All but pointer, readout and what the pointer's arc touches.
    void paintFace(QPainter &painter) override;

private:
    [[nodiscard]] GaugeLayout layout() const;
    void animateTo(double watts, double fullWatts);
    void paintValue(QPainter &painter, const GaugeLayout &layout) const;
    void paintTicks(QPainter &painter, const GaugeLayout &layout) const;
    void paintLimit(QPainter &painter, const GaugeLayout &layout, double watts) const;
    void paintRange(QPainter &painter, const GaugeLayout &layout, const DayExtreme &extreme, bool isExport) const;
    void paintReadout(QPainter &painter, const GaugeLayout &layout) const;
    void paintExtremes(QPainter &painter, const GaugeLayout &layout) const;
    [[nodiscard]] QString describe() const;
    [[nodiscard]] QString limitText() const;
    void showUnit();

    GaugeState m_state;
    bool m_hasValue = false;
    double m_shownWatts = 0;
    double m_shownFull = 1000;
    QElapsedTimer m_changed; ///< the last time that the value did
    QVariantAnimation m_pointer;
    QVariantAnimation m_scale;
};

} // namespace meterscope::ui
