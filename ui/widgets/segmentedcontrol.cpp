// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace meterscope::ui {

SegmentedControl::SegmentedControl(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(texts.at(i));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(QStringLiteral("%1.%2").arg(name).arg(i));
        button->setAccessibleName(texts.at(i));
        button->setProperty("role", QStringLiteral("segment"));
        button->setProperty("place",
                            i == 0                      ? QStringLiteral("first")
                                : i + 1 == texts.size() ? QStringLiteral("last")
                                                        : QStringLiteral("middle"));
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        m_buttons->addButton(button, int(i));
        layout->addWidget(button);
    }
    m_buttons->setExclusive(true);
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

} // namespace meterscope::ui
