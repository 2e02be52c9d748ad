// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTimer>

#include "acquisition/bytesource.h"
#include "acquisition/serialsource.h"
#include "acquisition/signon.h"

#include <chrono>

namespace meterscope {

/// A meter that speaks only when asked, asked again and again: a SerialSource with the sign-on of IEC 62056-21 on it.
/// What it delivers are whole answers whose block check holds, as one chunk: identification, empty line, data. An
/// answer that does not come, or comes damaged, is no failure of the line: it is asked again at its time. Sends bytes:
/// made only for a line that a person set to the rate of the sign-on.
class PulledSource final : public ByteSource
{
    Q_OBJECT
public:
    /// From one request to the next. A readout takes seconds, and minutes are what a counter tells.
    static constexpr std::chrono::milliseconds kInterval { 60'000 };

    /// `clock` and `ports` must outlive the source. Uses path and usbSerial of the settings.
    PulledSource(SourceId id, const LinkSettings &settings, const Clock &clock, const PortList &ports,
                 std::chrono::milliseconds interval = kInterval, QObject *parent = nullptr);

    /// A line at 300 7E1 is one to be asked: no meter sends by itself at that rate.
    [[nodiscard]] static bool isMeant(const LinkSettings &settings);

    void open() override;
    void close() override;
    [[nodiscard]] std::optional<LineErrorCounts> lineErrors() const override { return m_port.lineErrors(); }
    [[nodiscard]] std::string description() const override { return m_port.description(); }
    [[nodiscard]] std::string otherReader() const override { return m_port.otherReader(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> expectedPeriod() const override { return m_interval; }

private:
    void ask();
    void talk();

    SerialSource m_port;
    std::chrono::milliseconds m_interval;
    SignOn m_signOn;
    LineSettings m_line; ///< that the port is set to
    QTimer m_talk; ///< while an answer is awaited
    QTimer m_next; ///< until the next request
};

} // namespace meterscope
