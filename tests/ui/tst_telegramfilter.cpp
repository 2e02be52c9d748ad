// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "domain/interpret.h"
#include "inspect/filtererror.h"
#include "protocol/telegramreader.h"
#include "ui/format/filtertext.h"
#include "ui/models/telegramfilter.h"

#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;

namespace {

struct Row
{
    Frame frame;
    TelegramSummary summary;
};

Row rowOf(const std::string &telegram)
{
    Row row { inspectortest::frameOf(telegram), {} };
    Snapshot snapshot;
    TelegramReader().read(row.frame.view(), snapshot);
    interpret(snapshot);
    row.summary = summarise(row.frame, snapshot);
    return row;
}

bool fits(TelegramFilter &filter, const Row &row)
{
    return filter.matches(row.summary, [&] { return std::span<const std::uint8_t>(row.frame.raw); });
}

} // namespace

class TestTelegramFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFitByTheirSummaryAndByTheirReadings();
    void anErrorIsToldAtItsPlaceAndKeepsTheFilterInForce();
    void everyErrorHasASentence();
    void completionCountsInCharacters();
};

void TestTelegramFilter::rowsFitByTheirSummaryAndByTheirReadings()
{
    const Row low = rowOf(inspectortest::dsmrTelegram(193));
    const Row high = rowOf(inspectortest::dsmrTelegram(2193));
    const Row sml = rowOf(inspectortest::smlTelegram()); // 345 W
    TelegramFilter filter;
    QVERIFY(fits(filter, low));
    QVERIFY(filter.setText(QStringLiteral("1-0:1.7.0 > 2 kW")));
    QVERIFY(!fits(filter, low));
    QVERIFY(fits(filter, high));
    QVERIFY(!fits(filter, sml));
    QVERIFY(filter.setText(QStringLiteral("power < 1 kW and crc == ok")));
    QVERIFY(fits(filter, low));
    QVERIFY(!fits(filter, high));
    QVERIFY(fits(filter, sml));
    QVERIFY(filter.setText(QStringLiteral("protocol == sml and 1-0:16.7.0 == 345 W")));
    QVERIFY(fits(filter, sml));
    QVERIFY(filter.setText(QStringLiteral("text contains T210")));
    QVERIFY(fits(filter, low));
    QVERIFY(!fits(filter, sml));
}

void TestTelegramFilter::anErrorIsToldAtItsPlaceAndKeepsTheFilterInForce()
{
    TelegramFilter filter;
    QVERIFY(filter.setText(QStringLiteral("protocol == sml")));
    QVERIFY(!filter.setText(QStringLiteral("text contains 'é€' or crx")));
    QCOMPARE(filter.error(), FilterErrorKind::FieldUnknown);
    QCOMPARE(filter.errorPlace(), (TelegramFilter::Place { 22, 3 }));
    QCOMPARE(filter.errorText(), QStringLiteral("There is no field “crx”."));
    QCOMPARE(filter.text(), QStringLiteral("protocol == sml"));
    QVERIFY(!fits(filter, rowOf(inspectortest::dsmrTelegram())));
    QVERIFY(filter.setText({}));
    QCOMPARE(filter.errorText(), QString());
    QVERIFY(filter.matchesEverything());
}

void TestTelegramFilter::everyErrorHasASentence()
{
    for (int kind = 1; kind <= int(FilterErrorKind::TooDeep); ++kind)
        QVERIFY2(!filterErrorText(FilterErrorKind(kind), QStringLiteral("x")).isEmpty(),
                 qPrintable(QString::number(kind)));
}

void TestTelegramFilter::completionCountsInCharacters()
{
    const QString text = QStringLiteral("text contains 'é€' or cr and late");
    const auto completion = TelegramFilter::complete(text, 24, {});
    QCOMPARE(completion.replaced, (TelegramFilter::Place { 22, 2 }));
    QCOMPARE(completion.candidates.size(), std::size_t(1));
    QCOMPARE(completion.candidates.front().text, std::string("crc"));
    QCOMPARE(filterCandidateText(completion.candidates.front()), QStringLiteral("checksum: ok, bad, absent"));
}

QTEST_MAIN(TestTelegramFilter)
#include "tst_telegramfilter.moc"
