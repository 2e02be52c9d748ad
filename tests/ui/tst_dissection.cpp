// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "../support/smlcomposer.h"

#include "ui/models/nodetext.h"
#include "ui/models/parsetreemodel.h"
#include "ui/models/telegramplace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;

namespace {

std::shared_ptr<const Dissection> dissect(const std::string &bytes)
{
    const Frame frame = frameOf(bytes);
    return Dissector().dissect(1, frame, frame.raw);
}

/// The first node whose reading has that code; kNone when there is none.
std::uint32_t lineOf(const Dissection &telegram, const char *obis)
{
    const auto code = ObisCode::parse(obis);
    for (std::uint32_t node = 0; node < telegram.tree.nodes.size(); ++node) {
        const std::uint32_t reading = telegram.tree.nodes[node].reading;
        if (reading != ParseNode::kNone && telegram.tree.readings[reading].obis == code)
            return node;
    }
    return ParseNode::kNone;
}

std::string textOf(const Dissection &telegram, ByteRange range)
{
    const auto begin = telegram.tree.frame.raw.begin() + range.offset;
    return { begin, begin + range.length };
}

void addTelegrams()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("DSMR") << dsmrTelegram();
    QTest::newRow("SML") << smlTelegram();
    std::string damaged = dsmrTelegram();
    damaged.replace(damaged.find("32.7.0"), 6, "32,7.0");
    QTest::newRow("DSMR with a damaged line") << damaged;
    QTest::newRow("DSMR without an end") << dsmrTelegram().substr(0, 150);
}

} // namespace

class DissectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nodeLeadsToItsBytesAndBack_data() { addTelegrams(); }
    /// Select a node -> its bytes -> click any of them -> the same node or a deeper one.
    void nodeLeadsToItsBytesAndBack()
    {
        QFETCH(std::string, bytes);
        const auto telegram = dissect(bytes);
        const ParseTree &tree = telegram->tree;
        QVERIFY(tree.nodes.size() > 5);
        for (std::uint32_t node = 0; node < tree.nodes.size(); ++node) {
            const TelegramPlace place = TelegramPlace::ofNode(tree, node);
            QCOMPARE(place.bytes, tree.nodes[node].range);
            QVERIFY(place.bytes.end() <= tree.frame.raw.size());
            for (std::uint32_t offset = place.bytes.offset; offset < place.bytes.end(); ++offset) {
                std::uint32_t found = TelegramPlace::ofBytes(tree, { offset, 1 }).node;
                while (found != node && found != ParseNode::kNone)
                    found = tree.nodes[found].parent;
                QCOMPARE(found, node);
            }
        }
    }

    void modelShowsTheTree_data() { addTelegrams(); }
    void modelShowsTheTree()
    {
        QFETCH(std::string, bytes);
        ParseTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto telegram = dissect(bytes);
        model.setTelegram(telegram);
        const ParseTree &tree = telegram->tree;
        for (std::uint32_t node = 1; node < tree.nodes.size(); ++node) {
            const QModelIndex index = model.indexOf(node);
            QVERIFY(index.isValid());
            QCOMPARE(ParseTreeModel::nodeOf(index), node);
            QCOMPARE(ParseTreeModel::nodeOf(index.parent()),
                     tree.nodes[node].parent == 0 ? ParseNode::kNone : tree.nodes[node].parent);
            QCOMPARE(model.index(index.row(), 0, index.parent()), index);
            QVERIFY(!index.data().toString().isEmpty());
        }
        QVERIFY(!model.indexOf(0).isValid()); // the root is not shown
        model.setTelegram({});
        QCOMPARE(model.rowCount(), 0);
    }

    void lineHighlightsItsValue()
    {
        const auto telegram = dissect(dsmrTelegram());
        const std::uint32_t line = lineOf(*telegram, "1-0:1.8.1");
        const NodeHighlight highlight = highlightOf(telegram->tree, line);
        QVERIFY(textOf(*telegram, highlight.enclosing).starts_with("1-0:1.8.1(004761.307*kWh)"));
        QCOMPARE(textOf(*telegram, highlight.value), std::string("004761.307"));
        // Inside the line the line stays the frame, and the part is the value.
        const NodeHighlight inner = highlightOf(telegram->tree, line + 1);
        QCOMPARE(inner.enclosing, highlight.enclosing);
        QCOMPARE(inner.value, telegram->tree.nodes[line + 1].range);
    }

    void faultsOfSingleBytesAreMarked()
    {
        ParseTree tree;
        const auto issue = [&tree](Severity severity, ByteRange range) {
            ParseIssue &added = tree.issues.emplace_back();
            added.severity = severity;
            added.range = range;
        };
        issue(Severity::Error, { 7, 2 });
        issue(Severity::Warning, { 20, 1 });
        issue(Severity::Error, { 30, 5 }); // a line
        issue(Severity::Error, { 3, 1 });
        QCOMPARE(faultyBytes(tree), (std::vector<std::uint32_t> { 7, 8, 3 }));
    }

    void checksumSpansToTheEndMark()
    {
        const std::string dsmr = dsmrTelegram();
        const ByteRange span = checksumSpan(dissect(dsmr)->tree);
        QCOMPARE(span.offset, 0u);
        QCOMPARE(dsmr[span.end() - 1], '!');
        const std::string sml = smlTelegram();
        QCOMPARE(checksumSpan(dissect(sml)->tree), (ByteRange { 0, static_cast<std::uint32_t>(sml.size()) - 2 }));
    }

    /// A DZG meter sends 400.00 W as 9C40 in two signed octets, which reads -255.36 W; the status word says import.
    void correctedValueSaysSo()
    {
        using namespace smltest;
        ListOptions options;
        options.serverId = octets(hex("0a01445a47000280de7f"));
        const Bytes maker = listEntry({ .obis = "010060320101", .value = octets("DZG") });
        const Bytes energy = listEntry({ .obis = "0100010800ff",
                                         .value = unsignedInteger(3, 123456),
                                         .scaler = integer(1, -1),
                                         .unit = unsignedInteger(1, 30),
                                         .status = unsignedInteger(4, 0x1c0104) });
        const Bytes power = listEntry({ .obis = "0100100700ff",
                                        .value = hex("539c40"),
                                        .scaler = integer(1, -2),
                                        .unit = unsignedInteger(1, 27) });
        const Bytes sent = frame(message(0x0701, getListBody({ maker, energy, power }, options)));
        const auto telegram = dissect(std::string(sent.begin(), sent.end()));
        const std::uint32_t line = lineOf(*telegram, "1-0:16.7.0");
        QCOMPARE(nodeMeaningText(*telegram, line, QLocale::c()), QStringLiteral("Power, net: 400.00\u00a0W"));
        const auto facts = nodeFacts(*telegram, line, QLocale::c());
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const NodeFact &fact) {
            return fact.kind == NodeFact::Kind::Caution && fact.text.contains(QStringLiteral("DZG"));
        }));
        ParseTreeModel model;
        model.setTelegram(telegram);
        QVERIFY(model.indexOf(line).data(ParseTreeModel::CorrectedRole).toBool());
        QVERIFY(!model.indexOf(lineOf(*telegram, "1-0:1.8.0")).data(ParseTreeModel::CorrectedRole).toBool());
    }

    void transportBytesOfSmlAreKnown()
    {
        using namespace smltest;
        // Four octets 1B in a value are doubled on the line: the first four are the escape.
        const Bytes sent = file({ listEntry({ .obis = "0100600100ff", .value = octets(hex("1b1b1b1b")) }) });
        const auto telegram = dissect(std::string(sent.begin(), sent.end()));
        const auto ranges = serviceBytes(telegram->tree);
        QCOMPARE(ranges.front(), (ByteRange { 0, 4 })); // start
        QCOMPARE(ranges[1], (ByteRange { 4, 4 })); // version
        const Bytes doubled = hex("1b1b1b1b1b1b1b1b");
        const auto at = std::search(sent.begin() + 8, sent.end(), doubled.begin(), doubled.end()) - sent.begin();
        QVERIFY(std::find(ranges.begin(), ranges.end(), ByteRange { static_cast<std::uint32_t>(at), 4 })
                != ranges.end());
        QCOMPARE(ranges.back().end(), std::uint32_t(sent.size()) - 2); // all but the checksum
    }

    void reasonsStandBelowTheMeaning_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QByteArray>("obis");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const std::string &bytes, const char *obis, const char *reason) {
            QTest::newRow(name) << bytes << QByteArray(obis) << QString::fromUtf8(reason);
        };
        row("unit", dsmrTelegram(), "1-0:1.8.1", "1 kWh is 1000 Wh");
        row("tariffs of the country", dsmrTelegram(), "1-0:1.8.1", "Netherlands: T1 is low, T2 is normal");
        row("groups, IEC 62056-61", dsmrTelegram(), "1-0:1.8.2",
            "A 1: electricity, B 0, C 1: active, from the grid, D 8: register, E 2: tariff 2");
        row("phase", dsmrTelegram(), "1-0:32.7.0",
            "A 1: electricity, B 0, C 32: voltage, L1, D 7: at this moment, E 0");
        row("standard", dsmrTelegram(), "1-0:1.8.1", "IEC 62056-61; DSMR P1 5.0.2, 6.12");
        row("failure log", dsmrTelegram(), "1-0:99.97.0", "DSMR P1 5.0.2, 6.8");
        row("direction", dsmrTelegram(), "1-0:2.7.0", "to the grid, by its code; counts as negative in the net power");
        // 260414134000S: summer time.
        row("zone of a capture", dsmrTelegram(), "0-1:24.2.1", "flag S, summer time: UTC+2");
        row("zone of the telegram", dsmrTelegram(), "0-0:1.0.0", "flag S, summer time: UTC+2");
        row("unit of SML", smlTelegram(), "1-0:16.7.0", "W, number 27 of IEC 62056-62, table 4");
        row("standard of SML", smlTelegram(), "1-0:16.7.0",
            "IEC 62056-61; BSI TR-03109-1, Anlage IV Teil b (SML 1.04)");
    }
    void reasonsStandBelowTheMeaning()
    {
        QFETCH(std::string, bytes);
        QFETCH(QByteArray, obis);
        QFETCH(QString, reason);
        const auto telegram = dissect(bytes);
        QStringList texts;
        for (const NodeFact &fact : nodeFacts(*telegram, lineOf(*telegram, obis.constData()), QLocale::c()))
            texts << fact.text;
        QVERIFY2(texts.contains(reason), qPrintable(texts.join(QLatin1Char('\n'))));
    }

    void meaningStandsBesideWhatWasSent_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QByteArray>("obis");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("register") << dsmrTelegram() << QByteArray("1-0:1.8.1") << QStringLiteral("004761.307*kWh")
                                  << QStringLiteral("Energy from the grid T1: 4761.307\u00a0kWh");
        QTest::newRow("power") << dsmrTelegram(2151) << QByteArray("1-0:1.7.0") << QStringLiteral("02.151*kW")
                               << QStringLiteral("Power from the grid: 2.151\u00a0kW");
        // DSMR P1 companion standard 5.0.2: tariff 2 is the normal tariff in the Netherlands.
        QTest::newRow("tariff") << dsmrTelegram() << QByteArray("0-0:96.14.0") << QStringLiteral("0002")
                                << QStringLiteral("Active tariff: T2 normal");
        QTest::newRow("hex text") << dsmrTelegram() << QByteArray("0-0:96.1.1")
                                  << QStringLiteral("4530303438303030303331363534323137")
                                  << QStringLiteral("Equipment identifier: E0048000031654217");
        QTest::newRow("device type, EN 13757-3") << dsmrTelegram() << QByteArray("0-1:24.1.0") << QStringLiteral("003")
                                                 << QStringLiteral("Kind of connected meter, channel 1: 3, gas");
        QTest::newRow("SML with scaler") << smlTelegram() << QByteArray("1-0:16.7.0") << QStringLiteral("3450 × 10^-1")
                                         << QStringLiteral("Power, net: 345.0\u00a0W");
    }
    void meaningStandsBesideWhatWasSent()
    {
        QFETCH(std::string, bytes);
        QFETCH(QByteArray, obis);
        const auto telegram = dissect(bytes);
        const std::uint32_t line = lineOf(*telegram, obis.constData());
        QVERIFY(line != ParseNode::kNone);
        QLocale locale = QLocale::c();
        QCOMPARE(nodeFieldText(*telegram, line), QString::fromLatin1(obis));
        QTEST(nodeValueText(*telegram, line, locale), "sent");
        QTEST(nodeMeaningText(*telegram, line, locale), "meaning");
    }

    void captureTimeIsGivenInUtcAndLocal()
    {
        const auto telegram = dissect(dsmrTelegram());
        const auto facts = nodeFacts(*telegram, lineOf(*telegram, "0-1:24.2.1"), QLocale::c());
        QStringList texts;
        for (const NodeFact &fact : facts)
            texts << fact.text;
        // 260414134000S: 13:40 summer time is 11:40 UTC.
        QVERIFY2(texts.contains(QStringLiteral("2026-04-14 13:40:00 local, 2026-04-14 11:40:00 UTC")),
                 qPrintable(texts.join(QLatin1Char('\n'))));
    }

    void statusWordIsShownWithItsMeaning()
    {
        using namespace smltest;
        const Bytes sent = file({ listEntry(
            { .obis = "0100010800ff", .value = unsignedInteger(4, 123456), .status = unsignedInteger(4, 0x1c0904) }) });
        const auto telegram = dissect(std::string(sent.begin(), sent.end()));
        QStringList texts;
        for (const NodeFact &fact : nodeFacts(*telegram, lineOf(*telegram, "1-0:1.8.0"), QLocale::c()))
            texts << fact.text;
        QVERIFY2(texts.contains(QStringLiteral("0x1C0904: exporting, load present, voltage on L1, L2, L3")),
                 qPrintable(texts.join(QLatin1Char('\n'))));
    }

    void faultIsMarkedUpToTheTop()
    {
        std::string damaged = smlTelegram();
        damaged[damaged.find("\x77\x07\x01\x00\x10\x07") + 1] = '\x0f'; // the object name is longer than the entry
        const auto telegram = dissect(damaged);
        QVERIFY(!telegram->tree.issues.empty());
        ParseTreeModel model;
        model.setTelegram(telegram);
        bool marked = false;
        for (std::uint32_t node = 1; node < telegram->tree.nodes.size(); ++node) {
            if (telegram->tree.nodes[node].firstIssue == ParseNode::kNone)
                continue;
            for (QModelIndex index = model.indexOf(node); index.isValid(); index = index.parent()) {
                QVERIFY(index.data(ParseTreeModel::SeverityRole).toInt() >= 0);
                marked = true;
            }
        }
        QVERIFY(marked || telegram->tree.nodes.front().firstIssue != ParseNode::kNone);
    }

    void noiseHasBytesAndNoFields()
    {
        const std::vector<std::uint8_t> zeros(37);
        const auto telegram = Dissector::noise(5, {}, zeros);
        QCOMPARE(telegram->tree.frame.raw.size(), std::size_t(37));
        QVERIFY(telegram->tree.nodes.empty());
        QVERIFY(nodeFacts(*telegram, 0, QLocale::c()).empty());
        ParseTreeModel model;
        model.setTelegram(telegram);
        QCOMPARE(model.rowCount(), 0);
    }

    void placeIsToldOnce()
    {
        TelegramPlaceModel place;
        QSignalSpy changes(&place, &TelegramPlaceModel::selectedChanged);
        place.select({ 3, { 10, 2 } });
        place.select({ 3, { 10, 2 } });
        QCOMPARE(changes.size(), 1);
        place.select({});
        QCOMPARE(changes.size(), 2);
    }
};

QTEST_GUILESS_MAIN(DissectionTest)
#include "tst_dissection.moc"
