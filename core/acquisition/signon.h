// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace meterscope {

/// The sign-on of IEC 62056-21, 6.3 (modes A, B and C): "/?!" at 300 baud 7E1, the meter's identification with the rate
/// it offers, our acknowledgement (mode C), its data at that rate. What is sent and when, over a clock; the bytes in
/// between are somebody else's. Our own request coming back (an infrared head echoes it) is passed over.
class SignOn
{
public:
    using Time = std::chrono::milliseconds;

    enum class State : std::uint8_t
    {
        Idle,
        Asking, ///< the request is out
        Acknowledging, ///< identified; the acknowledgement is due or out
        Reading, ///< data come at the offered rate
        Done, ///< a data message with a block check that holds, or a whole one without
        NoAnswer,
        Broken, ///< it answered, and no whole data message came
    };

    void start(Time now);
    /// Seven-bit characters; parity in bit 7 is masked.
    void received(std::span<const std::uint8_t> bytes, Time now);
    void tick(Time now);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool finished() const { return m_state >= State::Done; }
    /// How the port is to be set now.
    [[nodiscard]] const LineSettings &line() const { return m_line; }
    /// What is to be sent now; empty most of the time. Each is given once.
    [[nodiscard]] std::string takeOutput();
    [[nodiscard]] bool hasOutput() const { return !m_output.empty(); }
    [[nodiscard]] const std::string &identification() const { return m_identification; } ///< "/ISK5MT174-0001"
    [[nodiscard]] const std::string &data() const { return m_data; } ///< the data message as it came, masked
    /// Done: the answer as a telegram, identification, empty line and data.
    [[nodiscard]] std::string readout() const { return m_identification + "\r\n\r\n" + m_data; }
    [[nodiscard]] bool blockCheckHeld() const { return m_blockCheckHeld; }
    [[nodiscard]] bool echoed() const { return m_echoed; } ///< our request came back
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    void identify(Time now);
    void readData();

    State m_state = State::Idle;
    LineSettings m_line { 300, 7, 'E', 1 };
    LineSettings m_offered { 300, 7, 'E', 1 };
    std::string m_output;
    std::string m_text; ///< received since the last step
    std::string m_identification;
    std::string m_data;
    Time m_since { 0 };
    Time m_lastBytes { 0 };
    std::uint64_t m_bytes = 0;
    std::optional<Time> m_acknowledgeAt;
    std::optional<Time> m_switchAt;
    bool m_blockCheckHeld = false;
    bool m_echoed = false;
};

} // namespace meterscope
