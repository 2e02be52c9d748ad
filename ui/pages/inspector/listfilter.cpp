// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/listfilter.h"

#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/filterhelp.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/widgets/filterbar.h"

#include <QAction>

namespace meterscope::ui {

ListFilter::ListFilter(const Scope &scope, QWidget *window)
    : QObject(window)
    , m_scope(scope)
    , m_window(window)
    , m_filter(std::make_unique<TelegramFilter>())
{
    m_scope.bar->setFilter(m_filter.get());
    connect(m_scope.faultsOnly, &QAction::toggled, this, &ListFilter::apply);
    connect(m_scope.bar, &FilterBar::filterChanged, this, &ListFilter::apply);
    connect(m_scope.bar, &FilterBar::errorChanged, this, &ListFilter::errorChanged);
    connect(m_scope.capture, &CaptureView::filtered, this, [this] {
        updateCount();
        Q_EMIT applied();
    });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_scope.list->rows(), signal, this, &ListFilter::updateCount);
}

void ListFilter::setDecryptor(const Decryptor *decryptor)
{
    auto filter = std::make_unique<TelegramFilter>(decryptor);
    filter->setText(m_filter->text());
    m_scope.bar->setFilter(filter.get());
    m_filter = std::move(filter);
}

void ListFilter::setCodes(std::vector<ObisCode> codes)
{
    m_scope.bar->setCodes(std::move(codes));
}

bool ListFilter::isListed(std::size_t row) const
{
    const TelegramSummary summary = m_scope.telegrams->store().summary(row);
    if (m_scope.faultsOnly->isChecked() && !summary.isFault())
        return false;
    return m_filter->matches(summary, [this, row] { return m_scope.telegrams->store().bytes(row); });
}

void ListFilter::apply()
{
    const bool all = m_filter->matchesEverything() && !m_scope.faultsOnly->isChecked();
    if (m_scope.capture->isOpen())
        return m_scope.capture->filter(all ? CaptureView::Condition()
                                           : [this](std::size_t row) { return isListed(row); });
    m_scope.list->filter(all ? TelegramRows::Condition()
                             : [this](int row) { return isListed(static_cast<std::size_t>(row)); });
    updateCount();
    Q_EMIT applied();
}

void ListFilter::updateCount()
{
    m_scope.bar->setCount(m_scope.list->rows()->rowCount(), m_scope.telegrams->rowCount());
}

void ListFilter::showHelp()
{
    if (m_help == nullptr) {
        m_help = new FilterHelp(m_window);
        connect(m_help, &FilterHelp::exampleChosen, m_scope.bar, &FilterBar::setText);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QString ListFilter::emptyText() const
{
    const int count = m_scope.telegrams->rowCount();
    if (count == 0)
        return {};
    if (!m_filter->matchesEverything())
        return tr("The filter fits none of %n telegram(s).", nullptr, count);
    return m_scope.faultsOnly->isChecked() ? tr("No faults among %n telegram(s).", nullptr, count) : QString();
}

} // namespace meterscope::ui
