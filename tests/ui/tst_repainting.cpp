// SPDX-License-Identifier: GPL-3.0-or-later
// What a telegram repaints: as little as it changed, and never less.
#include "ui/widgets/phaserow.h"
#include "ui/widgets/phasescard.h"
#include "ui/widgets/powergauge.h"
#include "ui/widgets/registerrow.h"
#include "ui/widgets/registerscard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <optional>

using namespace meterscope;
using namespace meterscope::ui;

namespace {

/// Counts what a widget paints.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

QImage picture(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

GaugeState power(std::int64_t watts)
{
    GaugeState state;
    state.watts = Decimal(watts, 0);
    return state;
}

PhaseState phase(Phase which, std::int64_t watts)
{
    return { which, Decimal(watts, 0), Decimal(3, 0), Decimal(2301, -1), {} };
}

RegisterState counter(bool isExport, int tariff, std::int64_t wattHours)
{
    RegisterState state;
    state.isExport = isExport;
    state.tariff = tariff;
    state.value = Decimal(wattHours, -3);
    state.unit = Unit::WattHour;
    state.unitExponent = 3;
    return state;
}

} // namespace

class RepaintingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyTheme(ThemeChoice::Light); }

    /// The dial keeps a picture of what does not move. Whatever changed since it was taken, the card looks like one
    /// that never showed anything else.
    void keptDialIsTheFreshOne_data()
    {
        QTest::addColumn<std::vector<GaugeState>>("states");
        QTest::addColumn<bool>("clears");
        const GaugeState start = power(800);
        // Of one scale, which would have the dial drawn anew by itself.
        const auto row = [](const char *name, auto change) {
            GaugeState before = power(-1200);
            before.twoWay = true;
            GaugeState after = before;
            change(after);
            QTest::newRow(name) << std::vector { before, after } << false;
        };
        QTest::newRow("another value") << std::vector { start, power(900) } << false;
        QTest::newRow("a larger scale") << std::vector { start, power(5200) } << false;
        QTest::newRow("bare again") << std::vector { start } << true;
        row("no export any more", [](GaugeState &state) { state.twoWay = false; });
        row("a highest import", [](GaugeState &state) {
            state.highestImport = DayExtreme { Decimal(950, 0), QStringLiteral("08:33") };
        });
        row("a highest export", [](GaugeState &state) {
            state.highestExport = DayExtreme { Decimal(1300, 0), QStringLiteral("11:23") };
        });
        row("a limit", [](GaugeState &state) { state.limitWatts = 1000; });
        row("stale", [](GaugeState &state) {
            state.stale = true;
            state.note = QStringLiteral("12 s old");
        });
    }
    void keptDialIsTheFreshOne()
    {
        QFETCH(std::vector<GaugeState>, states);
        QFETCH(bool, clears);
        PowerGauge kept;
        kept.resize(300, 284);
        for (const GaugeState &state : states) {
            kept.setState(state);
            (void)picture(kept);
        }
        PowerGauge fresh;
        fresh.resize(300, 284);
        if (clears)
            kept.clear();
        else
            fresh.setState(states.back());
        QVERIFY(picture(kept) == picture(fresh));
        kept.resize(330, 310);
        fresh.resize(330, 310);
        QVERIFY(picture(kept) == picture(fresh));
        applyTheme(ThemeChoice::Dark);
        QVERIFY(picture(kept) == picture(fresh));
        QVERIFY(picture(kept).pixelColor(165, 60) != lightTheme().card);
    }

    void newPowerRepaintsItsRow()
    {
        PhasesCard card;
        card.resize(424, 284);
        card.setPhases({ phase(Phase::L1, 200), phase(Phase::L2, 300), phase(Phase::L3, 400) }, 25, false);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const QList<PhaseRow *> rows = card.findChildren<PhaseRow *>();
        QCOMPARE(rows.size(), 3);
        PaintCounter plate(&card);
        PaintCounter first(rows[0]);
        PaintCounter second(rows[1]);
        card.setPhases({ phase(Phase::L1, 200), phase(Phase::L2, 310), phase(Phase::L3, 400) }, 25, false);
        QTRY_COMPARE(second.count, 1);
        QCOMPARE(first.count, 0);
        QCOMPARE(plate.count, 0);
    }

    void rowsAreDivided()
    {
        PhasesCard card;
        card.resize(424, 284);
        card.setPhases({ phase(Phase::L1, 200), phase(Phase::L2, 300) }, 25, false);
        const QImage image = picture(card);
        const QList<PhaseRow *> rows = card.findChildren<PhaseRow *>();
        const auto above = [&](const QWidget *row) {
            return image.pixelColor(row->geometry().left() + row->width() / 2, row->geometry().top());
        };
        QCOMPARE(above(rows[0]), lightTheme().card);
        QCOMPARE(above(rows[1]), lightTheme().line);
    }

    /// Across the whole card, over the rows and beside them.
    void exportStandsBelowALine()
    {
        LiveState state;
        state.registers = { counter(false, 1, 1000), counter(false, 2, 2000), counter(true, 1, 3000) };
        RegistersCard card;
        card.resize(348, 284);
        card.setState(state);
        const QImage image = picture(card);
        for (RegisterRow *row : card.findChildren<RegisterRow *>()) {
            const bool divided = row->objectName() == QStringLiteral("register.export.1");
            for (const int x : { 4, row->geometry().left() + 1, row->geometry().center().x(), card.width() - 6 })
                QCOMPARE(image.pixelColor(x, row->y()), divided ? lightTheme().line : lightTheme().card);
        }
    }

    /// A card covers what is under it and looks round all the same.
    void cornersShowThePage()
    {
        for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
            applyTheme(choice);
            PowerGauge card;
            card.resize(300, 284);
            const QImage image = picture(card);
            for (const QPoint corner : { QPoint(0, 0), QPoint(299, 0), QPoint(0, 283), QPoint(299, 283) })
                QCOMPARE(image.pixelColor(corner), themeOf(&card).window);
            QCOMPARE(image.pixelColor(150, 6), themeOf(&card).card);
        }
    }
};

QTEST_MAIN(RepaintingTest)
#include "tst_repainting.moc"
