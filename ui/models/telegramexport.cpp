// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramexport.h"

#include "inspect/telegramredactor.h"
#include "ui/format/bytestext.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace meterscope::ui {

namespace {

FrameView frameOf(const TelegramStore &ring, std::size_t row)
{
    FrameView frame;
    static_cast<FrameInfo &>(frame) = ring.summary(row).frame;
    frame.raw = ring.bytes(row);
    return frame;
}

std::vector<std::uint8_t> bytesOf(const TelegramStore &ring, std::size_t row, TelegramRedactor *redactor)
{
    const auto bytes = ring.bytes(row);
    if (redactor == nullptr)
        return { bytes.begin(), bytes.end() };
    return ring.summary(row).kind == TelegramSummary::Kind::Noise ? redactor->noise(bytes)
                                                                  : redactor->telegram(frameOf(ring, row));
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::fromStdString(Decimal(time.count(), -3).toString());
}

QString hex4(std::uint16_t value)
{
    return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0')).toUpper();
}

/// What became of the row, in the words of the decode contract.
QString findingLine(const TelegramSummary &row)
{
    if (row.kind == TelegramSummary::Kind::Noise)
        return QStringLiteral("- %1 bytes that belong to no telegram\n").arg(row.length);
    const auto name = [](std::string_view text) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    };
    QString text = QStringLiteral("- Verdict %1, checksum %2")
                       .arg(name(verdictName(row.verdict)), name(checksumName(row.frame.checksum)));
    if (row.frame.checksum == ChecksumState::Bad)
        text += QStringLiteral(" (sent %1, computed %2)")
                    .arg(hex4(row.frame.checksumSent), hex4(row.frame.checksumComputed));
    if (row.issue.code != IssueCode::None)
        text += QStringLiteral(", %1 at 0x%2")
                    .arg(name(issueName(row.issue.code)), QString::number(row.issue.range.offset, 16).toUpper());
    if (!row.damage.empty())
        text += QStringLiteral(", bits 1→0: %1, 0→1: %2").arg(row.damage.fell).arg(row.damage.rose);
    return text + QLatin1Char('\n');
}

QString statisticsLine(const TelegramStatistics &statistics)
{
    QString text = QStringLiteral("- Kept: %1 good, %2 rejected, %3 times bytes between telegrams")
                       .arg(statistics.telegrams)
                       .arg(statistics.rejected)
                       .arg(statistics.noiseRows);
    if (statistics.gaps > 0)
        text +=
            QStringLiteral("; gaps %1 to %2 s, median %3 s")
                .arg(seconds(statistics.shortestGap), seconds(statistics.longestGap), seconds(statistics.medianGap));
    if (statistics.damagedTelegrams > 0)
        text += QStringLiteral("; flipped bits 1→0: %1, 0→1: %2").arg(statistics.bitsFell).arg(statistics.bitsRose);
    return text + QLatin1Char('\n');
}

} // namespace

std::vector<SavedRecord> savedRecords(const TelegramRing &ring, const std::vector<int> &rows, bool redacted)
{
    TelegramRedactor redactor;
    std::vector<SavedRecord> records;
    records.reserve(rows.size());
    for (const int index : rows) {
        const auto row = static_cast<std::size_t>(index);
        const TelegramSummary &summary = ring.summary(row);
        records.push_back({ summary.kind != TelegramSummary::Kind::Noise, summary.frame.received,
                            bytesOf(ring, row, redacted ? &redactor : nullptr) });
    }
    return records;
}

QString issueReport(const TelegramStore &store, int index, const QString &line,
                    const std::optional<TelegramStatistics> &statistics)
{
    const auto row = static_cast<std::size_t>(index);
    const TelegramSummary summary = store.summary(row);
    TelegramRedactor redactor;
    const std::vector<std::uint8_t> bytes = bytesOf(store, row, &redactor);
    const bool isText = summary.kind != TelegramSummary::Kind::Noise && summary.frame.kind == FrameKind::DsmrText;
    QString text = QStringLiteral("- Meterscope %1, Qt %2, %3\n")
                       .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                            QSysInfo::prettyProductName());
    if (!line.isEmpty())
        text += QStringLiteral("- Line: %1\n").arg(line);
    text += (statistics ? statisticsLine(*statistics) : QString()) + findingLine(summary);
    text += QStringLiteral("- The telegram, %1 bytes, identifiers replaced by stand-ins:\n\n```\n").arg(bytes.size());
    text += isText ? charactersText(bytes) : hexBytesText(bytes) + QLatin1Char('\n');
    return text + QStringLiteral("```\n");
}

} // namespace meterscope::ui
