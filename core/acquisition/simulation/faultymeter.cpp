// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/faultymeter.h"

#include "acquisition/simulation/foreigntelegram.h"
#include "acquisition/simulation/randomhash.h"
#include "acquisition/simulation/uartline.h"

#include <algorithm>

namespace meterscope {

namespace {

using Fault = SimulatedFault;

constexpr std::uint64_t kBeforeItStops = 10;
constexpr std::chrono::seconds kClockAhead { 70 * 60 };
constexpr std::string_view kRequest = "/?!\r\n";
constexpr std::string_view kAcknowledgement = "\x06"
                                              "050\r\n";
constexpr LineSettings kSignOn { 300, 7, 'E', 1 };

LineImpairment impairmentOf(const SimulationSettings &settings, std::uint64_t number)
{
    LineImpairment impairment;
    impairment.seed = settings.seed * 1'000'003 + number;
    impairment.inverted = settings.fault == Fault::Inverted;
    if (settings.fault == Fault::SlowEdge) {
        impairment.riseDelay = 350;
        impairment.riseJitter = 154; // a bit is looked at in its middle: one edge in some thousands is too late
    }
    impairment.lostLight = settings.fault == Fault::WeakLight ? 250 : 0;
    impairment.phantomLight = settings.fault == Fault::PhantomLight ? 200 : 0;
    return impairment;
}

std::string withoutReturns(std::string bytes)
{
    std::erase(bytes, '\r');
    return bytes;
}

/// STX, the codes of a readout, "!", ETX and the block check (IEC 62056-21, 6.3.14).
std::string readout(const HouseholdState &state)
{
    const std::int64_t wattHours = (state.importWattSeconds[0] + state.importWattSeconds[1]) / 3600;
    std::string message = "\x02"
                          "0.0.0(0100000001)\r\n1.8.0(";
    std::string number = std::to_string(wattHours / 1000);
    message += std::string(number.size() < 6 ? 6 - number.size() : 0, '0') + number + '.';
    number = std::to_string(wattHours % 1000);
    message += std::string(3 - number.size(), '0') + number + "*kWh)\r\n!\r\n\x03";
    unsigned check = 0;
    for (const char character : message.substr(1))
        check ^= static_cast<unsigned char>(character);
    message += static_cast<char>(check & 0x7f);
    return message;
}

} // namespace

FaultyMeter::FaultyMeter(const SimulationSettings &settings)
    : m_settings(settings)
    , m_composer(TelegramComposer::create(settings))
{ }

LineSettings FaultyMeter::sender() const
{
    LineSettings line = lineSettingsOf(m_settings.dialect);
    switch (m_settings.fault) {
    case Fault::SevenBit:
        return { line.baudRate, 7, 'E', 1 };
    case Fault::HalfRate:
        line.baudRate /= 2;
        return line;
    case Fault::D0:
        return k9600_7E1;
    case Fault::Hdlc:
        return { 2400, 8, 'N', 1 };
    case Fault::MBus:
        return { 2400, 8, 'E', 1 };
    case Fault::Encrypted:
    case Fault::NotAMeter:
        return k115200_8N1;
    default:
        return line;
    }
}

std::string FaultyMeter::compose(HouseholdState state)
{
    std::string bytes;
    const std::uint64_t moment = static_cast<std::uint64_t>(state.time.time_since_epoch().count());
    switch (m_settings.fault) {
    case Fault::Silent:
    case Fault::Echo:
    case Fault::SignOn:
        return bytes;
    case Fault::Stops:
        if (m_number > kBeforeItStops)
            return bytes;
        break;
    case Fault::D0:
        composeForeign(ForeignTelegram::D0Push, moment, bytes);
        return bytes;
    case Fault::Hdlc:
        composeForeign(ForeignTelegram::HdlcPush, moment, bytes);
        return bytes;
    case Fault::MBus:
        composeForeign(ForeignTelegram::MBusPush, moment, bytes);
        return bytes;
    case Fault::Encrypted:
        composeForeign(ForeignTelegram::EncryptedP1, moment, bytes);
        return bytes;
    case Fault::NotAMeter:
        return "Boot loader 1.2\r\nloading image from flash ... done\r\nwaiting for commands, press h for help\r\n> ";
    case Fault::ClockOff:
        state.time += kClockAhead;
        break;
    default:
        break;
    }
    m_composer->compose(state, bytes);
    return bytes;
}

std::string FaultyMeter::cut(std::string bytes) const
{
    constexpr std::uint64_t packet = 62;
    const std::uint64_t dice = randomHash(m_settings.seed, m_number);
    if (dice % 5 < 2 || bytes.size() < 4 * packet)
        return bytes; // two of five come whole
    const bool packets = m_settings.fault == Fault::LostPackets;
    const std::uint64_t length = packets ? packet * (1 + dice / 7 % 2) : 20 + dice / 7 % 41;
    const std::uint64_t from = packet + dice / 1000 % (bytes.size() - length - 2 * packet);
    return bytes.erase(from, length);
}

/// What happens to the bytes themselves, before they are bits on a line.
std::string FaultyMeter::damaged(std::string bytes) const
{
    switch (m_settings.fault) {
    case Fault::LostPackets:
    case Fault::TwoReaders:
        return cut(std::move(bytes));
    case Fault::ModemProbe:
        return bytes + (m_number % 2 == 0 ? "AT\r" : "AT+GCAP\r");
    case Fault::LineFeeds:
        return withoutReturns(std::move(bytes));
    case Fault::BadChecksum:
        if (!bytes.empty())
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x02);
        return bytes;
    default:
        return bytes;
    }
}

std::string FaultyMeter::carried(std::string_view bytes, const LineSettings &reader, const LineSettings &from) const
{
    const LineImpairment impairment = impairmentOf(m_settings, m_number);
    UartLine line(from, reader, impairment);
    line.send(bytes);
    return line.receive().bytes;
}

std::string FaultyMeter::telegram(const HouseholdState &state, const LineSettings &reader)
{
    ++m_number;
    std::string bytes = damaged(compose(state));
    if (m_settings.fault != Fault::None)
        return bytes.empty() ? bytes : carried(bytes, reader, sender());
    if (lineSettingsOf(m_settings.dialect).dataBits == 7)
        applyEvenParity(bytes); // a pseudo-terminal carries eight bits: the parity of 7E1 arrives in bit 7
    return bytes;
}

bool FaultyMeter::listens() const
{
    return m_settings.fault == Fault::Echo || m_settings.fault == Fault::SignOn;
}

std::string FaultyMeter::answer(std::string_view sent, const HouseholdState &state, const LineSettings &reader)
{
    if (m_settings.fault == Fault::Echo)
        return std::string(sent);
    for (const char character : sent)
        m_request += static_cast<char>(character & 0x7f);
    constexpr std::size_t longest = 256;
    if (m_request.size() > longest)
        m_request.erase(0, m_request.size() - longest);
    const auto asked = [this](std::string_view what) {
        const std::size_t at = m_request.find(what);
        if (at == std::string::npos)
            return false;
        m_request.erase(0, at + what.size());
        return true;
    };
    // A meter that answers at 300 baud is not heard by a reader at another rate; the data come at 9600.
    if (asked(kRequest))
        return carried("/MSC5SIM2-PULL\r\n", reader, kSignOn);
    if (asked(kAcknowledgement))
        return carried(readout(state), reader, k9600_7E1);
    return {};
}

} // namespace meterscope
