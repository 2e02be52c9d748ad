// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qualitytone.h"

#include <QApplication>

#include <algorithm>
#include <chrono>

namespace meterscope::ui {

namespace {

constexpr int kSlowest = 1200; ///< ms
constexpr int kFastest = 150;
constexpr int kAll = 1000;
constexpr std::chrono::milliseconds kPatience { 1500 };

} // namespace

QualityTone::QualityTone(QObject *parent)
    : QObject(parent)
    , m_beat(this)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_beat.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_beat, &QTimer::stop);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_beat.start(m_interval);
        QApplication::beep();
        Q_EMIT beeped();
    });
}

int QualityTone::intervalOf(int permille)
{
    const int quality = std::clamp(permille, 0, kAll);
    return quality == 0 ? 0 : kSlowest - (kSlowest - kFastest) * quality / kAll;
}

void QualityTone::hear(int permille)
{
    m_patience.start();
    m_interval = intervalOf(permille);
    if (m_interval == 0)
        m_beat.stop();
    else if (!m_beat.isActive())
        m_beat.start(m_interval);
}

void QualityTone::stop()
{
    m_patience.stop();
    m_beat.stop();
}

} // namespace meterscope::ui
