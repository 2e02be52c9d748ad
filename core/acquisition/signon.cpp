// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/signon.h"

#include <algorithm>
#include <array>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view kRequest = "/?!\r\n";
constexpr milliseconds kAnswerWithin { 5'000 }; // 1.5 s by 6.3.4, and slow meters
constexpr milliseconds kDataWithin { 60'000 }; // a long list at 300 baud
constexpr milliseconds kSilenceInData { 5'000 };
// 6.3.4: 200 ms to 1500 ms between a message and its answer; some meters want the longer half of the shortest.
constexpr milliseconds kReaction { 250 };
constexpr std::size_t kLongestData = 64 * 1024;
constexpr std::size_t kAcknowledgement = 6; // characters
constexpr char kAck = '\x06';
constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';

/// 6.3.14, item 13: the rate that a letter or digit of the identification offers.
std::uint32_t rateOf(char letter)
{
    constexpr std::array<std::uint32_t, 7> rates { 300, 600, 1200, 2400, 4800, 9600, 19200 };
    if (letter >= '0' && letter <= '6')
        return rates[static_cast<std::size_t>(letter - '0')]; // mode C
    if (letter >= 'A' && letter <= 'F')
        return rates[static_cast<std::size_t>(letter - 'A' + 1)]; // mode B
    return 300; // mode A
}

bool isModeC(char letter)
{
    return letter >= '0' && letter <= '6';
}

bool isModeB(char letter)
{
    return letter >= 'A' && letter <= 'F';
}

/// 6.3.14: sum of all bits (exclusive or) from behind STX up to and with ETX.
bool blockCheckHolds(std::string_view message, std::size_t etx)
{
    unsigned check = 0;
    for (std::size_t index = 1; index <= etx; ++index)
        check ^= static_cast<unsigned char>(message[index]);
    return (check & 0x7f) == static_cast<unsigned char>(message[etx + 1]);
}

} // namespace

void SignOn::start(Time now)
{
    *this = {};
    m_state = State::Asking;
    m_output = kRequest;
    m_since = now;
}

std::string SignOn::takeOutput()
{
    std::string output;
    output.swap(m_output);
    return output;
}

void SignOn::received(std::span<const std::uint8_t> bytes, Time now)
{
    if (m_state == State::Idle || finished())
        return;
    m_bytes += bytes.size();
    m_lastBytes = now;
    for (const std::uint8_t byte : bytes)
        m_text += static_cast<char>(byte & 0x7f);
    if (m_text.size() > kLongestData)
        m_state = State::Broken;
    else if (m_state == State::Asking)
        identify(now);
    else if (m_state == State::Reading)
        readData();
}

void SignOn::identify(Time now)
{
    for (std::size_t echo = m_text.find(kRequest); echo != std::string::npos; echo = m_text.find(kRequest)) {
        m_echoed = true;
        m_text.erase(echo, kRequest.size());
    }
    const std::size_t slash = m_text.find('/');
    const std::size_t end = slash == std::string::npos ? slash : m_text.find("\r\n", slash);
    constexpr std::size_t shortest = 5; // "/ISK5"
    if (end == std::string::npos || end - slash < shortest)
        return;
    m_identification = m_text.substr(slash, end - slash);
    m_text.erase(0, end + 2);
    const char letter = m_identification[4];
    m_offered.baudRate = rateOf(letter);
    m_since = now;
    m_lastBytes = now;
    if (isModeC(letter)) {
        m_state = State::Acknowledging;
        m_acknowledgeAt = now + kReaction;
        return;
    }
    m_state = State::Reading;
    if (isModeB(letter))
        m_line = m_offered;
    readData();
}

void SignOn::readData()
{
    std::size_t begin = m_text.find(kStx);
    if (begin == std::string::npos)
        return;
    // An echoed acknowledgement stands before it.
    m_text.erase(0, begin);
    const std::size_t etx = m_text.find(kEtx);
    if (etx == std::string::npos || etx + 1 >= m_text.size())
        return;
    m_blockCheckHeld = blockCheckHolds(m_text, etx);
    m_data = m_text.substr(1, etx - 1);
    m_state = m_blockCheckHeld ? State::Done : State::Broken;
}

void SignOn::tick(Time now)
{
    if (m_state == State::Asking && now - m_since >= kAnswerWithin)
        m_state = m_bytes > 0 && !m_echoed ? State::Broken : State::NoAnswer;
    if (m_state == State::Acknowledging && m_acknowledgeAt && now >= *m_acknowledgeAt) {
        m_acknowledgeAt.reset();
        m_output = { kAck, '0', m_identification[4], '0', '\r', '\n' };
        // The rate changes once the acknowledgement has left: ten bits a character at 300 baud.
        m_switchAt = now + milliseconds(kAcknowledgement * 10 * 1000 / 300 + 20);
    }
    if (m_switchAt && now >= *m_switchAt) {
        m_switchAt.reset();
        m_line = m_offered;
        m_state = State::Reading;
        readData(); // a fast answer is here already
    }
    const bool stalled = now - m_lastBytes >= kSilenceInData || now - m_since >= kDataWithin;
    if (m_state == State::Reading && stalled)
        m_state = State::Broken;
}

} // namespace meterscope
