// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/instrument.h"

namespace meterscope::ui {

/// One counter with its exact digits and what it counted today.
class RegisterRow : public Instrument
{
    Q_OBJECT
public:
    explicit RegisterRow(QWidget *parent = nullptr);

    void setState(const RegisterState &state, const Profile *profile, bool stale);
    /// The only counter of its meter has the room for a large figure.
    void setLarge(bool large);
    /// A hairline above, between it and a row of another kind.
    void setDivided(bool divided);

    /// Where the figures of both columns end, from the right edge.
    static constexpr double kTodayColumn = 0;
    static constexpr double kRegisterColumn = 67;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLarge(QPainter &painter) const;
    void paintTariff(QPainter &painter, double x, double before) const;

    RegisterState m_state;
    const Profile *m_profile = nullptr;
    bool m_stale = false;
    bool m_large = false;
    bool m_divided = false;
};

/// The colour of a counter: import blue, its second tariff orange, export green.
struct Hue;
struct Theme;
[[nodiscard]] const Hue &registerHue(const Theme &theme, bool isExport, int tariff);

} // namespace meterscope::ui
