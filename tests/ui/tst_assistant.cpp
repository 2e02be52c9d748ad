// SPDX-License-Identifier: GPL-3.0-or-later
#include "livefakes.h"
#include "ui/format/assistanttext.h"
#include "ui/pages/assistantdialog.h"
#include "ui/widgets/bytestrip.h"
#include "ui/widgets/evidencecard.h"
#include "ui/widgets/qualitybar.h"
#include "ui/widgets/qualitytone.h"
#include "ui/widgets/remedycard.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wirediagram.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;

Q_DECLARE_METATYPE(meterscope::LineHint)
Q_DECLARE_METATYPE(meterscope::LinkSettings)

namespace {

PortDescription cable(const char *path = "/dev/ttyUSB0", const char *serial = "A9X1")
{
    PortDescription port;
    port.path = path;
    port.description = "FT232R USB UART";
    port.manufacturer = "FTDI";
    port.usbSerial = serial;
    port.vendorId = 0x0403;
    port.productId = 0x6001;
    return port;
}

PortDescription refused(LinkError error, const char *detail, PortRights rights = PortRights::Granted, int holder = 0)
{
    PortDescription port = cable();
    port.access = error;
    port.accessDetail = detail;
    port.rights = rights;
    port.holder = holder;
    return port;
}

ListeningResult found()
{
    ListeningResult result;
    result.outcome = ListeningOutcome::Found;
    result.line = k9600_7E1;
    result.bytes = 890;
    result.periodMs = 10000;
    result.telegram = std::make_shared<Snapshot>(pictureTelegram().snapshot());
    return result;
}

ListeningResult fault(LineHint hint)
{
    ListeningResult result;
    result.outcome = ListeningOutcome::Fault;
    result.line = k115200_8N1;
    result.bytes = 3500;
    result.finding.hint = hint;
    result.finding.step = stepFor(hint);
    result.finding.bytes = 3500;
    result.finding.seconds = 4;
    result.finding.permille = 993;
    result.finding.dialect = LineDialect::P1;
    result.finding.confidence = Confidence::High;
    result.finding.figures.bytes = 1000;
    result.finding.figures.lowBit = 993;
    result.finding.figures.text = 56;
    result.finding.figures.uninvertedText = 984;
    return result;
}

/// "\r\n1-3:0.2.8(50)\r\n0-" as an inverted cable brings it.
std::shared_ptr<const std::vector<std::uint8_t>> invertedSample()
{
    std::vector<std::uint8_t> bytes;
    for (const char character : QByteArray("\r\n1-3:0.2.8(50)\r\n0-"))
        bytes.push_back(std::uint8_t(0xff ^ (std::uint8_t(character) << 1)));
    return std::make_shared<const std::vector<std::uint8_t>>(bytes);
}

} // namespace

/// The assistant on a fake of the port that opens, lists and listens.
class TestAssistant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        applyTheme(ThemeChoice::Light);
    }
    void init()
    {
        m_control = std::make_unique<FakeLink>();
        m_control->ports = { cable() };
        m_dialog = std::make_unique<AssistantDialog>(m_control.get());
        m_requests = std::make_unique<QSignalSpy>(m_dialog.get(), &AssistantDialog::connectRequested);
        m_dialog->present();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_control.reset();
    }

    void aGoodCableTakesThreeKeys()
    {
        QCOMPARE(step(), AssistantModel::Step::Port);
        QVERIFY(m_control->watching);
        press(Qt::Key_Return); // the port is chosen already
        QCOMPARE(step(), AssistantModel::Step::Listening);
        QCOMPARE(m_control->listened.size(), std::size_t(1));
        QCOMPARE(m_control->listened[0].path, std::string("/dev/ttyUSB0"));
        QCOMPARE(m_control->listened[0].usbSerial, std::string("A9X1"));
        m_control->finish(found());
        QCOMPARE(step(), AssistantModel::Step::Result);
        QVERIFY(label("assistant.resultTitle").contains(QStringLiteral("KFM5KAIFA-METER")));
        const QList<Evidence> evidence = m_dialog->findChild<EvidenceCard *>()->evidence();
        QCOMPARE(evidence.size(), 3);
        QCOMPARE(evidence[0].value, QStringLiteral("9600 7E1"));
        QCOMPARE(evidence[1].value, QStringLiteral("10 s"));
        QVERIFY(label("assistant.quantities").contains(QStringLiteral("channel 1")));
        QCOMPARE(button("goOn")->text().remove(QLatin1Char('&')), QStringLiteral("Use this meter"));
        QVERIFY(button("goOn")->isDefault());
        savePicture(QStringLiteral("found"));
        press(Qt::Key_Return);
        QCOMPARE(m_requests->count(), 1);
        QCOMPARE(m_requests->at(0).at(0).value<LinkSettings>().line, k9600_7E1);
        QCOMPARE(m_requests->at(0).at(0).value<LinkSettings>().usbSerial, std::string("A9X1"));
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_control->watching);
    }

    void newPortsAreMarkedAndChosen()
    {
        const auto *chooser = m_dialog->findChild<PortChooser *>();
        QCOMPARE(chooser->model()->rowCount(), 1);
        m_control->find({ cable(), cable("/dev/ttyUSB1", "B7K2") });
        QCOMPARE(chooser->model()->rowCount(), 2);
        QCOMPARE(chooser->current()->usbSerial, std::string("B7K2"));
        const auto spoken = [chooser](int row) {
            return chooser->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(spoken(1).endsWith(QStringLiteral("new")), qPrintable(spoken(1)));
        QVERIFY(spoken(1).contains(QStringLiteral("FTDI · 0403:6001 · /dev/ttyUSB1")));
        QVERIFY(!spoken(0).contains(QStringLiteral("new")));
        savePicture(QStringLiteral("ports"));
        // Under another name it is still the one that was there.
        m_control->find({ cable("/dev/ttyUSB5"), cable("/dev/ttyUSB1", "B7K2") });
        QVERIFY(!spoken(0).contains(QStringLiteral("new")));
        // Pulled and put back, it is new.
        m_control->find({ cable("/dev/ttyUSB1", "B7K2") });
        m_control->find({ cable(), cable("/dev/ttyUSB1", "B7K2") });
        QVERIFY(spoken(0).endsWith(QStringLiteral("new")));
        QCOMPARE(chooser->current()->usbSerial, std::string("A9X1"));
    }

    void withoutPortsADeviceCanBeTyped()
    {
        m_control->find({});
        QVERIFY(child<QLabel>("source.noPorts")->isVisible());
        QVERIFY(!button("goOn")->isEnabled());
        savePicture(QStringLiteral("none"));
        auto *typed = child<QLineEdit>("source.typed");
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("/dev/serial/by-id/x"));
        QVERIFY(button("goOn")->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(m_control->added, QStringLiteral("/dev/serial/by-id/x"));
        QCOMPARE(step(), AssistantModel::Step::Access);
        PortDescription node = cable("/dev/ttyAMA0", "");
        node.typedAs = "/dev/serial/by-id/x";
        m_control->find({ node });
        QCOMPARE(step(), AssistantModel::Step::Listening);
        QCOMPARE(m_control->listened[0].path, std::string("/dev/ttyAMA0"));
    }

    void refusedPortsSayWhy_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("rights");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("command"); // its beginning
        QTest::newRow("no group") << int(LinkError::NoPermission) << QStringLiteral("dialout")
                                  << int(PortRights::GroupNotJoined) << QStringLiteral("You may not read this port")
                                  << QStringLiteral("“dialout”") << QStringLiteral("sudo usermod -aG dialout $USER");
        QTest::newRow("not logged in again")
            << int(LinkError::NoPermission) << QStringLiteral("dialout") << int(PortRights::LoginPending)
            << QStringLiteral("You may not read this port") << QStringLiteral("session began before")
            << QStringLiteral("sg dialout -c meterscope");
        QTest::newRow("no rule") << int(LinkError::NoPermission) << QStringLiteral("root") << int(PortRights::NoRule)
                                 << QStringLiteral("You may not read this port") << QStringLiteral("no group")
                                 << QStringLiteral("echo 'SUBSYSTEM");
        QTest::newRow("busy") << int(LinkError::Busy) << QStringLiteral("ser2net") << int(PortRights::Granted)
                              << QStringLiteral("The port is busy") << QStringLiteral("ser2net (process 812)")
                              << QString();
    }
    void refusedPortsSayWhy()
    {
        QFETCH(int, error);
        QFETCH(QString, detail);
        QFETCH(int, rights);
        QFETCH(QString, title);
        QFETCH(QString, fact);
        QFETCH(QString, command);
        m_control->find({ refused(LinkError(error), detail.toLatin1(), PortRights(rights), 812) });
        press(Qt::Key_Return);
        QCOMPARE(step(), AssistantModel::Step::Access);
        QVERIFY(m_control->listened.empty());
        QCOMPARE(label("assistant.accessTitle"), title);
        QVERIFY2(label("assistant.accessText").contains(fact), qPrintable(label("assistant.accessText")));
        QCOMPARE(m_dialog->findChild<StepList *>()->steps()[1].mark, StepMark::Failed);
        savePicture(QStringLiteral("access-") + QLatin1String(QTest::currentDataTag()).left(4).trimmed());
        if (!command.isEmpty()) {
            // The keyboard is on the button that copies it.
            auto *copy = qobject_cast<QPushButton *>(m_dialog->focusWidget());
            QVERIFY(copy && copy->objectName() == QLatin1String("remedy.copy"));
            QTest::keyClick(copy, Qt::Key_Space);
            QVERIFY(QGuiApplication::clipboard()->text().startsWith(command));
        }
        // As soon as it is mended it goes on by itself.
        m_control->find({ cable() });
        QCOMPARE(step(), AssistantModel::Step::Listening);
        QCOMPARE(m_control->listened.size(), std::size_t(1));
    }

    void aPulledCableIsWaitedFor()
    {
        m_control->ports = {};
        press(Qt::Key_Return);
        QCOMPARE(step(), AssistantModel::Step::Access);
        QVERIFY(label("assistant.accessTitle").contains(QStringLiteral("gone")));
        m_control->find({ cable("/dev/ttyUSB3") });
        QCOMPARE(step(), AssistantModel::Step::Listening);
        QCOMPARE(m_control->listened[0].path, std::string("/dev/ttyUSB3"));
    }

    void listeningShowsWhatIsHeard()
    {
        press(Qt::Key_Return);
        ListeningProgress progress;
        progress.line = k115200_8N1;
        progress.elapsed = std::chrono::milliseconds(4200);
        progress.length = std::chrono::milliseconds(11000);
        progress.bytes = 3500;
        progress.finding = fault(LineHint::Inverted).finding;
        m_control->progress(progress);
        QVERIFY(label("assistant.heard").contains(QStringLiteral("115200 8N1, 4.2 of 11 s")));
        QVERIFY(label("assistant.heard").contains(QStringLiteral("3,500")));
        QVERIFY(label("assistant.soFar").contains(QStringLiteral("inverted")));
        QCOMPARE(m_dialog->focusWidget(), button("back"));
        savePicture(QStringLiteral("listening"));
        QCOMPARE(button("back")->text(), QStringLiteral("Cancel"));
        press(Qt::Key_Return);
        QCOMPARE(step(), AssistantModel::Step::Port);
        QCOMPARE(m_control->cancellations, 1);
        // What arrives late belongs to nobody.
        m_control->finish(found());
        QCOMPARE(step(), AssistantModel::Step::Port);
    }

    void anInvertedCableIsProved()
    {
        press(Qt::Key_Return);
        ListeningResult result = fault(LineHint::Inverted);
        result.sample = invertedSample();
        m_control->finish(result);
        QCOMPARE(label("assistant.resultTitle"), QStringLiteral("The signal is inverted"));
        const QList<Evidence> evidence = m_dialog->findChild<EvidenceCard *>()->evidence();
        QCOMPARE(evidence.size(), 3);
        QCOMPARE(evidence[0].value, QStringLiteral("99.3 %"));
        QCOMPARE(evidence[0].good, std::optional(0.41));
        QCOMPARE(evidence[0].remark, QStringLiteral("a good P1 signal: 41 %"));
        QCOMPARE(evidence[1].value, QStringLiteral("5.6 %"));
        QCOMPARE(evidence[2].value, QStringLiteral("98.4 %"));
        QCOMPARE(evidence[2].remark, QStringLiteral("984 of 1,000 bytes"));
        QVERIFY(m_dialog->findChild<ByteStrip *>()->valueText().contains(QStringLiteral("1-3:0.2.8(50)")));
        QVERIFY(m_dialog->findChild<WireDiagram *>()->isVisible());
        // All bytes take the place of the first ones, with their characters.
        auto *dump = child<QPlainTextEdit>("assistant.dump");
        QVERIFY(!dump->isVisible());
        button("allBytes")->click();
        QVERIFY(dump->isVisible() && !m_dialog->findChild<ByteStrip *>()->isVisible());
        QCOMPARE(dump->toPlainText().section(QLatin1Char('\n'), 0, 0),
                 QStringLiteral("000  e5 eb 9d a5 99 8b 9f a3 9b a3 8f af 95 9f ad e5  ··1-3:0.2.8(50)·").toUpper());
        button("allBytes")->click();
        QVERIFY(!dump->isVisible() && m_dialog->findChild<ByteStrip *>()->isVisible());
        button("goOn")->setFocus();
        QCOMPARE(label("remedy.title", 1), QStringLiteral("Use a P1 cable with a built-in inverter"));
        QCOMPARE(m_dialog->findChild<StepList *>()->steps()[3].lines, QStringList(QStringLiteral("signal inverted")));
        QCOMPARE(m_dialog->focusWidget(), button("goOn"));
        savePicture(QStringLiteral("proved"));
        press(Qt::Key_Return); // listens again
        QCOMPARE(m_control->listened.size(), std::size_t(2));
        QVERIFY(m_requests->isEmpty()); // nothing of it was opened
    }

    void everyFindingIsSaid_data()
    {
        QTest::addColumn<LineHint>("hint");
        for (int hint = int(LineHint::None) + 1; hint <= int(LineHint::RelayAltersBytes); ++hint)
            QTest::newRow(lineHintName(LineHint(hint)).data()) << LineHint(hint);
    }
    void everyFindingIsSaid()
    {
        QFETCH(LineHint, hint);
        const AssistantText text = assistantText(fault(hint), LinkSettings(), QLocale(QStringLiteral("en_GB")));
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.title.endsWith(QLatin1Char('.')));
        QVERIFY(!text.summary.isEmpty());
        QVERIFY(!text.explanation.isEmpty());
        QVERIFY(!text.remedyTitle.isEmpty());
        QVERIFY(!text.remedy.isEmpty());
        QVERIFY(text.evidence.size() <= 3);
        // Two findings are never said alike.
        for (int other = int(LineHint::None) + 1; other <= int(LineHint::RelayAltersBytes); ++other) {
            if (LineHint(other) != hint)
                QVERIFY2(assistantText(fault(LineHint(other)), LinkSettings(), QLocale()).explanation
                             != text.explanation,
                         lineHintName(LineHint(other)).data());
        }
    }

    void aSilentMeterCanBeAsked()
    {
        press(Qt::Key_Return);
        ListeningResult result = fault(LineHint::NoBytes);
        result.outcome = ListeningOutcome::Silent;
        result.finding.seconds = 22;
        m_control->finish(result);
        QCOMPARE(label("assistant.resultTitle"), QStringLiteral("The line is silent"));
        QVERIFY(label("assistant.resultText").contains(QStringLiteral("22 second")));
        QVERIFY(label("remedy.text", 1).contains(QStringLiteral("request line")));
        QVERIFY(button("signOn")->isVisible());
        savePicture(QStringLiteral("silent"));
        QVERIFY(m_control->signedOn.empty()); // only by the person's word
        button("signOn")->click();
        QCOMPARE(m_control->signedOn.size(), std::size_t(1));
        QCOMPARE(step(), AssistantModel::Step::Listening);
        QVERIFY(label("assistant.listeningTitle").contains(QStringLiteral("Asking")));
    }

    void aHeadIsAligned()
    {
        press(Qt::Key_Return);
        ListeningResult result = fault(LineHint::WeakLight);
        result.finding.dialect = LineDialect::Sml;
        result.finding.step = LineStep::AlignHead;
        m_control->finish(result);
        QVERIFY(button("align")->isVisible());
        button("align")->click();
        QCOMPARE(m_control->alignments.size(), std::size_t(1));
        QSignalSpy tones(m_dialog->tone(), &QualityTone::beeped);
        m_control->align({ 450, 0 });
        QCOMPARE(m_dialog->findChild<QualityBar *>()->quality(), 450);
        QTest::qWait(QualityTone::intervalOf(450) * 3 / 2);
        QCOMPARE(tones.count(), 0); // nobody asked for it
        child<QCheckBox>("assistant.tone")->setChecked(true);
        m_control->align({ 980, 3 });
        QTRY_VERIFY(tones.count() >= 2);
        child<QCheckBox>("assistant.tone")->setChecked(false);
        m_control->align({ 700, 3 });
        QCOMPARE(m_dialog->findChild<QualityBar *>()->quality(), 700);
        QCOMPARE(m_dialog->findChild<QualityBar *>()->best(), 980);
        savePicture(QStringLiteral("head"));
        QVERIFY(label("assistant.alignment").contains(QStringLiteral("3")));
        button("goOn")->click();
        QCOMPARE(m_control->cancellations, 1);
        QCOMPARE(m_control->listened.size(), std::size_t(2));
    }

    void aRunningLineIsDiagnosedAndComesBack_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("asItShouldBe");
        QTest::newRow("closed while listening") << QStringLiteral("close") << false;
        QTest::newRow("nothing found") << QStringLiteral("fault") << false;
        QTest::newRow("found") << QStringLiteral("found") << true;
    }
    void aRunningLineIsDiagnosedAndComesBack()
    {
        QFETCH(QString, way);
        QFETCH(bool, asItShouldBe);
        LinkSettings running;
        running.path = "/dev/ttyUSB0";
        running.usbSerial = "A9X1";
        running.line = k115200_8N1;
        m_dialog->diagnose(SourceId { 7 }, running);
        QCOMPARE(m_control->closed, (std::vector<SourceId> { { 7 } }));
        QCOMPARE(step(), AssistantModel::Step::Listening);
        if (way == QLatin1String("found")) {
            m_control->finish(found());
            press(Qt::Key_Return);
        } else {
            if (way == QLatin1String("fault"))
                m_control->finish(fault(LineHint::Inverted));
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        }
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_requests->count(), 1);
        const auto opened = m_requests->at(0).at(0).value<LinkSettings>();
        QCOMPARE(opened.path, running.path);
        QCOMPARE(opened.line, asItShouldBe ? k9600_7E1 : k115200_8N1);
    }

    void closingIsSafeAtEveryStep()
    {
        for (int reached = 0; reached < 4; ++reached) {
            m_control->ports = { reached == 1 ? refused(LinkError::Busy, "ser2net") : cable() };
            m_dialog->present();
            QTRY_VERIFY(m_dialog->isVisible());
            if (reached > 0)
                button("goOn")->click();
            if (reached == 3)
                m_control->finish(fault(LineHint::Inverted));
            QCOMPARE(int(step()), reached);
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
            QVERIFY(!m_dialog->isVisible());
            QVERIFY(!m_control->watching);
            QCOMPARE(step(), AssistantModel::Step::Port);
        }
        QVERIFY(m_requests->isEmpty());
        QVERIFY(m_control->closed.empty());
        QCOMPARE(m_control->cancellations, 1); // the one that ran
    }

    void theReportNamesNoDevice()
    {
        press(Qt::Key_Return);
        ListeningResult result = fault(LineHint::Inverted);
        result.finding.detail = "/KFM5KAIFA-METER";
        m_control->finish(result);
        button("copyReport")->click();
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(QStringLiteral("inverted")));
        QVERIFY(report.contains(QStringLiteral("bit 0 993")));
        QVERIFY(report.contains(QStringLiteral("FT232R USB UART")));
        QVERIFY2(!report.contains(QStringLiteral("A9X1")), qPrintable(report));
        ListeningResult read = found();
        auto telegram = std::make_shared<Snapshot>(*read.telegram);
        telegram->meterId = "4530303331";
        read.telegram = telegram;
        QVERIFY(!assistantReport(read, LinkSettings(), nullptr).contains(QStringLiteral("4530303331")));
    }

    void aKnownLineNeedsNoListening()
    {
        child<QComboBox>("source.line")->setCurrentIndex(3);
        QCOMPARE(button("goOn")->text().remove(QLatin1Char('&')), QStringLiteral("Connect"));
        button("goOn")->click();
        QVERIFY(m_control->listened.empty());
        QCOMPARE(m_requests->count(), 1);
        QCOMPARE(m_requests->at(0).at(0).value<LinkSettings>().line, k9600_8N1);
        QVERIFY(!m_dialog->isVisible());
    }

    void aSimulatedFaultIsListenedTo()
    {
        LinkSettings link;
        link.kind = LinkKind::Simulated;
        m_dialog->setLink(link);
        QCOMPARE(child<QComboBox>("source.fault")->count(), int(simulatedFaults().size()));
        QCOMPARE(button("goOn")->text().remove(QLatin1Char('&')), QStringLiteral("Connect"));
        link.simulation.fault = SimulatedFault::SlowEdge;
        m_dialog->setLink(link);
        QCOMPARE(button("goOn")->text().remove(QLatin1Char('&')), QStringLiteral("Listen"));
        button("goOn")->click();
        QCOMPARE(m_control->listened.size(), std::size_t(1));
        QCOMPARE(m_control->listened[0], link);
    }

    void everyKindOfLineIsKept_data()
    {
        QTest::addColumn<LinkSettings>("link");
        LinkSettings link;
        link.path = "/dev/ttyUSB1";
        link.line = { 19200, 8, 'N', 1 };
        QTest::newRow("serial") << link;
        link = {};
        link.kind = LinkKind::Tcp;
        link.host = "meter.local";
        link.port = 8088;
        QTest::newRow("relay") << link;
        link = {};
        link.kind = LinkKind::Replay;
        link.path = "/tmp/meter.txt";
        link.replayPercent = 1000;
        QTest::newRow("recording") << link;
        link = {};
        link.kind = LinkKind::Simulated;
        link.simulation.dialect = SimulatedDialect::Sml;
        link.simulation.phases = 1;
        link.simulation.solar = false;
        QTest::newRow("simulated") << link;
        link.simulation.fault = SimulatedFault::Inverted;
        QTest::newRow("simulated with a fault") << link;
    }
    void everyKindOfLineIsKept()
    {
        QFETCH(LinkSettings, link);
        m_dialog->setLink(link);
        QCOMPARE(m_dialog->form()->link(), link);
    }

    void theBetterTheFasterItBeeps()
    {
        QCOMPARE(QualityTone::intervalOf(0), 0); // nothing is heard, nothing is to be heard
        QCOMPARE(QualityTone::intervalOf(1000), 150);
        for (int quality = 1; quality < 1000; ++quality)
            QVERIFY(QualityTone::intervalOf(quality) >= QualityTone::intervalOf(quality + 1));
    }

    void theWireIsDrawnAsItIs()
    {
        // '0' is 0x30: start low, bits 0 to 3 low, 4 and 5 high, 6 and 7 low, stop high.
        const std::vector<bool> good { false, false, false, false, false, true, true, false, false, true };
        QVERIFY(WireDiagram::levels('0', false) == good);
        QVERIFY(WireDiagram::levels('0', true)
                == (std::vector<bool> { true, true, true, true, true, false, false, true, true, false }));
        QCOMPARE(int(WireDiagram::readInverted('0')), 0x9f);
        QCOMPARE(int(WireDiagram::readInverted('\r')), 0xe5);
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            // Parts of Qt's own controls have no name of ours.
            const bool isPart = widget->objectName().isEmpty() || widget->objectName().startsWith(QLatin1String("qt_"));
            if (widget->focusPolicy() == Qt::NoFocus || isPart)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named || qobject_cast<const QLabel *>(widget), qPrintable(widget->objectName()));
        }
    }

private:
    void savePicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("METERSCOPE_SAVE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : { true, false }) {
            applyTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            QTest::qWait(100);
            m_dialog->grab().save(
                QDir(folder).filePath(QStringLiteral("assistant-%1-%2.png")
                                          .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    }
    [[nodiscard]] AssistantModel::Step step() const { return m_dialog->model()->step(); }
    template<typename T> [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("assistant.") + QLatin1String(name));
    }
    /// Of several with one name, the one that counts from the beginning.
    [[nodiscard]] QString label(const char *name, int index = 0) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>(QLatin1String(name));
        return index < labels.size() ? labels.at(index)->text() : QString();
    }
    /// Where the keyboard is.
    void press(Qt::Key key)
    {
        QWidget *at = m_dialog->focusWidget();
        QVERIFY(at);
        QTest::keyClick(at, key);
    }

    std::unique_ptr<FakeLink> m_control;
    std::unique_ptr<AssistantDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_requests;
};

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
