// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotmeter.h"

#include <QFile>

namespace meterscope {

namespace {

constexpr std::chrono::milliseconds kPeriod { 1000 };

} // namespace

ScreenshotMeter::ScreenshotMeter(const SimulationSettings &settings, UtcSeconds begin)
    : m_household(settings, SimulatedHousehold::defaultInstallation())
    , m_composer(TelegramComposer::create(settings))
    , m_time(begin)
    , m_ahead(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) - begin)
{
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotMeter::send);
}

bool ScreenshotMeter::start(const QString &symlink)
{
    if (!m_terminal.open(QFile::encodeName(symlink).toStdString())) {
        return false;
    }
    m_timer.start(kPeriod);
    return true;
}

void ScreenshotMeter::send()
{
    while (!m_terminal.read().empty()) { } // what nobody reads would fill the line
    if (!m_terminal.hasReader()) {
        return;
    }
    m_household.advanceTo(m_time);
    std::string telegram;
    HouseholdState told = m_household.state();
    told.time += m_ahead;
    told.gasTime += m_ahead;
    told.gasTimeHourly += m_ahead;
    m_composer->compose(told, telegram);
    if (m_damages) {
        telegram[telegram.size() / 2] ^= 1;
    }
    (void)m_terminal.write(telegram);
    m_time += std::chrono::seconds(1);
}

} // namespace meterscope
