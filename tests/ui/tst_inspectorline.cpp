// SPDX-License-Identifier: GPL-3.0-or-later
// What a line sends that is read in the wrong way, and what a person drops on the inspector.
#include "inspectorfixture.h"

#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/pages/inspectorpage.h"
#include "ui/ports/pagedcapture.h"
#include "ui/widgets/byteview.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <bit>

using namespace meterscope;
using namespace meterscope::ui;
using namespace meterscope::ui::inspectortest;

namespace {

/// As a receiver with eight bits and no parity reads what is sent with seven and even parity.
std::string sevenBits(std::string bytes)
{
    for (char &byte : bytes)
        if (std::popcount(static_cast<unsigned char>(byte)) % 2 != 0)
            byte = static_cast<char>(static_cast<unsigned char>(byte) | 0x80U);
    return bytes;
}

/// Says what it is asked to open.
class FakeFile : public PagedCapture
{
public:
    void open(const QString &path) override { opened = path; }
    bool hasArchive(SourceId) const override { return false; }
    void openArchive(SourceId, UtcMillis) override { }
    void load(quint64) override { }
    void findTime(UtcMillis) override { }
    void gatherStatistics() override { }
    void readField(const FieldKey &) override { }
    void save(const CaptureOrder &) override { }
    void cancel(CaptureWork) override { }

    QString opened;
};

} // namespace

class InspectorLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        m_page.reset();
        m_feed = std::make_unique<Feed>();
        m_page = std::make_unique<InspectorPage>(m_feed.get());
        m_page->resize(1128, 660);
        m_page->show();
    }

    void sevenBitsReadAsEightAreRecognised_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("a telegram") << sevenBits(dsmrTelegram()) << int(NoiseKind::SevenBit);
        QTest::newRow("a piece of one") << sevenBits(dsmrTelegram().substr(60, 40)) << int(NoiseKind::SevenBit);
        QTest::newRow("a few bytes could be by chance")
            << sevenBits(dsmrTelegram().substr(60, 20)) << int(NoiseKind::Binary);
        QTest::newRow("eight bits") << dsmrTelegram().substr(60, 100) << int(NoiseKind::Text);
        QTest::newRow("no text") << std::string(64, '\x81') << int(NoiseKind::Binary);
    }
    void sevenBitsReadAsEightAreRecognised()
    {
        QFETCH(std::string, bytes);
        LiveNoise noise;
        noise.offset = 1000;
        noise.length = bytes.size();
        noise.sample = std::make_shared<std::vector<std::uint8_t>>(bytes.begin(), bytes.end());
        QTEST(int(summarise(noise).noise), "kind");
    }

    void suchALineIsReadAnewOnRequest()
    {
        LinkStatus status;
        status.source = SourceId { 1 };
        status.state = LinkState::Receiving;
        status.settings.kind = LinkKind::Serial;
        status.settings.path = "/dev/ttyUSB0";
        status.settings.line = k9600_8N1;
        Q_EMIT m_feed->linkChanged(status);
        const QAction *action = m_page->findChild<QAction *>(QStringLiteral("inspectorReadSevenBits"));
        QVERIFY(!action->isVisible());
        m_feed->send(sevenBits(dsmrTelegram().substr(60))); // whole telegrams are read all the same
        QTRY_COMPARE(m_page->telegrams()->rowCount(), 1);
        const QString finding = m_page->telegrams()->index(0, TelegramListModel::FindingColumn).data().toString();
        QVERIFY2(finding.contains(QStringLiteral("7E1")), qPrintable(finding));
        QVERIFY(action->isVisible());
        auto *button = m_page->findChild<QWidget *>(QStringLiteral("inspectorNoticeRow"))->findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Switch to 7E1"));
        QSignalSpy reopened(m_page.get(), &InspectorPage::reopenRequested);
        button->click();
        QCOMPARE(reopened.size(), 1);
        QCOMPARE(reopened.front().at(0).value<SourceId>(), SourceId { 1 });
        LinkSettings wanted = status.settings;
        wanted.line = k9600_7E1;
        QCOMPARE(reopened.front().at(1).value<LinkSettings>(), wanted);
        // A row that is a telegram, or a line that is closed, has nothing of the kind.
        m_feed->send(dsmrTelegram());
        QTRY_COMPARE(m_page->telegrams()->rowCount(), 2);
        QVERIFY(!action->isVisible() && !button->isVisible());
        m_page->list()->goToRow(0);
        QVERIFY(action->isVisible());
        status.state = LinkState::Closed;
        Q_EMIT m_feed->linkChanged(status);
        QVERIFY(!action->isVisible());
    }

    /// While another page is shown the list costs next to nothing; whoever comes back finds it whole.
    void anUnseenListIsWholeWhenItIsShown()
    {
        m_page->hide();
        for (int i = 0; i < 3; ++i)
            m_feed->send(dsmrTelegram());
        QCOMPARE(m_page->telegrams()->rowCount(), 0);
        m_page->show();
        QCOMPARE(m_page->telegrams()->rowCount(), 3);
        QCOMPARE(m_page->list()->currentRow(), 2);
        m_page->hide();
        m_feed->send(dsmrTelegram());
        // From the menu of another page: what came until then belongs to it.
        m_page->findChild<QAction *>(QStringLiteral("inspectorRun"))->trigger();
        QCOMPARE(m_page->telegrams()->rowCount(), 4);
        // Nobody has to look for it to come.
        m_page->findChild<QAction *>(QStringLiteral("inspectorRun"))->trigger();
        m_feed->send(dsmrTelegram());
        QTRY_COMPARE(m_page->telegrams()->rowCount(), 5);
    }

    void whatIsDroppedIsShown()
    {
        FakeFile file;
        m_page->setPagedCapture(&file);
        QMimeData path;
        path.setUrls({ QUrl::fromLocalFile(QStringLiteral("/tmp/telegrams.txt")) });
        drop(path);
        QCOMPARE(file.opened, QStringLiteral("/tmp/telegrams.txt"));
        QMimeData text;
        text.setText(QString::fromStdString(dsmrTelegram(2151, 5)));
        drop(text);
        QCOMPARE(m_page->telegrams()->rowCount(), 1);
        QCOMPARE(m_page->shown()->snapshot.netPower(), std::optional<Decimal>(Decimal(2151, 0)));
    }

    /// 1024 pixels are little for an inspector: nothing has to be moved to and fro all the same.
    void aSmallWindowShowsWholeRows()
    {
        m_page->resize(860, 520);
        m_feed->send(dsmrTelegram());
        QTRY_COMPARE(m_page->telegrams()->rowCount(), 1);
        for (const char *name : { "byteView", "fieldTree" }) {
            const auto *view = m_page->findChild<QAbstractScrollArea *>(QLatin1String(name));
            QTRY_VERIFY2(!view->horizontalScrollBar()->isVisible(), name);
        }
        const auto *bytes = m_page->findChild<ByteView *>(QStringLiteral("byteView"));
        QCOMPARE(bytes->cells().rowEnd(0), 8u);
        m_page->resize(1400, 700);
        QTRY_COMPARE(bytes->cells().rowEnd(0), 16u);
    }

    void nothingCapturedSaysWhatCanBeDone()
    {
        const auto *empty = m_page->findChild<QLabel *>(QStringLiteral("emptyText"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("Nothing captured yet.")));
        QVERIFY(empty->text().contains(QStringLiteral("drop")));
    }

private:
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enters(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent event(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &event);
        QVERIFY(event.isAccepted());
    }

    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<InspectorPage> m_page;
};

QTEST_MAIN(InspectorLineTest)
#include "tst_inspectorline.moc"
