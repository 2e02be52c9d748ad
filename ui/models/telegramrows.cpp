// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramrows.h"

namespace meterscope::ui {

void TelegramRows::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

bool TelegramRows::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return !m_condition || m_condition(sourceRow);
}

} // namespace meterscope::ui
