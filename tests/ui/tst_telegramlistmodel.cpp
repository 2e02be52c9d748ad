// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "ui/models/telegramlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;
using Model = TelegramListModel;

class TelegramListModelTest : public QObject
{
    Q_OBJECT

    /// A feed that fills a model.
    struct Line
    {
        explicit Line(std::size_t capacity = 100)
            : model(nullptr, capacity)
        {
            model.setLocale(QLocale::c());
            QObject::connect(&feed, &LiveFeed::telegramArrived, &model,
                             [this](const LiveTelegram &telegram) { model.add(telegram); });
            QObject::connect(&feed, &LiveFeed::noiseArrived, &model,
                             [this](const LiveNoise &noise) { model.add(noise); });
        }
        [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }

        Model model;
        Feed feed;
    };

private Q_SLOTS:
    void rowTellsATelegram()
    {
        Line line;
        line.feed.send(dsmrTelegram(2151, 5));
        line.feed.send(dsmrTelegram(2152, 6), 1001);
        QCOMPARE(line.model.rowCount(), 0);
        line.model.flush();
        QCOMPARE(line.model.rowCount(), 2);
        QCOMPARE(line.text(0, Model::NumberColumn), QStringLiteral("1"));
        QCOMPARE(line.text(0, Model::GapColumn), QString());
        QCOMPARE(line.text(1, Model::GapColumn), QStringLiteral("1.001"));
        QCOMPARE(line.text(0, Model::MeterTimeColumn), QStringLiteral("13:41:05 S"));
        QCOMPARE(line.text(0, Model::LengthColumn), QString::number(dsmrTelegram().size()));
        QCOMPARE(line.text(0, Model::PowerColumn), QStringLiteral("2151"));
        QCOMPARE(line.text(0, Model::TariffColumn), QStringLiteral("T2"));
        QCOMPARE(line.text(0, Model::FindingColumn), QString());
        const std::string telegram = dsmrTelegram(2151, 5);
        QCOMPARE(line.text(0, Model::ChecksumColumn),
                 QString::fromStdString(telegram.substr(telegram.find('!') + 1, 4)));
    }

    void rejectedTelegramShowsBothChecksumsAndItsFlips()
    {
        Line line;
        line.feed.send(dsmrTelegram());
        std::string damaged = dsmrTelegram();
        const std::size_t place = damaged.find("32.7.0") + 2;
        damaged[place] = ','; // 2E -> 2C, one bit fell
        line.feed.send(damaged);
        line.model.flush();
        QCOMPARE(line.model.index(1, 0).data(Model::KindRole).toInt(), int(TelegramSummary::Kind::Rejected));
        QVERIFY(line.text(1, Model::ChecksumColumn).contains(QStringLiteral(" ≠ ")));
        const QString offset =
            QStringLiteral("0x") + QString::number(place, 16).toUpper().rightJustified(3, QLatin1Char('0'));
        QCOMPARE(line.text(1, Model::FindingColumn), QStringLiteral("1 bit(s) fell 1 → 0 at %1").arg(offset));
    }

    void noiseIsARow()
    {
        Line line;
        line.feed.send(dsmrTelegram());
        line.feed.send(std::string(37, '\0'), 500);
        line.model.flush();
        QCOMPARE(line.model.rowCount(), 2);
        QCOMPARE(line.model.index(1, 0).data(Model::KindRole).toInt(), int(TelegramSummary::Kind::Noise));
        QCOMPARE(line.text(1, Model::LengthColumn), QStringLiteral("37"));
        QCOMPARE(line.text(1, Model::FindingColumn), QStringLiteral("Line break, 0x00 × 37: plug or cable moved"));
        QVERIFY(line.model.index(1, 0).data(Model::FaultRole).toBool());
    }

    /// DIAGNOSIS.md, 3.1: the first piece after opening is never an error.
    void joiningMidwayIsNoFault()
    {
        Line line;
        line.feed.send("345*kW)\r\n");
        line.feed.send(dsmrTelegram());
        line.feed.send("345*kW)\r\n");
        line.model.lineOpened(SourceId { 1 });
        line.feed.send("345*kW)\r\n");
        line.model.flush();
        QVERIFY(!line.model.index(0, 0).data(Model::FaultRole).toBool());
        QVERIFY(line.model.index(2, 0).data(Model::FaultRole).toBool());
        QVERIFY(!line.model.index(3, 0).data(Model::FaultRole).toBool());
    }

    void lateTelegramIsMarked()
    {
        Line line;
        for (int i = 0; i < 5; ++i)
            line.feed.send(dsmrTelegram(100, i), 1000 + i % 3);
        line.feed.send(dsmrTelegram(100, 7), 2000);
        line.feed.send(dsmrTelegram(100, 8), 1000);
        line.model.flush();
        const auto late = [&line](int row) {
            return line.model.index(row, Model::GapColumn).data(Model::LateRole).toBool();
        };
        QVERIFY(!late(4));
        QVERIFY(late(5));
        QVERIFY(!late(6));
    }

    /// What waited in the port when it was opened is read at once.
    void theFirstGapsSayNothingOfTheUsualOne()
    {
        Line line;
        for (int i = 0; i < 12; ++i)
            line.feed.send(dsmrTelegram(100, i), i < 2 ? 30 : 1000);
        line.feed.send(dsmrTelegram(100, 13), 3000);
        line.model.flush();
        for (int row = 0; row < 12; ++row)
            QVERIFY2(!line.model.index(row, Model::GapColumn).data(Model::LateRole).toBool(),
                     qPrintable(QString::number(row)));
        QVERIFY(line.model.index(12, Model::GapColumn).data(Model::LateRole).toBool());
    }

    void oldestRowsDropOut()
    {
        Line line(50);
        const QAbstractItemModelTester tester(&line.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 130; ++i) {
            line.feed.send(dsmrTelegram(100 + i, i));
            if (i % 7 == 0)
                line.model.flush();
        }
        line.model.flush();
        QCOMPARE(line.model.rowCount(), 50);
        QCOMPARE(line.text(49, Model::NumberColumn), QStringLiteral("130"));
        QCOMPARE(line.text(49, Model::PowerColumn), QStringLiteral("229"));
        QCOMPARE(line.text(0, Model::NumberColumn), QStringLiteral("81"));
    }

    void moreThanTheRingAtOnceKeepsTheNewest()
    {
        Line line(10);
        const QAbstractItemModelTester tester(&line.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 35; ++i)
            line.feed.send(dsmrTelegram(100, i));
        line.model.flush();
        QCOMPARE(line.model.rowCount(), 10);
        QCOMPARE(line.text(9, Model::NumberColumn), QStringLiteral("35"));
    }

    void skippedArrivalsAreCounted()
    {
        Line line;
        line.feed.send(dsmrTelegram());
        line.model.skip();
        line.model.skip();
        line.feed.send(dsmrTelegram());
        line.model.flush();
        QCOMPARE(line.text(1, Model::NumberColumn), QStringLiteral("4"));
    }

    void faultsAreKnownUntilTheyDropOut()
    {
        Line line(50);
        line.feed.send(dsmrTelegram());
        line.model.flush();
        QVERIFY(!line.model.hasFaults());
        line.feed.send(dsmrTelegram().substr(0, 100));
        line.model.flush();
        QVERIFY(line.model.hasFaults());
        for (int i = 0; i < 60; ++i)
            line.feed.send(dsmrTelegram());
        line.model.flush();
        QVERIFY(!line.model.hasFaults());
        line.feed.send(dsmrTelegram().substr(0, 100));
        line.model.flush();
        line.model.clear();
        QVERIFY(!line.model.hasFaults());
    }

    void smlRowHasPowerAndChecksum()
    {
        Line line;
        line.feed.send(smlTelegram());
        line.model.flush();
        QCOMPARE(line.model.index(0, 0).data(Model::KindRole).toInt(), int(TelegramSummary::Kind::Telegram));
        QCOMPARE(line.text(0, Model::PowerColumn), QStringLiteral("345.0"));
        QCOMPARE(line.text(0, Model::ChecksumColumn).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TelegramListModelTest)
#include "tst_telegramlistmodel.moc"
