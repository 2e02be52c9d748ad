// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/displayfilter.h"
#include "inspect/filtercompletion.h"
#include "protocol/telegramreader.h"
#include "ui/models/telegramsummary.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace meterscope::ui {

/// The display filter for the rows of the inspector's list: one text, its error at its place in the QString, and the
/// answer for a row. GUI thread.
class TelegramFilter
{
public:
    /// A part of the text, in characters of the QString.
    struct Place
    {
        qsizetype offset = 0;
        qsizetype length = 0;

        bool operator==(const Place &) const = default;
    };
    struct Completion
    {
        Place replaced; ///< what stands of the word left of the caret
        std::vector<FilterCandidate> candidates;
    };

    /// `decryptor` as for the Dissector: may be null, must outlive the filter.
    explicit TelegramFilter(const Decryptor *decryptor = nullptr)
        : m_reader(decryptor)
    { }

    /// False when the text has an error; the filter before it stays in force.
    bool setText(const QString &text);
    /// The text in force; without one everything matches.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool matchesEverything() const { return m_filter.matchesEverything(); }

    /// Of the text that was set last.
    [[nodiscard]] FilterErrorKind error() const { return m_error; }
    [[nodiscard]] const Place &errorPlace() const { return m_errorPlace; }
    /// The sentence about it; empty without an error.
    [[nodiscard]] const QString &errorText() const { return m_errorText; }

    /// `bytes`: hands out the bytes of that row, asked for only when the summary does not decide.
    template<typename Bytes> [[nodiscard]] bool matches(const TelegramSummary &summary, Bytes bytes)
    {
        RowSubject<Bytes> subject(*this, summary, bytes);
        return m_filter.matches(factsOf(summary), subject);
    }

    /// `codes`: those to propose, such as the ones of the telegram that is shown.
    [[nodiscard]] static Completion complete(const QString &text, qsizetype caret, std::span<const ObisCode> codes);
    [[nodiscard]] static TelegramFacts factsOf(const TelegramSummary &summary);

private:
    template<typename Bytes> class RowSubject final : public FilterSubject
    {
    public:
        RowSubject(TelegramFilter &filter, const TelegramSummary &summary, Bytes &bytes)
            : m_filter(filter)
            , m_summary(summary)
            , m_bytes(bytes)
        { }
        [[nodiscard]] std::span<const std::uint8_t> bytes() override { return m_bytes(); }
        [[nodiscard]] const Snapshot *readings() override
        {
            if (!m_isRead)
                m_filter.read(m_summary, m_bytes());
            m_isRead = true;
            return m_summary.kind == TelegramSummary::Kind::Noise ? nullptr : &m_filter.m_snapshot;
        }

    private:
        TelegramFilter &m_filter;
        const TelegramSummary &m_summary;
        Bytes &m_bytes;
        bool m_isRead = false;
    };

    void read(const TelegramSummary &summary, std::span<const std::uint8_t> bytes);

    DisplayFilter m_filter;
    QString m_text;
    FilterErrorKind m_error = FilterErrorKind::None;
    Place m_errorPlace;
    QString m_errorText;
    TelegramReader m_reader;
    Snapshot m_snapshot; ///< of the row that was asked about last
};

} // namespace meterscope::ui
