// SPDX-License-Identifier: GPL-3.0-or-later
// Sends snapshots to a HistoryWriter on a thread of its own, one every four milliseconds, and tells on standard output
// how many it has sent, until it is killed:  killed_writer DATABASE FIRST-NUMBER
#include "history/historysync.h"
#include "history/historywriter.h"
#include "meterfixture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QThread>
#include <QTimer>

#include <unistd.h>

using namespace meterscope;
using namespace meterscope::test;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    HistoryWriterOptions options;
    options.path = application.arguments().at(1);
    if (!qEnvironmentVariableIsSet("METERSCOPE_SYNC_MS"))
        options.syncMs = 100; // so that many a kill meets one
    std::int64_t number = application.arguments().at(2).toLongLong();

    QThread thread;
    HistoryWriter writer(options);
    writer.moveToThread(&thread);
    thread.start();
    QThread syncThread;
    HistorySync sync(options.path);
    sync.moveToThread(&syncThread);
    QObject::connect(&writer, &HistoryWriter::syncWanted, &sync, &HistorySync::sync);
    syncThread.start();

    QTimer clock;
    clock.setTimerType(Qt::PreciseTimer);
    clock.setInterval(4);
    QObject::connect(&clock, &QTimer::timeout, &writer, [&writer, &number] {
        const auto snapshot = SnapshotBuilder(QDateTime::currentMSecsSinceEpoch())
                                  .import(1, Decimal(number, -3).toString())
                                  .import(2, "001435.706")
                                  .outward(1, "000000.000")
                                  .outward(2, "000000.017")
                                  .power("00.301", "00.000")
                                  .voltage(Phase::L1, "229.0")
                                  .tariff("0002")
                                  .gas("12785.123", 1'790'000'000)
                                  .share();
        QMetaObject::invokeMethod(
            &writer, [&writer, snapshot] { writer.write(snapshot); }, Qt::QueuedConnection);
        [[maybe_unused]] const auto told = ::write(STDOUT_FILENO, &number, sizeof number);
        ++number;
    });
    QObject::connect(&writer, &HistoryWriter::statusChanged, &application, [&clock](const HistoryStatus &status) {
        if (status.recording && !clock.isActive())
            clock.start();
    });
    QMetaObject::invokeMethod(&writer, &HistoryWriter::open, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
