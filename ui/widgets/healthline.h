// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuschip.h"

#include <QStringList>

namespace meterscope::ui {

/// The one line at the bottom: a dot, the line's name in bold, then facts parted by hairlines, and the recording at the
/// right end.
class HealthLine : public Instrument
{
    Q_OBJECT
public:
    explicit HealthLine(QWidget *parent = nullptr);

    void setHealth(StatusTone tone, const QString &name, const QStringList &facts);
    void setRecording(const QString &text, bool fault);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    StatusTone m_tone = StatusTone::Neutral;
    QString m_name;
    QStringList m_facts;
    QString m_recording;
    bool m_recordingFault = false;
};

} // namespace meterscope::ui
