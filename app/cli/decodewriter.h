// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace meterscope::cli {

/// Sentence for an issue, English. Injected, because core has no text and this file no translations.
using IssueText = std::function<std::string(const ParseIssue &)>;

/// Writes what `decode` found as the decode contract says (docs/DECODE.md): one JSON object a line, ASCII, keys always
/// present and in the contract's order.
class NdjsonWriter
{
public:
    explicit NdjsonWriter(IssueText issueText);

    void appendDiscarded(std::uint64_t offset, std::uint64_t length, std::string &out) const;
    void appendTelegram(const Snapshot &telegram, std::string &out) const;

private:
    IssueText m_issueText;
};

/// The same for people: a heading for each telegram, a line for each reading.
class TextWriter
{
public:
    explicit TextWriter(IssueText issueText);

    void appendDiscarded(std::uint64_t offset, std::uint64_t length, std::string &out) const;
    void appendTelegram(const Snapshot &telegram, std::string &out) const;

private:
    IssueText m_issueText;
};

/// JSON string literal; bytes outside 0x20 to 0x7E become \u00XX.
void appendJsonString(std::string_view bytes, std::string &out);

} // namespace meterscope::cli
