// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "smlcomposer.h"

#include "protocol/framer.h"
#include "protocol/telegramreader.h"
#include "protocol/treebuilder.h"

using namespace meterscope;
using namespace meterscope::smltest;

namespace {

/// The tree as lines, a node a line, indented by depth.
QByteArray draw(const ParseTree &tree)
{
    std::string text;
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        const ParseNode &node = tree.nodes[i];
        for (std::uint32_t up = node.parent; up != ParseNode::kNone; up = tree.nodes[up].parent)
            text += ' ';
        text += fieldName(node.field);
        text += ' ' + std::to_string(node.range.offset) + '+' + std::to_string(node.range.length);
        if (node.reading != ParseNode::kNone)
            text += " reading " + std::to_string(node.reading);
        if (node.firstIssue != ParseNode::kNone)
            text += " issue " + std::to_string(node.firstIssue);
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

/// Dissects the first frame of a stream.
ParseTree dissectFirst(const Bytes &stream)
{
    class Handler final : public FrameHandler
    {
    public:
        void frame(const FrameView &frame) override
        {
            if (tree.nodes.empty())
                tree = m_reader.dissect(frame);
        }
        void discarded(const DiscardedBytes &) override { }
        ParseTree tree;

    private:
        TelegramReader m_reader;
    };
    Handler handler;
    Framer framer;
    framer.push(stream, {}, handler);
    framer.finish(handler);
    return handler.tree;
}

/// A frame of one node for each letter: a(b(c)d).
struct SmallTree
{
    ParseTree tree;
    OffsetMap map;

    SmallTree()
    {
        TreeBuilder builder(tree, map);
        builder.enter(Field::SmlFrame, 0); // a
        builder.enter(Field::SmlMessage, 2); // b
        builder.leaf(Field::SmlTransactionId, { 3, 4 }, {}); // c
        builder.leave(10);
        builder.leaf(Field::SmlFill, { 12, 3 }, {}); // d
        builder.leave(20);
    }
};

} // namespace

class TestParseTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deepestNodeAtAnOffset_data()
    {
        QTest::addColumn<quint32>("offset");
        QTest::addColumn<quint32>("node");
        QTest::newRow("before the first child") << 0U << 0U;
        QTest::newRow("in a child, before its own") << 2U << 1U;
        QTest::newRow("in a leaf") << 3U << 2U;
        QTest::newRow("at a leaf's last byte") << 6U << 2U;
        QTest::newRow("behind a leaf") << 7U << 1U;
        QTest::newRow("between children") << 10U << 0U;
        QTest::newRow("in the last leaf") << 14U << 3U;
        QTest::newRow("behind the last leaf") << 19U << 0U;
        QTest::newRow("behind the root") << 20U << ParseNode::kNone;
    }

    void deepestNodeAtAnOffset()
    {
        QFETCH(quint32, offset);
        QFETCH(quint32, node);
        QCOMPARE(SmallTree().tree.deepestAt(offset), node);
    }

    void childrenAreCountedAndFound()
    {
        const ParseTree tree = SmallTree().tree;
        QCOMPARE(tree.childCount(0), 2U);
        QCOMPARE(tree.child(0, 0), 1U);
        QCOMPARE(tree.child(0, 1), 3U);
        QCOMPARE(tree.child(0, 2), ParseNode::kNone);
        QCOMPARE(tree.childCount(1), 1U);
        QCOMPARE(tree.childCount(2), 0U);
        QVERIFY(tree.nodes[2].isLeaf(2));
        QVERIFY(!tree.nodes[1].isLeaf(1));
        QCOMPARE(tree.childCount(99), 0U);
        QCOMPARE(ParseTree().deepestAt(0), ParseNode::kNone);
    }

    void whatLiesBehindTheEndOfItsParentIsCutOff()
    {
        ParseTree tree;
        const OffsetMap map;
        TreeBuilder builder(tree, map);
        builder.enter(Field::SmlFrame, 0);
        builder.enter(Field::SmlMessage, 0);
        builder.enter(Field::SmlMessageBody, 2);
        builder.leaf(Field::SmlMessageTag, { 2, 3 }, {});
        builder.leaf(Field::SmlGenericElement, { 5, 9 }, {});
        builder.leaf(Field::SmlGenericElement, { 14, 2 }, {});
        builder.leave(16);
        builder.leave(10); // the next message begins here after all
        builder.leave(30);
        QCOMPARE(draw(tree),
                 QByteArray("sml-frame 0+30\n sml-message 0+10\n  sml-message-body 2+8\n   sml-message-tag 2+3\n"
                            "   sml-generic-element 5+5\n"));
        QCOMPARE(tree.nodes[2].next, 5U);
    }

    void retractedReadingsLeaveTheirNodes()
    {
        ParseTree tree;
        const OffsetMap map;
        TreeBuilder builder(tree, map);
        builder.enter(Field::SmlFrame, 0);
        for (int i = 0; i < 3; ++i) {
            builder.enter(Field::SmlListEntry, 0);
            builder.reading({});
            builder.listEntry({}, {});
            builder.leave(1);
        }
        builder.retract(2);
        builder.leave(1);
        QCOMPARE(tree.readings.size(), std::size_t(1));
        QCOMPARE(tree.entries.size(), std::size_t(1));
        QCOMPARE(tree.nodes[1].reading, 0U);
        QCOMPARE(tree.nodes[2].reading, ParseNode::kNone);
        QCOMPARE(tree.nodes[3].reading, ParseNode::kNone);
    }

    /// Ranges counted by hand along the bytes of energyFile().
    void everyByteOfAFileHasItsNode()
    {
        const ParseTree tree = dissectFirst(energyFile());
        const QByteArray drawn = draw(tree);
        QVERIFY2(drawn.startsWith("sml-frame 0+144\n"
                                  " sml-start 0+4\n"
                                  " sml-version 4+4\n"
                                  " sml-message 8+37\n"
                                  "  sml-type-length 8+1\n"
                                  "  sml-transaction-id 9+5\n"
                                  "  sml-group-number 14+2\n"
                                  "  sml-abort-on-error 16+2\n"
                                  "  sml-message-body 18+23\n"
                                  "   sml-type-length 18+1\n"
                                  "   sml-message-tag 19+3\n"
                                  "   sml-open-response 22+19\n"
                                  "    sml-type-length 22+1\n"
                                  "    sml-codepage 23+1\n"
                                  "    sml-client-id 24+1\n"
                                  "    sml-request-file-id 25+3\n"
                                  "    sml-server-id 28+11\n"
                                  "    sml-reference-time 39+1\n"
                                  "    sml-protocol-version 40+1\n"
                                  "  sml-message-checksum 41+3\n"
                                  "  sml-end-of-message 44+1\n"),
                 drawn.constData());
        QVERIFY2(drawn.contains("     sml-list-entry 88+20 reading 0\n"
                                "      sml-type-length 88+1\n"
                                "      sml-object-name 89+7\n"
                                "      sml-status 96+1\n"
                                "      sml-value-time 97+1\n"
                                "      sml-unit 98+2\n"
                                "      sml-scaler 100+2\n"
                                "      sml-value 102+5\n"
                                "      sml-value-signature 107+1\n"),
                 drawn.constData());
        QVERIFY2(drawn.endsWith(" sml-padding 134+2\n"
                                " sml-end-mark 136+5\n"
                                " sml-padding-count 141+1\n"
                                " sml-transport-checksum 142+2\n"),
                 drawn.constData());
        for (std::uint32_t offset = 0; offset < 144; ++offset) {
            const std::uint32_t node = tree.deepestAt(offset);
            QVERIFY(node != ParseNode::kNone);
            QVERIFY2(tree.nodes[node].isLeaf(node), qPrintable(QString::number(offset)));
        }
    }

    void leavesHoldTheirValues()
    {
        const ParseTree tree = dissectFirst(energyFile());
        const LeafValue &name = tree.nodes[tree.deepestAt(90)].value;
        QCOMPARE(name.kind, LeafValue::Kind::Obis);
        QCOMPARE(name.obis, (ObisCode { 1, 0, 1, 8, 0, 255 }));
        QCOMPARE(name.payload, (ByteRange { 90, 6 }));
        const LeafValue &value = tree.nodes[tree.deepestAt(103)].value;
        QCOMPARE(value.kind, LeafValue::Kind::Decimal);
        QVERIFY(value.decimal.identical(Decimal(123456, -1)));
        const LeafValue &checksum = tree.nodes[tree.deepestAt(110)].value;
        QCOMPARE(checksum.kind, LeafValue::Kind::Checksum);
        QCOMPARE(checksum.unsignedValue, checksum.expected);
        QCOMPARE(tree.text({ 90, 6 }), std::string_view("\x01\x00\x01\x08\x00\xff", 6));
        QCOMPARE(tree.text({ 200, 6 }), std::string_view());
        QCOMPARE(tree.text({ 143, 6 }), std::string_view());
    }

    /// 8 start, 1 escape, 2 .. : the value's octets 1b1b1b1b aa stand as 1b1b1b1b 1b1b1b1b aa on the line.
    void rangesOfAnEscapedFileAreThoseOfTheLine()
    {
        const Bytes value = octets(hex("1b1b1b1baa"));
        const ParseTree tree = dissectFirst(file({ listEntry({ "8181c78205ff", value }) }));
        // the value stands at 100: its TL byte, four escape bytes, five octets
        const std::uint32_t node = tree.deepestAt(100);
        QCOMPARE(tree.nodes[node].field, Field::SmlValue);
        QCOMPARE(tree.nodes[node].range, (ByteRange { 100, 10 }));
        QCOMPARE(tree.deepestAt(109), node);
        QCOMPARE(tree.nodes[tree.deepestAt(110)].field, Field::SmlValueSignature);
        QCOMPARE(tree.nodes[0].range, (ByteRange { 0, 148 }));
        QCOMPARE(tree.nodes.back().range, (ByteRange { 146, 2 }));
        QCOMPARE(tree.text(tree.readings.at(0).value), std::string_view("\x1b\x1b\x1b\x1b\xaa"));
    }

    void issuesHangOnTheirNodes()
    {
        Bytes damaged = energyFile();
        damaged[105] ^= 1;
        const ParseTree tree = dissectFirst(damaged);
        QCOMPARE(tree.issues.size(), std::size_t(2));
        QCOMPARE(tree.verdict, Verdict::Rejected);
        const QByteArray drawn = draw(tree);
        QVERIFY2(drawn.contains(" sml-message 45+69 issue 1\n"), drawn.constData());
        QVERIFY2(drawn.contains(" sml-transport-checksum 142+2 issue 0\n"), drawn.constData());
        QVERIFY2(drawn.contains("     sml-list-entry 88+20\n"), drawn.constData());
        QVERIFY(tree.readings.empty());
    }

    void aMessageThatReadsPastItsEndLeavesTheNextOneWhole()
    {
        // the body announces 20 octets, 11 more than the message holds: its successor is found from its own beginning
        const Bytes good = getListResponse({ energyEntry() });
        Bytes broken = message(0x0701, octets("x"));
        broken[15] = 0x0f;
        const ParseTree tree = dissectFirst(frame(join({ broken, good })));
        const QByteArray drawn = draw(tree);
        const QByteArray begin = " sml-message " + QByteArray::number(int(8 + broken.size())) + "+69\n";
        QVERIFY2(drawn.contains(begin), drawn.constData());
        QCOMPARE(tree.readings.size(), std::size_t(1));
        for (const ParseNode &node : tree.nodes) {
            if (node.parent != ParseNode::kNone)
                QVERIFY2(tree.nodes[node.parent].range.encloses(node.range), drawn.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestParseTree)
#include "tst_parsetree.moc"
