// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollArea>

namespace meterscope::ui {

namespace {

QColor inkOf(NodeFact::Kind kind, const Theme &theme)
{
    switch (kind) {
    case NodeFact::Kind::Plain:
        return theme.ink;
    case NodeFact::Kind::Good:
        return theme.exportHue.text;
    case NodeFact::Kind::Caution:
        return theme.tariff2Hue.text;
    case NodeFact::Kind::Fault:
        return theme.faultHue.text;
    }
    return theme.ink;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("facts"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("About the selected field"));
}

void FactList::setFacts(const std::vector<NodeFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    render();
}

void FactList::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void FactList::render()
{
    const Theme &theme = themeOf(window()); // the style sheet makes this widget's own background transparent
    QString rows;
    QString plain;
    for (const NodeFact &fact : m_facts) {
        rows += QStringLiteral("<tr><td style=\"color:%1; padding-right:12px; white-space:nowrap\">%2</td>"
                               "<td style=\"color:%3\">%4</td></tr>")
                    .arg(theme.ink2.name(), fact.label.toHtmlEscaped(), inkOf(fact.kind, theme).name(),
                         fact.text.toHtmlEscaped());
        plain += QStringLiteral("%1: %2. ").arg(fact.label, fact.text);
    }
    setText(rows.isEmpty() ? QString()
                           : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows));
    setAccessibleDescription(plain.trimmed());
}

QScrollArea *newFactsArea(FactList *facts, const QString &accessibleName, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(facts);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(accessibleName);
    return scroll;
}

} // namespace meterscope::ui
