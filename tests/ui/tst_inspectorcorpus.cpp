// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and bytes of recorded telegrams lead to each other: a node to its bytes, each of them back to it or to a part
// of it. The recordings are not part of this repository: METERSCOPE_CORPUS names their folder.
#include "../support/p1text.h"

#include "ui/models/dissection.h"
#include "ui/models/telegramplace.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;

namespace {

bool isInside(const ParseTree &tree, std::uint32_t node, std::uint32_t ancestor)
{
    return node < tree.nodes.size() && node >= ancestor && node < tree.nodes[ancestor].next;
}

/// Selects every node, then every byte of what is highlighted; what does not lead back, empty when all does.
QString lostNode(const ParseTree &tree)
{
    for (std::uint32_t node = 0; node < tree.nodes.size(); ++node) {
        const ByteRange highlighted = TelegramPlace::ofNode(tree, node).bytes;
        if (highlighted.end() > tree.frame.raw.size())
            return QStringLiteral("node %1 lies outside the telegram").arg(node);
        if (!highlighted.empty() && !highlightOf(tree, node).enclosing.encloses(highlighted))
            return QStringLiteral("node %1 is not enclosed").arg(node);
        for (std::uint32_t byte = highlighted.offset; byte < highlighted.end(); ++byte)
            if (!isInside(tree, TelegramPlace::ofBytes(tree, { byte, 1 }).node, node))
                return QStringLiteral("byte %1 of node %2 leads elsewhere").arg(byte).arg(node);
    }
    return {};
}

class Dissected final : public FrameHandler
{
public:
    Dissector dissector;
    quint64 frames = 0;
    quint64 nodes = 0;
    QString wrong;

    void frame(const FrameView &frame) override
    {
        const auto telegram = dissector.dissect(1, frame, frame.raw);
        ++frames;
        nodes += telegram->tree.nodes.size();
        if (wrong.isEmpty())
            wrong = lostNode(telegram->tree);
    }
    void discarded(const DiscardedBytes &) override { }
};

} // namespace

class TestInspectorCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeOfEveryTelegramLeadsToItsBytesAndBack();
};

void TestInspectorCorpus::everyNodeOfEveryTelegramLeadsToItsBytesAndBack()
{
    const QString folder = qEnvironmentVariable("METERSCOPE_CORPUS");
    if (folder.isEmpty()) {
        qInfo("METERSCOPE_CORPUS names no folder of recorded telegrams: nothing was dissected");
        return;
    }
    Dissected all;
    QDirIterator files(folder, { QStringLiteral("*.txt"), QStringLiteral("*.bin") }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (files.fileName() == QLatin1String("reserve.bin") || !file.open(QIODevice::ReadOnly))
            continue;
        const std::string bytes = file.readAll().toStdString();
        Framer framer;
        framer.push(p1text::bytes(bytes), {}, all);
        framer.finish(all);
        QVERIFY2(all.wrong.isEmpty(), qPrintable(files.fileName() + QStringLiteral(": ") + all.wrong));
    }
    qInfo("%llu telegrams, %llu nodes", all.frames, all.nodes);
    QVERIFY(all.frames > 300);
}

QTEST_GUILESS_MAIN(TestInspectorCorpus)
#include "tst_inspectorcorpus.moc"
