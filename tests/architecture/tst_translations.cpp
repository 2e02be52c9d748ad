// SPDX-License-Identifier: GPL-3.0-or-later
// Every string of the program is there in every language: lupdate takes the sources into copies of the .ts files, and
// nothing may be missing, unfinished or different in its place holders afterwards.
#include "sourcetree.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace meterscope::test;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one for each plural form
    QString state; ///< empty when finished
    bool plural = false;
};

[[nodiscard]] Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message {
        context, {}, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")
    };
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

[[nodiscard]] std::vector<Message> readTranslations(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<Message> {} : messages;
}

/// Place holders (%1, %L2) and rich-text tags, sorted; %n may be left out of a form ("one byte").
[[nodiscard]] QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("%L?\\d|</?[a-z]+/?>"));
    QStringList parts;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        parts += it.next().captured();
    }
    parts.sort();
    return parts;
}

/// What is wrong with a message; empty when nothing is.
[[nodiscard]] QString fault(const Message &message)
{
    if (!message.state.isEmpty()) {
        return message.state;
    }
    if (!message.context.startsWith(QLatin1String("meterscope::"))) {
        return QStringLiteral("the context lacks its namespace, so it would not be found at run time");
    }
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty()) {
            return QStringLiteral("empty");
        }
        if (fixedParts(form) != fixedParts(message.source)) {
            return QStringLiteral("place holders or tags differ");
        }
        if (form.endsWith(QLatin1Char(' ')) != message.source.endsWith(QLatin1Char(' '))
            || form.startsWith(QLatin1Char(' ')) != message.source.startsWith(QLatin1Char(' '))) {
            return QStringLiteral("space at an end differs");
        }
        // "No." is no sentence.
        const bool isSentence = message.source.contains(QLatin1Char(' ')) && message.source.endsWith(QLatin1Char('.'));
        if (form.endsWith(QStringLiteral("\u2026")) != message.source.endsWith(QStringLiteral("\u2026"))
            || (isSentence && !form.endsWith(QLatin1Char('.')))) {
            return QStringLiteral("ends differently");
        }
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
};

void TestTranslations::faultsAreFound()
{
    const QString context = QStringLiteral("meterscope::ui::Page");
    const auto of = [&context](const char *source, const QStringList &forms, const char *state = "") {
        return fault({ context, QString::fromUtf8(source), {}, forms, QString::fromLatin1(state), forms.size() > 1 });
    };
    QCOMPARE(of("%1 of %2", { QStringLiteral("%1 van %2") }), QString());
    QVERIFY(!of("%1 of %2", { QStringLiteral("%1 van") }).isEmpty());
    QVERIFY(!of("Open", { QString() }).isEmpty());
    QVERIFY(!of("Open", { QStringLiteral("Openen") }, "unfinished").isEmpty());
    QVERIFY(!of("Open", { QStringLiteral("Openen") }, "vanished").isEmpty());
    QVERIFY(!of("It is so.", { QStringLiteral("Zo is het") }).isEmpty());
    QCOMPARE(of("%n byte(s)", { QStringLiteral("één byte"), QStringLiteral("%n bytes") }), QString());
    QVERIFY(!fault({ QStringLiteral("Page"), context, {}, { context }, {}, false }).isEmpty());
}

void TestTranslations::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    // English has plural forms only.
    for (const char *language : { "en", "nl", "de", "fr" }) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const QString committed = QStringLiteral(METERSCOPE_SOURCE_DIR "/translations/meterscope_%1.ts").arg(language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("meterscope_%1.ts").arg(language));
    QVERIFY2(QFile::copy(committed, copy), qPrintable(committed));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QStringList command = QStringLiteral(METERSCOPE_LUPDATE_COMMAND).split(QLatin1Char('\n'));
    const QString program = command.takeFirst();
    if (language == QLatin1String("en")) {
        command += QStringLiteral("-pluralonly");
    }
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(program, command + QStringList { QStringLiteral("-ts"), copy });
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAll().constData());

    const std::vector<Message> messages = readTranslations(copy);
    const bool enough = messages.size() >= (language == QLatin1String("en") ? 1 : 100);
    QVERIFY2(enough, qPrintable(QStringLiteral("only %1 strings were read").arg(messages.size())));
    QStringList wrong;
    for (const Message &message : messages) {
        const QString reason = fault(message);
        if (!reason.isEmpty()) {
            wrong += QStringLiteral("%1: \"%2\": %3").arg(message.context, message.source, reason);
        }
    }
    QVERIFY2(nothingIn(wrong), "build the target update_translations and translate what is listed above");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
