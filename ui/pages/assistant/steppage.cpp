// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/steppage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meterscope::ui {

StepPage::StepPage(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
    , m_title(nullptr)
    , m_text(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget;
    setWidget(page);
    page->setAutoFillBackground(false);
    m_column = new QVBoxLayout(page);
    constexpr int padding = 22;
    m_column->setContentsMargins(scaled(padding), scaled(20), scaled(padding), scaled(12));
    m_column->setSpacing(scaled(12));
    m_title = newLabel(name + QStringLiteral("Title"), TextRole::Finding);
    m_text = newLabel(name + QStringLiteral("Text"), TextRole::Body, "ink2");
    auto *head = new QVBoxLayout;
    head->setSpacing(scaled(4));
    head->addWidget(m_title);
    head->addWidget(m_text);
    m_column->addLayout(head);
}

int StepPage::scaled(int pixels)
{
    return qRound(pixels * uiScale());
}

QLabel *StepPage::newLabel(const QString &name, TextRole role, const char *tone)
{
    auto *label = new QLabel(widget());
    label->setObjectName(QStringLiteral("assistant.") + name);
    label->setFont(textFont(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

} // namespace meterscope::ui
