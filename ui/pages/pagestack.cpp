// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagestack.h"

namespace meterscope::ui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{ }

int PageStack::addPage(Make make)
{
    m_entries.push_back({ std::move(make), nullptr });
    return int(m_entries.size()) - 1;
}

QWidget *PageStack::page(int page)
{
    Entry &entry = m_entries.at(std::size_t(page));
    if (!entry.widget) {
        entry.widget = entry.make();
        addWidget(entry.widget);
    }
    return entry.widget;
}

void PageStack::showPage(int page)
{
    setCurrentWidget(this->page(page));
    m_current = page;
}

} // namespace meterscope::ui
