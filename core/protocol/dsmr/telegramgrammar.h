// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"
#include "domain/obisregistry.h"
#include "protocol/dsmr/fixedlist.h"
#include "protocol/dsmr/obiscache.h"
#include "protocol/dsmr/tokens.h"
#include "protocol/parsesink.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace meterscope::dsmr {

/// The grammar of one P1 telegram, a function for each production. Private to dsmr::parse().
///
///     telegram  = header *( fill | object | unreadable line ) [ end ]
///     header    = "/" 3(letter) character identification lineEnd
///     object    = plain | obis ( 1*group | block ) lineEnd
///     plain     = obis "(" [ number [ "*" unit ] ] ")" CR LF       nine lines of ten: the general form, read faster
///     obis      = A "-" B ":" C "." D "." E [ "*" F ] | C "." D [ "." E ] [ "*" F ]       the latter in readouts
///     group     = "(" characters ")"                              brackets may nest, line ends may stand inside
///     block     = [ lineEnd ] "(" lineEnd *( obis group lineEnd ) ")"
///     end       = "!" 0*4(hexDigit) *NUL [ lineEnd ]
///
/// What the groups of an object are depends on its code:
///
///     value     = [ number ] [ "*" unit ] | characters
///     reading   = [ time ] value | value time
///     gas block = time status period count 1*( obis unit ) *value                     DSMR 2.2 and 3.0, 0-n:24.3.0
///     list      = [ count ] *obis *( time *( time | value ) )                         by ListShape of the registry
class TelegramGrammar
{
public:
    TelegramGrammar(std::string_view text, ParseSink &sink, ObisCache *codes)
        : m_text(text)
        , m_at(text.data())
        , m_bodyEnd(text.data() + text.size())
        , m_sink(sink)
        , m_codes(sink.wantsStructure() ? nullptr : codes)
        , m_structure(sink.wantsStructure())
    { }

    void telegram();

private:
    /// Groups of one object. The longest line known has 42 (thirteen months of peaks), a business meter's could
    /// have 86.
    static constexpr std::size_t kMostGroups = 256;

    struct Group
    {
        std::uint32_t open; ///< offset of '('
        std::uint32_t close; ///< offset of ')'
        Field role;
        bool beginsRow;
    };

    /// A code in the head of a list.
    struct Column
    {
        ObisCode obis;
        const ObisRow *row;
    };

    /// The parts of a value group.
    struct Value
    {
        std::string_view text; ///< without the unit
        std::string_view unit;
        bool isDecimal = false;
        Decimal number;
    };

    // productions
    void header();
    void body();
    void fill();
    void object();
    [[nodiscard]] bool plainObject();
    [[nodiscard]] bool groups();
    [[nodiscard]] bool group();
    [[nodiscard]] bool continuation();
    [[nodiscard]] const char *findBlock() const;
    void block(Reading &reading, const char *close);
    void blockLine(ListEntry &row);
    void values(Reading &reading);
    void gasBlock(Reading &reading);
    void gasColumns(std::size_t firstValue);
    void list(Reading &reading);
    [[nodiscard]] std::size_t firstRow(std::size_t next, ListShape shape);
    void listRow(ListShape shape, std::size_t first, std::size_t width);
    void lineEnd();
    void end();
    [[nodiscard]] static Value value(std::string_view content, const ObisRow *row);

    // what productions share
    void findEnd();
    void noteHighBits();
    void unreadable(const char *begin, IssueCode code, const char *place);
    [[nodiscard]] bool encryptedWithoutEnvelope();
    [[nodiscard]] bool refuse(IssueCode code, const char *place);
    [[nodiscard]] bool valueGoesOn(const char *lineEnd, const char *open) const;
    void setValue(Reading &reading, const Group &group);
    void splitLimits(Reading &reading, std::string_view whole);
    void emitReading(const Reading &reading, std::size_t first, std::size_t last);
    void addColumnValue(const Value &sent, const Column *column, bool isNumber);
    [[nodiscard]] MeterTime takeTime(Group &group);
    [[nodiscard]] bool isCaptureTime(std::size_t group, const Reading &reading) const;
    void describeGroups(const ObisRow *row);
    void describeGroup(const Group &group, const ObisRow *row);
    void describeValue(std::string_view content, const ObisRow *row);

    // places
    [[nodiscard]] const char *endOfText() const { return m_text.data() + m_text.size(); }
    [[nodiscard]] const char *at(std::uint32_t offset) const { return m_text.data() + offset; }
    [[nodiscard]] std::uint32_t offset(const char *at) const { return static_cast<std::uint32_t>(at - m_text.data()); }
    [[nodiscard]] ByteRange range(const char *begin, const char *end) const
    {
        return ByteRange::between(offset(begin), offset(end));
    }
    [[nodiscard]] ByteRange range(std::string_view part) const
    {
        return { offset(part.data()), static_cast<std::uint32_t>(part.size()) };
    }
    [[nodiscard]] std::string_view content(const Group &group) const
    {
        return { at(group.open) + 1, std::size_t(group.close - group.open - 1) };
    }

    // the sink
    void enter(Field field, const char *begin)
    {
        if (m_structure)
            m_sink.enter(field, offset(begin));
    }
    void leave(const char *end)
    {
        if (m_structure)
            m_sink.leave(offset(end));
    }
    void leaf(Field field, const char *begin, const char *end)
    {
        if (m_structure)
            leaf(field, begin, end, LeafValue());
    }
    void leaf(Field field, const char *begin, const char *end, const LeafValue &value)
    {
        if (m_structure && begin != end)
            m_sink.leaf(field, range(begin, end), value);
    }
    void textLeaf(Field field, const char *begin, const char *end)
    {
        if (m_structure)
            leaf(field, begin, end, textValue(begin, end));
    }
    void obisLeaf(Field field, const char *begin, const char *end, const ObisCode &code)
    {
        if (m_structure)
            leaf(field, begin, end, obisValue(code));
    }
    [[nodiscard]] LeafValue textValue(const char *begin, const char *end) const;
    [[nodiscard]] static LeafValue obisValue(const ObisCode &code);
    void issue(IssueCode code, Severity severity, IssueEffect effect, ByteRange place, std::size_t expected = 0,
               std::size_t actual = 0)
    {
        m_sink.issue({ code, severity, effect, place, static_cast<std::uint32_t>(expected),
                       static_cast<std::uint32_t>(actual) });
    }
    void note(IssueCode code, ByteRange place) { issue(code, Severity::Note, IssueEffect::None, place); }

    const std::string_view m_text;
    const char *m_at;
    const char *m_bodyEnd; ///< the end mark, or the end of the text
    ParseSink &m_sink;
    ObisCache *const m_codes; ///< null: every line is read in the general form
    const bool m_structure;

    FixedList<Group, kMostGroups> m_groups; ///< of the object at hand
    FixedList<Column, kMostGroups> m_columnCodes; ///< of the list at hand
    FixedList<ListValue, kMostGroups> m_columns; ///< of its row at hand
    IssueCode m_refusal = IssueCode::None; ///< why the last production failed, and where
    const char *m_refusedAt = nullptr;
    std::size_t m_objects = 0;
    std::size_t m_reducedObjects = 0; ///< with codes as readouts write them, which only telegrams do that write all so
    bool m_fillNoted = false;
    bool m_lineEndNoted = false;
};

} // namespace meterscope::dsmr
