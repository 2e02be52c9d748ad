// SPDX-License-Identifier: GPL-3.0-or-later
// The window's care of the history over the real threads: a writer that is open, a reader, a worker.
#include "app/pipelinecare.h"
#include "capture/capturereader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using Kind = ui::CareTask::Kind;

class TestPipelineCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pipeline =
            std::make_unique<Pipeline>(DataPaths::single(m_folder->filePath(QStringLiteral("h.sqlite"))), nullptr);
        m_care = std::make_unique<PipelineCare>(*m_pipeline);
        QSignalSpy status(m_pipeline.get(), &Pipeline::historyChanged);
        m_pipeline->request({}); // the writer opens its file
        QTRY_VERIFY(!status.isEmpty() && status.last()[0].value<HistoryStatus>().recording);
        m_file = m_folder->filePath(QStringLiteral("data.csv"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2019-10-26 12:00:00,12338.7159,321,100,120,101\n"
                   "2019-10-26 12:00:02,nothing,0,0,120,101\n"
                   "2019-10-26 12:00:04,12338.7160,0,0,120,101\n");
    }
    void cleanup()
    {
        m_care.reset();
        m_pipeline.reset();
    }

    void importsVerifiesAndUndoes()
    {
        const ui::CareOutcome seen = run(Kind::Preview, m_file);
        QCOMPARE(seen.outlook.readings, 2u);
        QCOMPARE(seen.outlook.unreadable, 1u);
        QCOMPARE(seen.outlook.rows, QStringList { QStringLiteral("2 2 nothing") });
        QCOMPARE(run(Kind::Import, m_file).readings, 2u);
        const ui::CareOutcome verified = run(Kind::Verify);
        QCOMPARE(verified.readings, 2u);
        QCOMPARE(verified.differences, 0u);
        const ui::CareOutcome looked = run(Kind::Look);
        QCOMPARE(looked.imports.size(), 1u);
        QCOMPARE(looked.imports[0].label, QStringLiteral("data.csv"));
        QVERIFY(looked.bytes > 0 && !looked.tables.empty());
        ui::CareTask undo;
        undo.kind = Kind::Undo;
        undo.import = looked.imports[0].id;
        QCOMPARE(finish(undo).error, HistoryError::None);
        QVERIFY(run(Kind::Look).imports.empty());
    }

    void keepsNoLongerThanIsSaid()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int second = 0; second < 5000; ++second)
            file.write(QTime(12, 0)
                           .addSecs(second)
                           .toString(QStringLiteral("'2019-10-26 'HH:mm:ss',1.0,1,1,1,1\n'"))
                           .toLatin1());
        file.close();
        QCOMPARE(run(Kind::Import, m_file).readings, 5000u);
        QCOMPARE(run(Kind::Look).keep, ui::CareKeep());
        ui::CareTask task;
        task.kind = Kind::Estimate;
        task.keep = { 30, 0 };
        // A block of 4096 goes; the one with the last reading stays, since that one does.
        const ui::CareOutcome shown = finish(task);
        QCOMPARE(shown.estimate.readings, 4096u);
        QCOMPARE(shown.estimate.allReadings, 5000u);
        QCOMPARE(run(Kind::Look).keep, ui::CareKeep());
        task.kind = Kind::Keep;
        QCOMPARE(finish(task).error, HistoryError::None);
        QCOMPARE(run(Kind::Look).keep, task.keep);
    }

    void tellsDoubtsAndDecidesThem()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2019-10-26 12:00:00,12338.7159,321,100,120,101\n"
                   "2019-10-26 12:00:02,13338.7159,0,0,120,101\n");
        file.close();
        QCOMPARE(run(Kind::Import, m_file).readings, 2u);
        const ui::CareOutcome looked = run(Kind::Look);
        QCOMPARE(looked.doubts.size(), 1u);
        const ui::CareDoubt &doubt = looked.doubts[0];
        QCOMPARE(doubt.equipment, QStringLiteral("imported"));
        QCOMPARE(doubt.first, UtcSeconds(std::chrono::seconds(1'572'084'002)));
        QCOMPARE(doubt.last, doubt.first);
        QCOMPARE(doubt.readings, 1u);
        QCOMPARE(doubt.slot, kImportTotal);
        QCOMPARE(doubt.before, Decimal::parse("12338715.9"));
        QCOMPARE(doubt.after, Decimal::parse("13338715.9"));
        QCOMPARE(doubt.decision, ui::CareDoubt::Decision::Pending);
        ui::CareTask task;
        task.doubt = doubt.id;
        for (const auto &[kind, decision] : { std::pair(Kind::Reject, ui::CareDoubt::Decision::Rejected),
                                              std::pair(Kind::Accept, ui::CareDoubt::Decision::Accepted) }) {
            task.kind = kind;
            QCOMPARE(finish(task).error, HistoryError::None);
            QCOMPARE(run(Kind::Look).doubts[0].decision, decision);
        }
        QCOMPARE(run(Kind::Verify).differences, 0u);
    }

    void backsUpAndRestores()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QCOMPARE(run(Kind::Import, m_file).error, HistoryError::None);
        QCOMPARE(run(Kind::Backup, copy).error, HistoryError::None);
        ui::CareTask task;
        task.kind = Kind::Delete;
        task.to = UtcSeconds(std::chrono::seconds(2'000'000'000));
        QCOMPARE(finish(task).readings, 2u);
        QCOMPARE(recordedFrom(), std::nullopt);
        const ui::CareOutcome restored = run(Kind::Restore, copy);
        QCOMPARE(restored.error, HistoryError::None);
        QVERIFY(QFile::exists(restored.kept));
        // The reader has the file that was put back. 12:00 summer time is 10:00 UTC.
        QCOMPARE(recordedFrom(), std::optional(UtcSeconds(std::chrono::seconds(1'572'084'000))));
        QCOMPARE(run(Kind::Check).problems, QStringList());
    }

    /// A line that is heard while its archive is deleted from.
    void deletesFromTheRawArchive()
    {
        LinkSettings settings;
        settings.kind = LinkKind::Simulated;
        settings.simulation.telegramsPerHour = 36'000; // ten a second: 20 of them begin before this second does
        QSignalSpy telegrams(m_pipeline->acquisition(), &Acquisition::telegramArrived);
        const SourceId source = m_pipeline->openLink(settings);
        QTRY_VERIFY_WITH_TIMEOUT(telegrams.size() >= 20, 20'000);
        ui::CareTask task;
        task.kind = Kind::Delete;
        task.to = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const ui::CareOutcome outcome = finish(task);
        QCOMPARE(outcome.error, HistoryError::None);
        m_pipeline->closeLink(source);
        cleanup();
        quint64 kept = 0;
        const QDir folder(m_folder->filePath(QStringLiteral("h.sqlite.raw")));
        for (const QString &name : folder.entryList({ QStringLiteral("*.mscap") })) {
            CaptureReader reader;
            QVERIFY(!reader.open(folder.filePath(name).toStdString()));
            QVERIFY(!reader.earliest() || *reader.earliest() >= UtcMillis(task.to));
            kept += reader.telegrams();
        }
        QVERIFY(outcome.telegrams > 0);
        QVERIFY(kept + outcome.telegrams >= 20);
    }

    void tellsWhatCannotBeRestored()
    {
        const ui::CareOutcome outcome = run(Kind::Restore, m_file);
        QVERIFY(outcome.error != HistoryError::None);
        QCOMPARE(run(Kind::Look).error, HistoryError::None);
    }

    void canBeCancelled()
    {
        CareWorker worker;
        QSignalSpy finished(&worker, &CareWorker::finished);
        ui::CareTask task;
        task.kind = Kind::Preview;
        task.file = m_file;
        worker.run(1, task, m_folder->filePath(QStringLiteral("h.sqlite")), std::make_shared<std::atomic_bool>(true));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].value<ui::CareOutcome>().error, HistoryError::Cancelled);
    }

private:
    ui::CareOutcome run(Kind kind, const QString &file = {})
    {
        ui::CareTask task;
        task.kind = kind;
        task.file = file;
        return finish(task);
    }

    ui::CareOutcome finish(const ui::CareTask &task)
    {
        QSignalSpy finished(m_care.get(), &ui::HistoryCare::finished);
        m_care->start(task);
        if (finished.isEmpty() && !finished.wait(20'000))
            return {};
        return finished[0][1].value<ui::CareOutcome>();
    }

    std::optional<UtcSeconds> recordedFrom()
    {
        QSignalSpy replied(m_pipeline.get(), &Pipeline::replied);
        SeriesRequest request;
        request.from = UtcSeconds(std::chrono::seconds(1'572'048'000));
        request.to = request.from + std::chrono::hours(24);
        m_pipeline->request(request);
        if (!replied.wait(20'000))
            return std::nullopt;
        return replied[0][0].value<SeriesReply>().recordedFrom;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<PipelineCare> m_care;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestPipelineCare)
#include "tst_pipelinecare.moc"
