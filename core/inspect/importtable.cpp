// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/importtable.h"

#include "domain/decimal.h"
#include "domain/hex.h"
#include "inspect/importlines.h"
#include "inspect/textmatch.h"

#include <algorithm>
#include <array>
#include <string>

namespace meterscope::imports {

namespace {

constexpr std::size_t kLinesBeforeTable = 20; ///< name of the instrument, settings
constexpr std::size_t kNone = std::size_t(-1);

struct Columns
{
    char separator = ',';
    std::size_t data = kNone;
    std::size_t time = kNone;
    std::size_t state = kNone;
    std::size_t type = kNone;
    int timePower = 0; ///< of ten, of the unit that the heading names
};

std::vector<std::string_view> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    for (;;) {
        line = trimmed(line);
        const bool isQuoted = line.starts_with('"') && line.find('"', 1) != std::string_view::npos;
        const std::size_t end = std::min(line.find(separator, isQuoted ? line.find('"', 1) : 0), line.size());
        std::string_view field = trimmed(line.substr(0, end));
        if (isQuoted && field.ends_with('"'))
            field = field.substr(1, field.size() - 2);
        fields.push_back(field);
        if (end == line.size())
            return fields;
        line.remove_prefix(end + 1);
    }
}

/// Power of ten of a unit of time; nullopt for anything else.
std::optional<int> powerOf(std::string_view unit)
{
    struct UnitRow
    {
        std::string_view unit;
        int power;
    };
    static constexpr std::array kUnits {
        UnitRow { "", 0 },    UnitRow { "s", 0 },          UnitRow { "ms", -3 },        UnitRow { "us", -6 },
        UnitRow { "ns", -9 }, UnitRow { "\xc2\xb5s", -6 }, UnitRow { "\xce\xbcs", -6 }, UnitRow { "\xb5s", -6 },
    };
    const auto row = std::find_if(kUnits.begin(), kUnits.end(), [&](const UnitRow &one) { return one.unit == unit; });
    return row == kUnits.end() ? std::nullopt : std::optional(row->power);
}

/// "[ms]" in "Start time [ms]"
int powerInHeading(std::string_view heading)
{
    const std::size_t open = heading.find_first_of("[(");
    const std::size_t close = heading.find_first_of("])");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return 0;
    return powerOf(heading.substr(open + 1, close - open - 1)).value_or(0);
}

std::optional<Columns> columnsOf(std::string_view line)
{
    for (const char separator : { ',', ';', '\t' }) {
        Columns columns;
        columns.separator = separator;
        const auto fields = fieldsOf(line, separator);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto begins = [&](std::string_view word) { return startsWithIgnoringCase(fields[i], word); };
            if (begins("data") || begins("value"))
                columns.data = i;
            else if (begins("start") || (begins("time") && columns.time == kNone)) {
                columns.time = i;
                columns.timePower = powerInHeading(fields[i]);
            } else if (begins("state") || begins("status") || begins("error"))
                columns.state = i;
            else if (begins("type"))
                columns.type = i;
        }
        if (fields.size() > 1 && columns.data != kNone && columns.time != kNone)
            return columns;
    }
    return std::nullopt;
}

/// "-1.234567ms", "1,5 us", "2.5E-03" in nanoseconds; what is finer is cut off.
std::optional<std::chrono::nanoseconds> timeOf(std::string_view text, int power)
{
    std::string figures(text);
    std::replace(figures.begin(), figures.end(), ',', '.');
    std::size_t end = figures.find_first_not_of("+-.0123456789");
    const std::string number = figures.substr(0, end);
    std::string rest = end == std::string::npos ? std::string() : figures.substr(end);
    if (!rest.empty() && (rest[0] == 'e' || rest[0] == 'E')) {
        end = std::min(rest.find_first_not_of("+-0123456789", 1), rest.size());
        const auto exponent = Decimal::parse(std::string_view(rest).substr(1, end - 1));
        if (!exponent || exponent->mantissa() < -30 || exponent->mantissa() > 30)
            return std::nullopt;
        power += static_cast<int>(exponent->mantissa());
        rest.erase(0, end);
    }
    const std::string_view unit = trimmed(rest);
    const auto unitPower = powerOf(unit);
    const auto parsed = Decimal::parse(number);
    if (!parsed || !unitPower)
        return std::nullopt;
    const auto seconds = parsed->shifted(unit.empty() ? power : *unitPower);
    if (!seconds)
        return std::nullopt;
    Decimal cut = *seconds;
    while (cut.exponent() < -9)
        cut = Decimal(cut.mantissa() / 10, cut.exponent() + 1);
    const auto nanoseconds = cut.rescaled(-9);
    return nanoseconds ? std::optional(std::chrono::nanoseconds(nanoseconds->mantissa())) : std::nullopt;
}

/// "2F", "0x2F", "2Fh", "2F 4B 46"
std::optional<std::string> octetsOf(std::string_view text)
{
    std::string digits;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.starts_with("0x") || word.starts_with("0X"))
            word.remove_prefix(2);
        if (word.ends_with('h') || word.ends_with('H'))
            word.remove_suffix(1);
        if (word.size() == 1)
            digits += '0';
        digits += word;
    }
    return octetsFromHex(digits);
}

bool isError(std::string_view state)
{
    static constexpr std::array<std::string_view, 7> kGood { "", "ok", "good", "valid", "0", "false", "none" };
    return std::none_of(kGood.begin(), kGood.end(),
                        [state](std::string_view good) { return equalsIgnoringCase(state, good); });
}

class TableReader
{
public:
    explicit TableReader(const Columns &columns)
        : m_columns(columns)
    {
        result.form = ImportForm::BusTable;
    }
    /// False with an error.
    [[nodiscard]] bool take(const Line &line);
    ImportedBytes result;

private:
    bool fail(ImportErrorKind kind, const Line &line, std::string_view field);

    Columns m_columns;
    std::optional<std::chrono::nanoseconds> m_first;
};

bool TableReader::take(const Line &line)
{
    if (trimmed(line.text).empty())
        return true;
    const auto fields = fieldsOf(line.text, m_columns.separator);
    if (fields.size() <= std::max(m_columns.data, m_columns.time))
        return fail(ImportErrorKind::ColumnMissing, line, line.text.substr(line.text.size()));
    if (m_columns.type < fields.size() && !equalsIgnoringCase(fields[m_columns.type], "data"))
        return true; // a logic analyser's start or stop bit
    const std::string_view data = fields[m_columns.data];
    const bool isDamaged = m_columns.state < fields.size() && isError(fields[m_columns.state]);
    if (data.empty() && isDamaged)
        return ++result.damagedBytes > 0; // no byte came of it
    const auto octets = octetsOf(data);
    if (!octets || octets->empty())
        return fail(ImportErrorKind::DataMalformed, line, data);
    const auto time = timeOf(fields[m_columns.time], m_columns.timePower);
    if (!time)
        return fail(ImportErrorKind::TimeMalformed, line, fields[m_columns.time]);
    if (!m_first)
        m_first = time;
    if (!result.times.empty() && *time - *m_first < result.times.back().since)
        return fail(ImportErrorKind::TimeMalformed, line, fields[m_columns.time]);
    result.times.push_back({ static_cast<std::uint32_t>(result.bytes.size()), *time - *m_first });
    result.damagedBytes += isDamaged ? 1 : 0;
    result.bytes.insert(result.bytes.end(), octets->begin(), octets->end());
    return true;
}

bool TableReader::fail(ImportErrorKind kind, const Line &line, std::string_view field)
{
    result.error = { kind, line.number, static_cast<std::uint32_t>(field.data() - line.text.data()) + 1 };
    return false;
}

} // namespace

std::optional<ImportedBytes> importBusTable(std::string_view text)
{
    const std::vector<Line> lines = linesOf(text);
    const std::size_t end = std::min(lines.size(), kLinesBeforeTable);
    for (std::size_t heading = 0; heading < end; ++heading) {
        const auto columns = columnsOf(lines[heading].text);
        if (!columns)
            continue;
        TableReader reader(*columns);
        for (std::size_t row = heading + 1; row < lines.size() && reader.take(lines[row]); ++row) { }
        return reader.result;
    }
    return std::nullopt;
}

} // namespace meterscope::imports
