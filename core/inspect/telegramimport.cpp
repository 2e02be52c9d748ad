// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/telegramimport.h"

#include "inspect/importhex.h"
#include "inspect/importlines.h"
#include "inspect/importtable.h"
#include "inspect/importtext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace meterscope {

namespace {

using namespace imports;

std::string_view characters(std::span<const std::uint8_t> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

/// What no editor and no web page puts into a text.
bool isBinary(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\r' && c != '\n' && c != '\t' && c != '\f';
    });
}

/// Notepad's UTF-16: the characters with a NUL behind each.
std::optional<std::string> fromUtf16(std::string_view text)
{
    if (!text.starts_with("\xff\xfe") || text.size() % 2 != 0)
        return std::nullopt;
    std::string result;
    for (std::size_t i = 2; i < text.size(); i += 2) {
        if (text[i + 1] != 0)
            return std::nullopt;
        result += text[i];
    }
    return result;
}

bool hasOnlyCrLf(std::string_view text)
{
    const auto lines = linesOf(text);
    // The last line may have been cut off.
    return lines.size() > 1
        && std::all_of(lines.begin(), lines.end() - 1, [](const Line &line) { return line.hasCrLf; });
}

ImportedBytes raw(std::string_view text)
{
    ImportedBytes result;
    result.form = ImportForm::Raw;
    result.bytes.assign(text.begin(), text.end());
    return result;
}

ImportedBytes failed(ImportErrorKind kind)
{
    ImportedBytes result;
    result.error = { kind, 0, 0 };
    return result;
}

/// The text of telegrams, unless it is as the meter sent it: then nothing may be changed, damage least of all.
std::optional<ImportedBytes> telegrams(std::string_view text, const FrameCount &given)
{
    auto mended = importText(text);
    if (!mended)
        return std::nullopt;
    mended->checksumsAsGiven = given.good - given.restored;
    const bool isAsSent = hasOnlyCrLf(text) && countFrames(characters(mended->bytes)).good <= given.good;
    return isAsSent ? raw(text) : mended;
}

/// The first form without an error whose bytes hold a telegram, else the first without an error, else the first error.
ImportedBytes recognised(std::string_view text, const FrameCount &given)
{
    std::array<std::optional<ImportedBytes>, 5> forms { importBusTable(text), importByteArray(text),
                                                        importHexDump(text), telegrams(text, given), std::nullopt };
    // Without its offsets a damaged dump would pass for digits.
    if (!forms[0] && !forms[1] && !forms[2])
        forms[4] = importHexDigits(text);
    const ImportedBytes *best = nullptr;
    int bestRank = 0;
    for (const auto &form : forms) {
        if (!form || (form->bytes.empty() && !form->error))
            continue;
        const int rank = form->error ? 1 : countFrames(characters(form->bytes)).frames == 0 ? 2 : 3;
        if (rank > bestRank) {
            best = &*form;
            bestRank = rank;
        }
    }
    return best == nullptr ? failed(ImportErrorKind::NothingRecognised) : *best;
}

} // namespace

ImportedBytes importTelegrams(std::span<const std::uint8_t> input)
{
    if (input.size() > kLargestImport)
        return failed(ImportErrorKind::TooLarge);
    std::string_view text = characters(input);
    const auto converted = fromUtf16(text);
    if (converted)
        text = *converted;
    if (std::all_of(text.begin(), text.end(), [](char c) { return isBlank(c) || c == '\r' || c == '\n'; }))
        return failed(ImportErrorKind::Empty);
    const FrameCount given = countFrames(text);
    const bool isRaw = isBinary(text) || (given.frames > 0 && given.good == given.frames && given.restored == 0);
    ImportedBytes result = isRaw ? raw(text) : recognised(text, given);
    if (result.error)
        result.bytes.clear();
    const FrameCount found = countFrames(characters(result.bytes));
    result.telegrams = found.frames;
    result.checksums = found.good;
    return result;
}

} // namespace meterscope
