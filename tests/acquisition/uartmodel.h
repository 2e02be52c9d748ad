// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace meterscope::test {

/// How one end of a line speaks or listens.
struct UartFormat
{
    int baudRate = 115200;
    int dataBits = 8;
    bool evenParity = false;
};

/// A line in steps of a sixteenth of its faster end's bit: what a sender puts on it and what a receiver with other
/// settings makes of it. The receiver starts at a falling edge, looks at the middle of every bit, and after a break
/// waits for the line to rise, as a 16550 does.
class UartModel
{
public:
    UartModel(const UartFormat &sender, const UartFormat &receiver, bool inverted = false);

    /// Sends bytes back to back after a pause of ten bits; the line idles afterwards.
    void send(const QByteArray &bytes);
    /// Everything received so far.
    [[nodiscard]] QByteArray received() const;
    [[nodiscard]] std::uint32_t framingErrors() const { return m_framingErrors; }

private:
    void hold(bool level, int bits);
    [[nodiscard]] bool levelAt(std::size_t step) const;

    UartFormat m_sender;
    UartFormat m_receiver;
    bool m_inverted;
    double m_senderStep; ///< steps of a sender's bit
    double m_receiverStep;
    double m_sentUntil = 0;
    std::vector<bool> m_line;
    mutable std::uint32_t m_framingErrors = 0;
};

} // namespace meterscope::test
