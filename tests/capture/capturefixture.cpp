// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturefixture.h"

#include <QFile>

namespace meterscope::test {

namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kBegin = 1'790'000'000'000; // 2026-09-21
constexpr std::uint64_t kSetBackAt = 40;

} // namespace

OwnedRecord recordNumber(std::uint64_t number)
{
    OwnedRecord record;
    const auto n = static_cast<std::int64_t>(number);
    record.received.sinceBoot = milliseconds(5'000 + n * 1000 + n % 7);
    record.received.utc = UtcMillis(milliseconds(kBegin + n * 1000 + n % 7 - (number >= kSetBackAt ? 90'000 : 0)));
    if (number % 10 == 3) {
        record.kind = CaptureKind::Noise;
        record.bytes = QByteArray(static_cast<qsizetype>(1 + number % 5), static_cast<char>(number));
        return record;
    }
    if (number == 25)
        return record;
    const QByteArray tail = number % 4 == 0 ? QByteArray("a longer one\r\n") : QByteArray();
    record.bytes = "/XXX5 no meter\r\n\r\n1-0:1.8.1(" + QByteArray::number(qulonglong(1'000'000 + number * 3))
        + "*kWh)\r\n1-0:1.7.0(" + QByteArray::number(qulonglong(number * 7919 % 9000 + 1000)) + "*kW)\r\n" + tail
        + "!\r\n";
    return record;
}

std::vector<OwnedRecord> recordsUpTo(std::uint64_t count)
{
    std::vector<OwnedRecord> records;
    for (std::uint64_t i = 0; i < count; ++i)
        records.push_back(recordNumber(i));
    return records;
}

std::vector<OwnedRecord> readAll(CaptureReader &reader)
{
    std::vector<OwnedRecord> records;
    for (std::uint64_t i = 0; i < reader.count();) {
        const auto record = reader.record(i);
        if (!record) {
            i = reader.nextBlock(i);
            continue;
        }
        records.push_back({ record->kind, record->received,
                            QByteArray(reinterpret_cast<const char *>(record->bytes.data()),
                                       static_cast<qsizetype>(record->bytes.size())) });
        ++i;
    }
    return records;
}

std::vector<OwnedRecord> readAll(const QString &path)
{
    CaptureReader reader;
    return reader.open(path.toStdString()) ? std::vector<OwnedRecord>() : readAll(reader);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace meterscope::test
