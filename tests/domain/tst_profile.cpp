// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QSet>
#include <QtTest>

#include "domain/profile.h"
#include "telegramtext.h"

using namespace meterscope;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreUniqueAndFound();
    void tariffsMeanTheOppositeInTheNetherlandsAndBelgium();
    void detectsTheCountry_data();
    void detectsTheCountry();
};

namespace {

QString name(const Profile *profile)
{
    return profile != nullptr ? QString::fromUtf8(profile->id.data(), qsizetype(profile->id.size())) : QString();
}

} // namespace

void TestProfile::rowsAreUniqueAndFound()
{
    QSet<QString> ids;
    for (const Profile &profile : profiles()) {
        QVERIFY(!ids.contains(name(&profile)));
        ids.insert(name(&profile));
        QVERIFY(findProfile(profile.id) == &profile);
    }
    for (const char *id : { "nl", "be", "lu", "se", "fi", "ch", "hu", "lt", "at", "de", "il", "no", "pl" })
        QVERIFY2(findProfile(id) != nullptr, id);
    QVERIFY(findProfile("auto") == nullptr);
    QVERIFY(findProfile("") == nullptr);
    QVERIFY(findProfile("NL") == nullptr);
}

void TestProfile::tariffsMeanTheOppositeInTheNetherlandsAndBelgium()
{
    // DSMR P1 5.0.2, 6.12: 0001 is low; e-MUCS-P1 1.7.1, 5.1: 0001 is day (high).
    QVERIFY(findProfile("nl")->tariff1 == TariffMeaning::Low);
    QVERIFY(findProfile("nl")->tariff2 == TariffMeaning::Normal);
    QVERIFY(findProfile("be")->tariff1 == TariffMeaning::Day);
    QVERIFY(findProfile("be")->tariff2 == TariffMeaning::Night);
    QVERIFY(findProfile("be")->quarterHourDemand);
    QVERIFY(!findProfile("nl")->quarterHourDemand);
}

void TestProfile::detectsTheCountry_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *description, const TelegramText &telegram, const char *id) {
        QTest::newRow(description) << telegram.snapshot() << QString::fromLatin1(id);
    };
    using T = TelegramText;
    row("NL 5.0", T::dsmr().line("1-3:0.2.8", "50").line("1-0:1.8.1", "000001.000", "kWh"), "nl");
    row("NL 2.2", T::dsmr("KMP5 ZABF001587315111").line("0-1:24.3.0", "090212160000"), "nl");
    row("NL 2.2, first draft", T::dsmr("ACE4\\3k260V01.18").line("7-0:23.1.0", "01238.740", "m3"), "nl");
    row("NL, Kaifa", T::dsmr("KFM5KAIFA-METER").line("1-3:0.2.8", "42").line("1-0:1.8.1", "1.000", "kWh"), "nl");
    row("SE, Kaifa: same header, no version",
        T::dsmr("KFM5KAIFA-METER")
            .line("0-0:1.0.0", "210524094210W")
            .line("1-0:1.8.0", "1.000", "kWh")
            .line("1-0:3.8.0", "2.116", "kVArh"),
        "se");
    row("SE, Aidon", T::dsmr("ADN9 6534").line("0-0:1.0.0", "210524094210W"), "se");
    row("FI, L+G E360", T::dsmr("LGF5E360").line("0-0:1.0.0", "251028181941W").line("1-1:1.8.0", "1.021", "kWh"), "fi");
    row("BE, L+G E360: same header, e-MUCS version", T::dsmr("LGF5E360").line("0-0:96.1.4", "50221"), "be");
    row("BE, Fluvius", T::dsmr("FLU5\\253770234_A").line("0-0:96.1.4", "50217"), "be");
    row("BE, no version, device id on 96.1.1",
        T::dsmr("ISk5\\2MIE5T-200").line("1-0:1.8.1", "1.000", "kWh").line("0-1:96.1.1", ""), "be");
    row("BE, Sibelga", T::dsmr("SIB5\\253691561_E"), "be");
    row("LU, by header", T::dsmr("Lux5\\253694471_M").line("1-3:0.2.8", "42"), "lu");
    row("LU, by its messages", T::dsmr("SAG5\\1").line("1-3:0.2.8", "42").line("0-0:96.13.2", ""), "lu");
    row("AT", T::dsmr("EST5\\253740976_A").line("1-3:0.2.8", "50"), "at");
    row("CH, everything on 1-1", T::dsmr("SAG5\\1").line("0-0:96.1.4", "12345").line("1-1:1.8.1", "1.000", "kWh"),
        "ch");
    row("HU",
        T::dsmr("SAG5\\1")
            .line("0-0:42.0.0", "534147")
            .line("1-0:1.8.1", "1.000", "kWh")
            .line("1-0:5.8.0", "1.000", "kvarh"),
        "hu");
    row("HU, Holley", T::dsmr("HLY5\\D545-METER").line("1-3:0.2.8", "50"), "hu");
    row("LT, by header", T::dsmr("ESO5\\VMMmm"), "lt");
    row("LT, by its averages", T::dsmr("SAG5\\1").line("1-0:0.8.2", "00600", "s"), "lt");
    row("IL", T::dsmr("KFM5\\1").line("1-3:0.2.8", "50").line("1-0:1.8.11", "1.000", "kWh"), "il");
    row("PL", T::dsmr("EGM5G35"), "pl");
    row("DE, D0 push", T::dsmr("EMH5----eHZ-E0018E").line("1-0:96.5.5", "80"), "de");
    row("DE, readout with clock and date",
        T::dsmr("ISK5\\2MT382-1008").line("1-0:0.9.2", "210528").line("1-0:0.9.1", "215658"), "de");
    row("DE, checksum of the firmware: not Lithuania's", T::dsmr("DZG5").line("1-0:96.90.2", "0F66"), "nl");
    row("LT, checksum of the firmware", T::dsmr("SAG5\\1").line("1-1:0.2.8", "0F66"), "lt");
    row("DE, readout with an error register", T::dsmr("LGZ4ZMF100").line("0-0:97.97.0", "00"), "de");
    row("NL, version and error register", T::dsmr().line("0-0:97.97.0", "00").line("1-3:0.2.8", "50"), "nl");
    row("HU, Sanxing", T::dsmr("AUX5\\1").line("1-0:1.8.1", "1.000", "kWh").line("1-0:5.8.0", "1.000", "kvarh"), "hu");
    row("HU, by its breaker", T::dsmr("AUX5").line("0-0:96.50.68", "ON"), "hu");
    row("a month's peak is Belgian", T::dsmr().line("1-0:1.6.0", "1.000", "kW"), "be");
    row("a tariff's is not", T::dsmr().line("1-0:1.6.1", "1.000", "kW"), "nl");
    row("SML", T::sml().integer("1-0:1.8.0", { 1, 4, false, -1, 30 }), "de");
    row("nothing to go by", T::dsmr("XYZ5"), "nl");
}

void TestProfile::detectsTheCountry()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QString, id);
    QCOMPARE(name(detectProfile(telegram)), id);
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
