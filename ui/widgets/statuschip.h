// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

#include <cstdint>

namespace meterscope::ui {

enum class StatusTone : std::uint8_t
{
    Neutral,
    Good,
    Caution,
    Bad,
};

/// A short state on its fill: "● live, 0.4 s ago".
class StatusChip : public Instrument
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);

    void setStatus(StatusTone tone, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusTone m_tone = StatusTone::Neutral;
    QString m_text;
};

} // namespace meterscope::ui
