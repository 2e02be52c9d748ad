// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/filterhelp.h"

#include "ui/widgets/cardparts.h"
#include "ui/widgets/typography.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

const QString kExamples[] = {
    QStringLiteral("crc == bad or verdict == partial"),
    QStringLiteral("1-0:1.7.0 > 2 kW and not late"),
    QStringLiteral("obis ~ \"1-0:*.7.0\" and dt > 1.5 s"),
    QStringLiteral("(noise or fault) and time >= 12:00"),
    QStringLiteral("text contains \"KFM5\""),
    QStringLiteral("hex contains 1B1B1B1B"),
};

} // namespace

FilterHelp::FilterHelp(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("filterHelp"));
    setWindowTitle(tr("Filter help"));
    auto *text = new QLabel(conditions(), this);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Conditions"));
    auto *heading = new QLabel(tr("Examples: Return takes one into the filter"), this);
    heading->setFont(textFont(TextRole::Heading));
    auto *examples = new QListWidget(this);
    examples->setObjectName(QStringLiteral("filterExamples"));
    examples->setAccessibleName(tr("Examples"));
    examples->setFont(textFont(TextRole::Bytes));
    for (const QString &example : kExamples)
        examples->addItem(example);
    connect(examples, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT exampleChosen(item->text()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaledPixels(10));
    layout->addWidget(text);
    layout->addWidget(heading);
    layout->addWidget(examples, 1);
    layout->addWidget(buttons);
    examples->setFocus();
}

QString FilterHelp::conditions()
{
    const std::pair<QString, QString> rows[] = {
        { QStringLiteral("1-0:1.7.0, 1-0:*.7.0, voltage"),
          tr("a reading of that code or quantity; compared with a number, with or without unit, or a text") },
        { QStringLiteral("crc == ok, bad, absent"), tr("the checksum") },
        { QStringLiteral("verdict == ok, partial, rejected"), tr("what became of the telegram") },
        { QStringLiteral("dt > 1.5 s"), tr("time since the last telegram of the line") },
        { QStringLiteral("length, number, tariff, power"), tr("compared with a number") },
        { QStringLiteral("time >= 12:00, clock"), tr("when it arrived, what the meter's clock said") },
        { QStringLiteral("text contains, hex contains"), tr("anywhere in the bytes") },
        { QStringLiteral("fault, late, noise"), tr("rows to stop at, late ones, bytes between telegrams") },
        { QStringLiteral("and, or, not, ( )"), tr("several conditions; and binds closer than or") },
    };
    QString text = QStringLiteral("<table cellspacing='4'>");
    for (const auto &[condition, meaning] : rows)
        text += QStringLiteral("<tr><td style='font-family:monospace'>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(condition.toHtmlEscaped(), meaning.toHtmlEscaped());
    return text + QStringLiteral("</table>");
}

} // namespace meterscope::ui
