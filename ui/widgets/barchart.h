// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barchartlayout.h"
#include "ui/widgets/instrument.h"

#include <QColor>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace meterscope::ui {

enum class BarHue : std::uint8_t
{
    Import,
    Tariff2,
    Export,
    Gas,
};

struct Theme;
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
    QString label; ///< below the axis
    QString note; ///< second line below the axis; may be empty
    std::vector<double> values; ///< 0 or more, one for each part
    bool filled = false; ///< from registers at both ends of a gap: hatched
};

struct BarChartData
{
    std::vector<BarPart> parts;
    std::vector<BarSlot> slots;
};

/// Stacked bars above and below a zero line (Qt Charts), one slot chosen by mouse or keyboard: arrows, Home, End; Enter
/// or a double click steps into it.
class BarChart : public Instrument
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;

    void setData(BarChartData data);
    [[nodiscard]] const BarChartData &data() const { return m_data; }
    [[nodiscard]] const BarChartLayout &layoutOfBars() const { return m_layout; }

    /// The chosen slot, -1 for none. Without a signal.
    void setSelected(int slot);
    [[nodiscard]] int selected() const { return m_selected; }
    /// What a screen reader says of the chosen slot.
    void setReadout(const QString &text) { setValueText(text); }

    [[nodiscard]] QSize sizeHint() const override { return { 560, 360 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, 200 }; }

Q_SIGNALS:
    /// By keyboard or click; -1 when a click went beside the bars.
    void slotSelected(int slot);
    /// The slot under the mouse; -1 when it has left.
    void slotHovered(int slot);
    void slotActivated(int slot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Scene;

    void rebuildSeries();
    void layOut();
    void choose(int slot);
    [[nodiscard]] double stackHeight(const BarSlot &slot, bool belowZero) const;

    BarChartData m_data;
    BarChartLayout m_layout;
    int m_selected = -1;
    bool m_focusShown = false; ///< the ring is for the keyboard; a click shows what it hit
    std::unique_ptr<Scene> m_scene;
};

} // namespace meterscope::ui
