// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barchart.h"

#include <QString>

#include <optional>
#include <vector>

namespace meterscope::ui {

/// One figure of a readout, with the key of its colour in the chart.
struct ReadoutItem
{
    std::optional<BarHue> hue;
    QString label;
    QString figure;

    bool operator==(const ReadoutItem &) const = default;
};

/// The heading of a chart, which is its cursor's readout: a title, then keys with figures, then the unit once.
class ReadoutLine : public Instrument
{
    Q_OBJECT
public:
    explicit ReadoutLine(QWidget *parent = nullptr);

    void setReadout(const QString &title, std::vector<ReadoutItem> items, const QString &unit);
    /// Shows at the right end that hatched bars are filled gaps.
    void setGapKey(bool shown);
    /// Shows what the dashes are: "March 2025"; empty for none.
    void setOtherKey(const QString &text);
    [[nodiscard]] bool hasGapKey() const { return m_gapKey; }
    [[nodiscard]] const QString &otherKey() const { return m_otherKey; }
    [[nodiscard]] static QString gapText();

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const std::vector<ReadoutItem> &items() const { return m_items; }
    /// "Tue 17 March: T1 2.284, export 3.126 kWh"
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    std::vector<ReadoutItem> m_items;
    QString m_unit;
    [[nodiscard]] double gapFor(double room) const;
    void paintKeys(QPainter &painter, double left, double baseline) const;

    bool m_gapKey = false;
    QString m_otherKey;
};

} // namespace meterscope::ui
