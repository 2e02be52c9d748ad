// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "../support/p1text.h"
#include "../support/smlcomposer.h"

#include "ui/models/diffmodel.h"
#include "ui/models/telegramdiff.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;
using Kind = FieldChange::Kind;

namespace {

std::shared_ptr<const Dissection> dissect(const std::string &bytes)
{
    const Frame frame = frameOf(bytes);
    return Dissector().dissect(1, frame, frame.raw);
}

std::shared_ptr<const Dissection> p1(const std::string &lines)
{
    return dissect(p1text::withChecksum("/Ene5\\T210-D ESMR5.0\n\n1-3:0.2.8(50)\n" + lines));
}

std::shared_ptr<const Dissection> noise(const std::string &bytes)
{
    const std::vector<std::uint8_t> raw(bytes.begin(), bytes.end());
    return Dissector::noise(1, {}, raw);
}

/// The changed bytes in front of the end mark: the checksum behind it changes with anything.
std::string changedCharacters(const Dissection &telegram, const std::vector<std::uint32_t> &offsets)
{
    std::string text;
    for (const std::uint32_t offset : offsets) {
        const auto &raw = telegram.tree.frame.raw;
        if (std::find(raw.begin(), raw.begin() + offset, '!') == raw.begin() + offset)
            text += static_cast<char>(raw[offset]);
    }
    return text;
}

/// "1-0:1.7.0 changed +2.000" for each field that is not the same.
QStringList changesOf(const Dissection &before, const Dissection &after)
{
    const QString names[] = { QStringLiteral("same"), QStringLiteral("changed"), QStringLiteral("added"),
                              QStringLiteral("removed") };
    QStringList result;
    for (const FieldChange &change : changedFields(before, after)) {
        const bool isOld = change.after == ParseNode::kNone;
        const Dissection &telegram = isOld ? before : after;
        const ParseNode &node = telegram.tree.nodes[isOld ? change.before : change.after];
        if (change.kind == Kind::Same || node.reading == ParseNode::kNone)
            continue;
        QString text = QString::fromStdString(telegram.tree.readings[node.reading].obis.toString()) + QLatin1Char(' ')
            + names[static_cast<int>(change.kind)];
        if (change.difference)
            text += QLatin1Char(' ') + QString::fromStdString(change.difference->toString());
        result << text;
    }
    return result;
}

} // namespace

class TelegramDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bytesThatDiffer_data()
    {
        QTest::addColumn<std::shared_ptr<const Dissection>>("before");
        QTest::addColumn<std::shared_ptr<const Dissection>>("after");
        QTest::addColumn<std::string>("older");
        QTest::addColumn<std::string>("newer");
        QTest::newRow("nothing") << p1("1-0:1.7.0(00.100*kW)\n") << p1("1-0:1.7.0(00.100*kW)\n") << std::string()
                                 << std::string();
        QTest::newRow("a digit of the second, a digit of the power")
            << dissect(dsmrTelegram(100, 1)) << dissect(dsmrTelegram(2100, 2)) << std::string("10")
            << std::string("22");
        // What lies behind a value that has grown is the same, wherever it lies now.
        QTest::newRow("a longer text") << p1("0-0:96.13.0()\n1-0:1.7.0(00.100*kW)\n")
                                       << p1("0-0:96.13.0(414243)\n1-0:1.7.0(00.100*kW)\n") << std::string()
                                       << std::string("414243");
        QTest::newRow("a line more") << p1("1-0:1.7.0(00.100*kW)\n") << p1("1-0:1.7.0(00.100*kW)\n1-0:2.7.0(0*kW)\n")
                                     << std::string() << std::string("1-0:2.7.0(0*kW)\r\n");
        QTest::newRow("a line less") << p1("1-0:1.7.0(00.100*kW)\n1-0:2.7.0(0*kW)\n") << p1("1-0:1.7.0(00.100*kW)\n")
                                     << std::string("1-0:2.7.0(0*kW)\r\n") << std::string();
        QTest::newRow("the second of two alike")
            << p1("0-1:24.2.1(1*m3)\n0-1:24.2.1(2*m3)\n0-0:96.13.0()\n")
            << p1("0-1:24.2.1(1*m3)\n0-1:24.2.1(3*m3)\n0-0:96.13.0(41)\n") << std::string("2") << std::string("341");
        QTest::newRow("bytes between telegrams")
            << noise("abc") << noise("aXcd") << std::string("b") << std::string("Xd");
    }
    void bytesThatDiffer()
    {
        QFETCH(std::shared_ptr<const Dissection>, before);
        QFETCH(std::shared_ptr<const Dissection>, after);
        const ByteChanges changes = changedBytes(*before, *after);
        QTEST(changedCharacters(*before, changes.before), "older");
        QTEST(changedCharacters(*after, changes.after), "newer");
        QVERIFY(std::is_sorted(changes.before.begin(), changes.before.end()));
        QVERIFY(std::is_sorted(changes.after.begin(), changes.after.end()));
    }

    void fieldsThatDiffer_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("nothing") << std::string("1-0:1.7.0(00.100*kW)\n") << std::string("1-0:1.7.0(00.100*kW)\n")
                                 << QStringList();
        QTest::newRow("a register runs on")
            << std::string("1-0:1.8.1(004761.307*kWh)\n") << std::string("1-0:1.8.1(004761.310*kWh)\n")
            << QStringList { QStringLiteral("1-0:1.8.1 changed 0.003") };
        QTest::newRow("power falls") << std::string("1-0:1.7.0(02.151*kW)\n") << std::string("1-0:1.7.0(01.950*kW)\n")
                                     << QStringList { QStringLiteral("1-0:1.7.0 changed -0.201") };
        QTest::newRow("another unit has no difference")
            << std::string("1-0:1.7.0(2.000*kW)\n") << std::string("1-0:1.7.0(2000*W)\n")
            << QStringList { QStringLiteral("1-0:1.7.0 changed") };
        QTest::newRow("as sent: more decimals are a change")
            << std::string("1-0:1.7.0(2.0*kW)\n") << std::string("1-0:1.7.0(2.00*kW)\n")
            << QStringList { QStringLiteral("1-0:1.7.0 changed 0.00") };
        QTest::newRow("what is gone stands where it was")
            << std::string("1-0:1.7.0(1*kW)\n1-0:2.7.0(0*kW)\n1-0:32.7.0(230*V)\n")
            << std::string("1-0:1.7.0(2*kW)\n1-0:32.7.0(231*V)\n")
            << QStringList { QStringLiteral("1-0:1.7.0 changed 1"), QStringLiteral("1-0:2.7.0 removed"),
                             QStringLiteral("1-0:32.7.0 changed 1") };
        QTest::newRow("new at the end") << std::string("1-0:1.7.0(1*kW)\n")
                                        << std::string("1-0:1.7.0(1*kW)\n1-0:2.7.0(0*kW)\n")
                                        << QStringList { QStringLiteral("1-0:2.7.0 added") };
    }
    void fieldsThatDiffer()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QTEST(changesOf(*p1(before), *p1(after)), "changes");
    }

    void smlEntriesAreCompared()
    {
        using namespace smltest;
        const auto telegram = [](std::uint64_t energy) {
            const Bytes sent = file({ listEntry({ .obis = "0100010800ff",
                                                  .value = unsignedInteger(4, energy),
                                                  .scaler = integer(1, -1),
                                                  .unit = unsignedInteger(1, 30) }),
                                      listEntry({ .obis = "0100100700ff", .value = unsignedInteger(2, 345) }) });
            return dissect(std::string(sent.begin(), sent.end()));
        };
        const auto before = telegram(123456);
        const auto after = telegram(123461);
        QCOMPARE(changesOf(*before, *after), QStringList { QStringLiteral("1-0:1.8.0 changed 0.5") });
    }

    void tableListsChangesOrAll()
    {
        DiffModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTelegrams(p1("1-0:1.7.0(1*kW)\n1-0:2.7.0(0*kW)\n"), p1("1-0:1.7.0(3*kW)\n1-0:2.7.0(0*kW)\n"));
        QCOMPARE(model.changedCount(), 2); // and the checksum
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(DiffModel::FieldColumn), QStringLiteral("1-0:1.7.0  Power from the grid"));
        QCOMPARE(text(DiffModel::BeforeColumn), QStringLiteral("1*kW"));
        QCOMPARE(text(DiffModel::AfterColumn), QStringLiteral("3*kW"));
        QCOMPARE(text(DiffModel::DifferenceColumn), QStringLiteral("+2\u00a0kW"));
        model.setOnlyChanges(false);
        QVERIFY(model.rowCount() > 4);
    }
};

QTEST_GUILESS_MAIN(TelegramDiffTest)
#include "tst_telegramdiff.moc"
