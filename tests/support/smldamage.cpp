// SPDX-License-Identifier: GPL-3.0-or-later
#include "smldamage.h"

#include "telegramtext.h"

#include "protocol/telegramreader.h"

#include <algorithm>
#include <vector>

namespace meterscope::smltest {

namespace {

using Bytes = std::vector<std::uint8_t>;

FrameView goodFrame(std::span<const std::uint8_t> raw)
{
    FrameView view;
    view.kind = FrameKind::Sml;
    view.checksum = ChecksumState::Ok;
    view.algorithm = ChecksumAlgorithm::Crc16X25;
    view.raw = raw;
    return view;
}

std::vector<ByteRange> messagesOf(TelegramReader &reader, std::span<const std::uint8_t> frame)
{
    std::vector<ByteRange> messages;
    for (const ParseNode &node : reader.dissect(goodFrame(frame)).nodes) {
        if (node.field == Field::SmlMessage)
            messages.push_back(node.range);
    }
    return messages;
}

/// Readings as lines, those of one message left out.
std::vector<std::string> readingsWithout(const Snapshot &telegram, ByteRange message)
{
    std::vector<std::string> lines;
    for (const Measurement &measurement : telegram.measurements) {
        if (!message.encloses(measurement.sent.whole))
            lines.push_back(telegramtext::describe(measurement.sent, telegram.bytes));
    }
    return lines;
}

/// Whether `part` can be got from `all` by leaving lines out.
bool isPartOf(const std::vector<std::string> &part, const std::vector<std::string> &all)
{
    auto next = part.begin();
    for (const std::string &line : all) {
        if (next != part.end() && *next == line)
            ++next;
    }
    return next == part.end();
}

class Damage
{
public:
    explicit Damage(std::span<const std::uint8_t> frame)
        : m_frame(frame.begin(), frame.end())
    { }

    DamageReport run()
    {
        const std::vector<ByteRange> messages = messagesOf(m_reader, m_frame);
        Snapshot whole;
        m_reader.read(goodFrame(m_frame), whole);
        m_all = readingsWithout(whole, {});
        m_hasVariant = !whole.issues.empty();
        m_report.messages = messages.size();
        for (const ByteRange message : messages) {
            m_neighbours = readingsWithout(whole, message);
            for (std::uint32_t at = message.offset; at < message.end() && m_report.lost.empty(); ++at)
                damageByte(at);
        }
        return m_report;
    }

private:
    void damageByte(std::uint32_t at)
    {
        // single bits, and what turns one type or length into another: 76 to 78, 7a, 7e, 06 ...
        for (const int mask : { 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x0c, 0x0e, 0x0f, 0x76, 0xff }) {
            Bytes damaged = m_frame;
            damaged[at] = static_cast<std::uint8_t>(damaged[at] ^ mask);
            check(damaged, at, mask);
        }
        const auto place = static_cast<std::ptrdiff_t>(at);
        Bytes shorter = m_frame;
        shorter.erase(shorter.begin() + place);
        check(shorter, at, kLost);
        Bytes longer = m_frame;
        longer.insert(longer.begin() + place, m_frame[at]);
        check(longer, at, kDoubled);
    }

    void check(const Bytes &damaged, std::uint32_t at, int how)
    {
        ++m_report.variants;
        m_reader.read(goodFrame(damaged), m_telegram);
        if (holdsUnderTheOtherChecksum())
            return;
        const std::vector<std::string> found = readingsWithout(m_telegram, {});
        // nothing of a neighbour may be missing, and nothing may be there that was not sent
        if ((isPartOf(m_neighbours, found) && isPartOf(found, m_all)) || !m_report.lost.empty())
            return;
        m_report.lost = "byte " + std::to_string(at)
            + (how == kLost          ? " lost"
                   : how == kDoubled ? " doubled"
                                     : " changed by " + std::to_string(how))
            + '\n' + telegramtext::describe(m_telegram);
    }

    /// One change in 65536 makes the other of the two message checksums hold: nobody can see such damage.
    bool holdsUnderTheOtherChecksum()
    {
        const auto isVariant = [](const ParseIssue &issue) { return issue.code == IssueCode::ChecksumVariant; };
        if (m_hasVariant || std::none_of(m_telegram.issues.begin(), m_telegram.issues.end(), isVariant))
            return false;
        ++m_report.collisions;
        return true;
    }

    static constexpr int kLost = -1;
    static constexpr int kDoubled = -2;

    Bytes m_frame;
    TelegramReader m_reader;
    Snapshot m_telegram;
    std::vector<std::string> m_all;
    std::vector<std::string> m_neighbours;
    bool m_hasVariant = false; ///< the frame has a word on its checksum without any damage
    DamageReport m_report;
};

} // namespace

DamageReport damageEveryMessage(std::span<const std::uint8_t> frame)
{
    return Damage(frame).run();
}

} // namespace meterscope::smltest
