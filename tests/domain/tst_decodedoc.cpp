// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QFile>
#include <QtTest>

#include "domain/parseissue.h"
#include "domain/profile.h"
#include "domain/quantity.h"
#include "domain/quirk.h"

using namespace meterscope;

/// docs/DECODE.md is what other programs are written against: every name they can meet is in it.
class TestDecodeDoc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEveryQuantity();
    void listsEveryIssue();
    void listsEveryQuirk();
    void listsEveryProfile();
    void listsNothingElse();

private:
    [[nodiscard]] bool hasRow(std::string_view name) const
    {
        return m_document.contains("\n| `" + QByteArray(name.data(), qsizetype(name.size())) + "` | ");
    }

    QByteArray m_document;
};

void TestDecodeDoc::initTestCase()
{
    QFile file(QStringLiteral(METERSCOPE_DECODE_DOC));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    m_document = file.readAll();
}

void TestDecodeDoc::listsEveryQuantity()
{
    for (std::size_t i = 1; i < kQuantityCount; ++i) {
        const std::string_view name = quantityName(static_cast<Quantity>(i));
        QVERIFY2(hasRow(name), name.data());
    }
}

void TestDecodeDoc::listsEveryIssue()
{
    for (std::size_t i = 1; i < kIssueCodeCount; ++i) {
        const std::string_view name = issueName(static_cast<IssueCode>(i));
        QVERIFY2(hasRow(name), name.data());
    }
}

void TestDecodeDoc::listsEveryQuirk()
{
    for (const QuirkRow &row : quirks())
        QVERIFY2(hasRow(row.name), row.name.data());
}

void TestDecodeDoc::listsEveryProfile()
{
    for (const Profile &profile : profiles()) {
        const QByteArray id(profile.id.data(), qsizetype(profile.id.size()));
        QVERIFY2(m_document.contains('`' + id + '`'), id.constData());
    }
}

void TestDecodeDoc::listsNothingElse()
{
    // A renamed quantity or issue must not leave its old name behind.
    const auto rowsBelow = [this](const QByteArray &heading) {
        const qsizetype begin = m_document.indexOf("\n## " + heading + '\n');
        const qsizetype end = m_document.indexOf("\n## ", begin + 1);
        return m_document.mid(begin, end < 0 ? -1 : end - begin).count("\n| `");
    };
    QCOMPARE(rowsBelow("Quantities"), qsizetype(kQuantityCount - 1));
    QCOMPARE(rowsBelow("Issues"), qsizetype(kIssueCodeCount - 1));
}

QTEST_APPLESS_MAIN(TestDecodeDoc)
#include "tst_decodedoc.moc"
