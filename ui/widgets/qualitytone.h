// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace meterscope::ui {

/// Lets a quality be heard while the eyes are on the meter: the desktop's beep, the faster the better, none at nothing.
/// Falls silent by itself when no more figures come.
class QualityTone : public QObject
{
    Q_OBJECT
public:
    explicit QualityTone(QObject *parent = nullptr);

    void hear(int permille);
    void stop();
    /// Milliseconds between two beeps; 0: none.
    [[nodiscard]] static int intervalOf(int permille);

Q_SIGNALS:
    void beeped();

private:
    int m_interval = 0;
    QTimer m_beat; ///< single shots: a changed pace counts from the next stroke on
    QTimer m_patience;
};

} // namespace meterscope::ui
