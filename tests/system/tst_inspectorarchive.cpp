// SPDX-License-Identifier: GPL-3.0-or-later
// The raw archive behind the inspector's list: what a line sent before the list began, from all files of its archive.
#include "../support/p1text.h"

#include "app/capturepager.h"
#include "capture/capturewriter.h"
#include "capture/rawarchive.h"
#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/factlist.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace meterscope;
using ui::InspectorPage;

namespace {

constexpr SourceId kMeter { 3 };
constexpr std::int64_t kNoon = 1'795'867'200'000; // 2026-11-28 12:00:00 UTC

std::string telegram(int number)
{
    return p1text::withChecksum("/XMX5 no meter\n\n1-3:0.2.8(50)\n1-0:1.8.1(" + std::to_string(100'000 + number)
                                + ".000*kWh)\n");
}

/// A telegram a second. Before number 700 the computer was started anew: its boot-time clock begins again.
ArrivalTime arrivalOf(int number)
{
    const std::chrono::milliseconds at(number * 1000);
    const std::chrono::milliseconds boot(number < 700 ? 86'400'000 + number * 1000 : number * 1000 - 699'000);
    return { UtcMillis(std::chrono::milliseconds(kNoon)) + at, boot };
}

/// Numbers `first` to `last` - 1.
bool writeFile(const QString &path, const char *line, int first, int last)
{
    CaptureWriterOptions options;
    options.line = line;
    options.blockBytes = 20'000;
    CaptureWriter writer(path.toStdString(), options);
    bool written = !writer.open();
    for (int i = first; i < last; ++i)
        written = written && !writer.append({ CaptureKind::Telegram, arrivalOf(i), p1text::bytes(telegram(i)) });
    return written && !writer.finish();
}

class Feed : public ui::LiveFeed, private FrameHandler
{
public:
    void open()
    {
        LinkStatus status;
        status.source = kMeter;
        status.state = LinkState::Waiting;
        Q_EMIT linkChanged(status);
    }
    void send(int number)
    {
        Framer framer(kMeter);
        framer.push(p1text::bytes(telegram(number)), arrivalOf(number), *this);
        framer.finish(*this);
    }

private:
    void frame(const FrameView &view) override
    {
        auto frame = std::make_shared<Frame>(view);
        auto snapshot = std::make_shared<Snapshot>();
        TelegramReader().read(frame->view(), *snapshot);
        interpret(*snapshot);
        Q_EMIT telegramArrived({ frame, snapshot });
    }
    void discarded(const DiscardedBytes &) override { }
};

} // namespace

class TestInspectorArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void whatIsOlderIsOneListUpToWhereTheListBegins();
    void steppingGoesOverTheSeam();
    void aRestartOfTheComputerIsOneGap();
    void withoutAnythingInTheListAllOfTheArchiveIsOlder();
    void anEmptyArchiveIsSaid();
    void aLineWithoutAnArchiveHasNothingOlder();

private:
    /// Two files of earlier days, and one that is being written, of which the list has the newest ones.
    void writeArchive()
    {
        QVERIFY(writeFile(path("20261128T120000.000Z-usb-A.mscap"), "usb:A", 0, 500));
        QVERIFY(writeFile(path("20261128T120100.000Z-usb-B.mscap"), "usb:B", 0, 300));
        QVERIFY(writeFile(path("20261128T120820.000Z-usb-A.mscap"), "usb:A", 500, 800));
        m_archive = std::make_unique<RawArchive>(RawArchiveOptions { m_folder->path().toStdString(), 0 });
        QVERIFY(!m_archive->open());
        m_archive->attach(kMeter, "usb:A");
        for (int i = 800; i < 1000; ++i)
            QVERIFY(!m_archive->push(kMeter, p1text::bytes(telegram(i)), arrivalOf(i)));
    }
    void sendFrom(int number)
    {
        m_feed->open();
        for (int i = number; i < 1000; ++i)
            m_feed->send(i);
        QTRY_COMPARE(m_page->telegrams()->rowCount(), 1000 - number);
    }
    void openOlder()
    {
        QSignalSpy opened(m_page.get(), &InspectorPage::captureOpened);
        m_page->findChild<QAction *>(QStringLiteral("inspectorOlder"))->trigger();
        QTRY_COMPARE(opened.size(), 1);
    }
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : m_page->menuActions())
            if (action->shortcut() == keys)
                return action->trigger();
        QFAIL(qPrintable(keys.toString()));
    }
    [[nodiscard]] std::string shownText() const
    {
        if (!m_page->shown())
            return {};
        const auto &raw = m_page->shown()->tree.frame.raw;
        return { raw.begin(), raw.end() };
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawArchive> m_archive;
    std::unique_ptr<CapturePager> m_files;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<InspectorPage> m_page;
};

void TestInspectorArchive::init()
{
    m_page.reset();
    m_archive.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<CapturePager>(nullptr);
    m_files->setArchives([this](SourceId line) {
        return line == kMeter ? std::optional(ArchivedLine { m_folder->path(), QStringLiteral("usb:A") })
                              : std::nullopt;
    });
    m_feed = std::make_unique<Feed>();
    m_page = std::make_unique<InspectorPage>(m_feed.get());
    m_page->setPagedCapture(m_files.get());
    m_page->resize(1200, 800);
    m_page->show();
}

void TestInspectorArchive::whatIsOlderIsOneListUpToWhereTheListBegins()
{
    writeArchive();
    sendFrom(950);
    openOlder();
    QVERIFY(m_page->showsCapture());
    QCOMPARE(m_page->telegrams()->rowCount(), 950);
    // Looked at backwards from there.
    QTRY_COMPARE(shownText(), telegram(949));
    for (const int number : { 799, 800, 500, 499, 0 }) {
        m_page->list()->goToRow(number);
        QTRY_COMPARE(shownText(), telegram(number));
    }
    // Like any other capture: its figures are of all files.
    m_page->findChild<QAction *>(QStringLiteral("inspectorStatistics"))->trigger();
    const auto telegrams = [this] {
        const auto &facts = m_page->findChild<ui::FactList *>(QStringLiteral("statisticsFacts"))->facts();
        return facts.empty() ? QString() : facts.front().text;
    };
    QTRY_COMPARE(telegrams(), QStringLiteral("950"));
}

void TestInspectorArchive::steppingGoesOverTheSeam()
{
    writeArchive();
    sendFrom(990);
    m_page->list()->goToRow(1);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Up));
    QCOMPARE(shownText(), telegram(990));
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Up));
    QTRY_COMPARE(shownText(), telegram(989));
    QVERIFY(m_page->showsCapture());
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Up));
    QTRY_COMPARE(shownText(), telegram(988));
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Down));
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Down));
    QVERIFY(!m_page->showsCapture());
    QCOMPARE(shownText(), telegram(990));
    QVERIFY(!m_page->isFollowing());
}

void TestInspectorArchive::aRestartOfTheComputerIsOneGap()
{
    writeArchive();
    sendFrom(990);
    openOlder();
    m_page->list()->goToRow(700);
    QTRY_COMPARE(shownText(), telegram(700));
    QCOMPARE(m_page->telegrams()->index(700, ui::TelegramListModel::GapColumn).data().toString(),
             QLocale().toString(1.0, 'f', 3));
}

void TestInspectorArchive::withoutAnythingInTheListAllOfTheArchiveIsOlder()
{
    writeArchive();
    m_feed->open();
    openOlder();
    QCOMPARE(m_page->telegrams()->rowCount(), 1000);
}

void TestInspectorArchive::anEmptyArchiveIsSaid()
{
    sendFrom(990);
    openOlder();
    QVERIFY(!m_page->showsCapture());
    QCOMPARE(m_page->telegrams()->rowCount(), 10);
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("inspectorNotice"))->text(),
             QStringLiteral("The raw archive has nothing older of this line."));
}

void TestInspectorArchive::aLineWithoutAnArchiveHasNothingOlder()
{
    const QAction *older = m_page->findChild<QAction *>(QStringLiteral("inspectorOlder"));
    QVERIFY(!older->isEnabled());
    m_feed->open();
    QVERIFY(older->isEnabled());
    m_files->setArchives({});
    sendFrom(990);
    QVERIFY(!older->isEnabled());
}

QTEST_MAIN(TestInspectorArchive)
#include "tst_inspectorarchive.moc"
