// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/telegramgrammar.h"

#include <algorithm>

// What the groups of an object mean.

namespace meterscope::dsmr {

namespace {

constexpr std::uint8_t kMaximum = 6; // group D of the largest average

std::optional<ObisCode> wholeObis(std::string_view text)
{
    ObisCode code;
    const char *at = text.data();
    const char *const end = at + text.size();
    if (readObis(at, end, code) == ObisForm::None || at != end)
        return std::nullopt;
    return code;
}

/// The count of a list's rows; advisory, some meters announce rows that they do not send.
std::optional<std::size_t> rowCount(std::string_view text)
{
    constexpr std::size_t mostDigits = 8; // of a time there are more
    if (text.empty() || text.size() > mostDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    std::size_t count = 0;
    for (const char c : text)
        count = count * 10 + std::size_t(c - '0');
    return count;
}

bool isNumberRow(const ObisRow *row)
{
    return row != nullptr && row->kind == ValueKind::Number;
}

/// "kWh", "m3": what may be a unit without a '*' to say so.
bool isUnitAlone(std::string_view text)
{
    constexpr std::size_t longest = 5; // kvarh
    return !text.empty() && text.size() <= longest && !isDigit(text.front())
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '3'; });
}

/// Groups in one row of a list: a time and a group for each column (DSMR P1 5.0.2, 6.8; e-MUCS P1 1.7.1, 5.2), unless
/// that does not divide what was sent and the announced number of rows does (meters that send a status as well).
std::size_t rowWidth(ListShape shape, std::size_t columns, std::size_t announced, std::size_t left)
{
    if (shape == ListShape::FailureLog)
        return 2;
    const bool countDivides = announced > 0 && left % announced == 0;
    if (columns > 0 && (left % (columns + 1) == 0 || !countDivides))
        return columns + 1;
    return countDivides ? left / announced : left;
}

} // namespace

/// [ number ] [ "*" unit ] where the code has a number, characters otherwise. Early Belgian firmware sends the unit
/// without '*'.
TelegramGrammar::Value TelegramGrammar::value(std::string_view content, const ObisRow *row)
{
    Value result;
    result.text = content;
    if (row != nullptr && row->kind == ValueKind::HexText)
        return result;
    const char *at = content.data();
    const char *const end = at + content.size();
    const bool hasNumber = readNumber(at, end, result.number);
    const std::string_view digits(content.data(), std::size_t(at - content.data()));
    const std::string_view behind(at, std::size_t(end - at));
    if (behind.empty()) {
        result.isDecimal = hasNumber;
        return result;
    }
    if (row != nullptr && row->kind != ValueKind::Number)
        return result;
    const std::string_view trimmed = withoutBlanks(behind);
    const bool hasStar = !trimmed.empty() && trimmed.front() == '*';
    if (hasStar && (hasNumber || digits.empty())) {
        result.text = digits;
        result.unit = withoutBlanks(trimmed.substr(1));
        result.isDecimal = hasNumber;
    } else if (hasNumber && isUnitAlone(trimmed) && (row != nullptr || result.number.exponent() < 0)) {
        result.text = digits;
        result.unit = trimmed;
        result.isDecimal = true;
    } else if (const auto star = content.rfind('*'); isNumberRow(row) && star != std::string_view::npos) {
        // No number, but with its unit: kept apart, so that the value can be shown for what it is.
        const std::string_view unit = withoutBlanks(content.substr(star + 1));
        if (isUnitAlone(unit)) {
            result.text = content.substr(0, star);
            result.unit = unit;
        }
    }
    return result;
}

void TelegramGrammar::setValue(Reading &reading, const Group &group)
{
    const Value sent = value(content(group), reading.row);
    reading.value = range(sent.text);
    reading.unit = sent.unit.empty() ? ByteRange() : range(sent.unit);
    reading.isDecimal = sent.isDecimal;
    reading.number = sent.isDecimal ? sent.number : Decimal();
    reading.kind = sent.text.empty() ? Reading::Kind::None : Reading::Kind::Text;
}

/// The time in a group whose place or form says that it is one.
MeterTime TelegramGrammar::takeTime(Group &group)
{
    group.role = Field::DsmrTime;
    return readTime(content(group));
}

/// [ time ] value | value time (Wallonia; readouts: a maximum and its minute) | value value (limits: import, export)
void TelegramGrammar::values(Reading &reading)
{
    m_columns.clear();
    std::size_t first = 0;
    std::size_t last = m_groups.size();
    if (last > 1 && isCaptureTime(0, reading)) {
        reading.captured = takeTime(m_groups[0]);
        first = 1;
    } else if (last == 2
               && (looksLikeTime(content(m_groups[1]))
                   || (reading.obis.d == kMaximum && looksLikeMinute(content(m_groups[1]))))) {
        reading.captured = takeTime(m_groups[1]);
        last = 1;
    }
    setValue(reading, m_groups[first]);
    if (!reading.unit.empty() && last - first == 1)
        splitLimits(reading, content(m_groups[first]));
    emitReading(reading, first, last);
}

/// A time, or what stands in its place: a group that is no number before one that is.
bool TelegramGrammar::isCaptureTime(std::size_t group, const Reading &reading) const
{
    if (looksLikeTime(content(m_groups[group])))
        return true;
    return isNumberRow(reading.row) && m_groups.size() == group + 2
        && !value(content(m_groups[group]), reading.row).isDecimal
        && value(content(m_groups[group + 1]), reading.row).isDecimal;
}

/// "65.0*A,-65.0*A": two limits in one group (Sibelga S210). "12,5*A" is none: a decimal comma makes no number.
void TelegramGrammar::splitLimits(Reading &reading, std::string_view whole)
{
    const std::size_t comma = whole.find(',');
    if (comma == std::string_view::npos)
        return;
    const Column column { reading.obis, reading.row };
    const Value first = value(whole.substr(0, comma), reading.row);
    const Value second = value(whole.substr(comma + 1), reading.row);
    if (!first.isDecimal || !second.isDecimal || first.unit.empty() || second.unit.empty())
        return;
    addColumnValue(first, &column, false);
    addColumnValue(second, &column, false);
    reading.unit = m_columns[0].unit;
}

/// The reading, and where it has more values than one, all of them as the one row of a list.
void TelegramGrammar::emitReading(const Reading &reading, std::size_t first, std::size_t last)
{
    const Column column { reading.obis, reading.row };
    for (std::size_t i = first; last - first > 1 && i < last; ++i)
        addColumnValue(value(content(m_groups[i]), reading.row), &column, false);
    m_sink.reading(reading);
    if (m_columns.size() > 0)
        m_sink.listEntry({}, m_columns.all());
}

/// time status period count count*( obis unit ) *value: the gas reading of DSMR 2.2 and 3.0 (P1 companion standard 3.0,
/// 5.2). The values may have been left out; of several the first is the reading's.
void TelegramGrammar::gasBlock(Reading &reading)
{
    constexpr std::size_t obisAt = 4;
    constexpr std::size_t unitAt = 5;
    if (m_groups.size() <= unitAt || !wholeObis(content(m_groups[obisAt]))) {
        values(reading);
        return;
    }
    reading.captured = takeTime(m_groups[0]);
    m_columnCodes.clear();
    std::size_t next = obisAt;
    for (; next + 1 < m_groups.size(); next += 2) {
        const std::optional<ObisCode> code = wholeObis(content(m_groups[next]));
        if (!code)
            break;
        m_columnCodes.add({ *code, findObis(*code) });
        m_groups[next].role = Field::DsmrListObis;
        m_groups[next + 1].role = Field::DsmrUnit;
    }
    if (next < m_groups.size())
        setValue(reading, m_groups[next]);
    if (reading.unit.empty())
        reading.unit = range(content(m_groups[unitAt]));
    m_sink.reading(reading);
    if (m_columnCodes.size() > 1 && m_groups.size() - next == m_columnCodes.size())
        gasColumns(next);
}

/// All values of a gas block with several, as the one row of a list.
void TelegramGrammar::gasColumns(std::size_t firstValue)
{
    constexpr std::size_t unitAt = 5;
    m_columns.clear();
    for (std::size_t i = 0; i < m_columnCodes.size(); ++i) {
        Value sent = value(content(m_groups[firstValue + i]), m_columnCodes[i].row);
        if (sent.unit.empty())
            sent.unit = content(m_groups[unitAt + 2 * i]);
        addColumnValue(sent, &m_columnCodes[i], false);
    }
    m_sink.listEntry({}, m_columns.all());
}

/// [ count ] *obis *row
void TelegramGrammar::list(Reading &reading)
{
    reading.kind = Reading::Kind::List;
    reading.value = ByteRange::between(m_groups[0].open, m_groups.back().close + 1);
    m_sink.reading(reading);

    std::size_t next = 0;
    const std::optional<std::size_t> announced = rowCount(content(m_groups[0]));
    if (announced)
        m_groups[next++].role = Field::DsmrListCount;
    else if (content(m_groups[0]).empty())
        ++next;
    m_columnCodes.clear();
    for (; next < m_groups.size(); ++next) {
        const std::optional<ObisCode> code = wholeObis(content(m_groups[next]));
        if (!code)
            break;
        m_columnCodes.add({ *code, findObis(*code) });
        m_groups[next].role = Field::DsmrListObis;
    }
    const std::size_t columns = m_columnCodes.size();
    next = firstRow(next, reading.row->list);
    const std::size_t left = m_groups.size() - next;
    const bool nothingSent = left == 0 || (left == 1 && content(m_groups[next]).empty()); // "(0)(id)(id)()"
    if (nothingSent && announced.value_or(0) == 0)
        return;
    const std::size_t width = left == 0 ? 1 : rowWidth(reading.row->list, columns, announced.value_or(0), left);
    std::size_t rows = 0;
    for (; next < m_groups.size(); next += width, ++rows)
        listRow(reading.row->list, next, std::min(width, m_groups.size() - next));
    if (left % width != 0)
        issue(IssueCode::ListMalformed, Severity::Warning, IssueEffect::None, reading.whole, width, left % width);
    if (announced && *announced != rows)
        issue(IssueCode::ListCountDiffers, Severity::Note, IssueEffect::None, reading.whole, *announced, rows);
}

/// Where the rows begin: behind empty groups (Fluvius before the first peak), and in a failure log behind what should
/// have been a code ("0:96.7.19").
std::size_t TelegramGrammar::firstRow(std::size_t next, ListShape shape)
{
    if (shape == ListShape::FailureLog && next + 1 < m_groups.size() && !looksLikeTime(content(m_groups[next]))
        && looksLikeTime(content(m_groups[next + 1]))) {
        note(IssueCode::ObisMalformed, range(content(m_groups[next])));
        ++next;
    }
    while (next < m_groups.size() && content(m_groups[next]).empty())
        ++next;
    return next;
}

/// One row: its time first, then the groups of the columns. A second time is the moment of a peak (Fluvius, L+G E660);
/// further ones stay values of their column.
void TelegramGrammar::listRow(ListShape shape, std::size_t first, std::size_t width)
{
    ListEntry row;
    MeterTime &rowTime = shape == ListShape::DemandHistory ? row.period : row.time;
    rowTime = takeTime(m_groups[first]);
    m_groups[first].beginsRow = true;
    m_columns.clear();
    const bool isLog = shape == ListShape::FailureLog;
    const std::size_t columns = m_columnCodes.size();
    const std::size_t unnamed = width > columns && !isLog ? width - columns : 0; // groups in front that have no column
    for (std::size_t i = 1; i < width; ++i) {
        Group &group = m_groups[first + i];
        const std::string_view sent = content(group);
        const std::size_t column = isLog ? 0 : i - unnamed; // of a log, the code is that of the durations
        const Column *const named = i >= unnamed && column < columns ? &m_columnCodes[column] : nullptr;
        const bool isTime = !isLog && looksLikeTime(sent);
        if (isTime && !row.time.isPresent()) {
            row.time = takeTime(group);
            continue;
        }
        // A duration is a number without "*s" too (MCS301); a second moment is none.
        addColumnValue(isTime ? Value { sent, {}, false, {} } : value(sent, named != nullptr ? named->row : nullptr),
                       named, isLog);
    }
    m_sink.listEntry(row, m_columns.all());
}

/// A value of a row: a number where its column's code says so, or where a unit or a decimal point does.
void TelegramGrammar::addColumnValue(const Value &sent, const Column *column, bool isNumber)
{
    ListValue &target = m_columns.add({});
    if (column != nullptr)
        target.obis = column->obis;
    target.value = range(sent.text);
    target.unit = sent.unit.empty() ? ByteRange() : range(sent.unit);
    target.number = sent.isDecimal ? sent.number : Decimal();
    target.isDecimal = sent.isDecimal
        && (isNumber || (column != nullptr && isNumberRow(column->row)) || !sent.unit.empty()
            || sent.number.exponent() < 0);
}

/// The ')' of a block that begins behind the code, or null.
const char *TelegramGrammar::findBlock() const
{
    const char *const open = std::find_if_not(m_at, m_bodyEnd, isLineEnd);
    if (open == m_bodyEnd || *open != '(' || m_bodyEnd - open < 2 || !isLineEnd(open[1]))
        return nullptr;
    const char *line = open + 1;
    do {
        line = std::find_if_not(std::find_if(line, m_bodyEnd, isLineEnd), m_bodyEnd, isLineEnd);
    } while (line != m_bodyEnd && looksLikeObject(line, m_bodyEnd));
    return line != m_bodyEnd && *line == ')' ? line + 1 : nullptr;
}

/// One row of a list written as ordinary objects, a line each (Holley DTSD545: the registers at the start of the
/// month).
void TelegramGrammar::block(Reading &reading, const char *close)
{
    reading.kind = Reading::Kind::List;
    reading.value = range(m_at, close);
    m_sink.reading(reading);
    ListEntry row;
    m_columns.clear();
    enter(Field::DsmrListRow, m_at);
    const char *const bodyEnd = m_bodyEnd;
    m_bodyEnd = close - 1; // no group reaches beyond the block
    while (m_at != m_bodyEnd) {
        if (isDigit(*m_at))
            blockLine(row);
        else
            ++m_at;
    }
    m_bodyEnd = bodyEnd;
    m_at = close;
    leave(m_at);
    m_sink.listEntry(row, m_columns.all());
}

void TelegramGrammar::blockLine(ListEntry &row)
{
    const char *const begin = m_at;
    ObisCode code;
    m_groups.clear();
    const bool isObject = readObis(m_at, m_bodyEnd, code) != ObisForm::None;
    const char *const obisEnd = m_at;
    if (!isObject || m_at == m_bodyEnd || *m_at != '(' || !group() || m_columns.full()) {
        m_at = std::find_if(begin, m_bodyEnd, isLineEnd);
        issue(IssueCode::ListMalformed, Severity::Error, IssueEffect::DropsPart, range(begin, m_at));
        return;
    }
    const Column column { code, findObis(code) };
    obisLeaf(Field::DsmrListObis, begin, obisEnd, code);
    if (column.row != nullptr && column.row->kind == ValueKind::Time)
        row.period = takeTime(m_groups[0]);
    else
        addColumnValue(value(content(m_groups[0]), column.row), &column, false);
    if (m_structure)
        describeGroup(m_groups[0], column.row);
}

void TelegramGrammar::describeGroups(const ObisRow *row)
{
    bool inRow = false;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        const char *const before = i > 0 ? at(m_groups[i - 1].close) + 1 : at(group.open);
        if (group.beginsRow) {
            if (inRow)
                leave(before);
            enter(Field::DsmrListRow, at(group.open));
            inRow = true;
        }
        leaf(Field::DsmrLineEnd, before, at(group.open)); // within a gas block
        describeGroup(group, row);
    }
    if (inRow)
        m_sink.leave(m_groups.back().close + 1);
}

void TelegramGrammar::describeGroup(const Group &group, const ObisRow *row)
{
    const std::string_view inside = content(group);
    LeafValue value;
    m_sink.enter(Field::DsmrGroup, group.open);
    switch (group.role) {
    case Field::DsmrTime:
        value.kind = LeafValue::Kind::Time;
        value.time = readTime(inside);
        leaf(Field::DsmrTime, inside.data(), inside.data() + inside.size(), value);
        break;
    case Field::DsmrListObis:
        obisLeaf(group.role, inside.data(), inside.data() + inside.size(), wholeObis(inside).value_or(ObisCode()));
        break;
    case Field::DsmrListCount:
        value.kind = LeafValue::Kind::Unsigned;
        value.unsignedValue = rowCount(inside).value_or(0);
        leaf(group.role, inside.data(), inside.data() + inside.size(), value);
        break;
    case Field::DsmrUnit:
        textLeaf(group.role, inside.data(), inside.data() + inside.size());
        break;
    default:
        describeValue(inside, row);
    }
    m_sink.leave(group.close + 1);
}

void TelegramGrammar::describeValue(std::string_view content, const ObisRow *row)
{
    const bool isTime = row != nullptr && row->kind == ValueKind::Time;
    const bool isList = row != nullptr && row->list != ListShape::None;
    const Value sent = value(content, isList ? nullptr : row);
    const char *const textEnd = sent.text.data() + sent.text.size();
    LeafValue leafValue;
    if (isTime) {
        leafValue.kind = LeafValue::Kind::Time;
        leafValue.time = readTime(content);
        leaf(Field::DsmrTime, sent.text.data(), textEnd, leafValue);
        return;
    }
    if (sent.isDecimal) {
        leafValue.kind = LeafValue::Kind::Decimal;
        leafValue.decimal = sent.number;
        leaf(Field::DsmrValue, sent.text.data(), textEnd, leafValue);
    } else {
        textLeaf(Field::DsmrValue, sent.text.data(), textEnd);
    }
    if (!sent.unit.empty())
        textLeaf(Field::DsmrUnit, sent.unit.data(), sent.unit.data() + sent.unit.size());
}

} // namespace meterscope::dsmr
