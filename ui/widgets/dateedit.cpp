// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "ui/widgets/cardparts.h"

#include <QDateEdit>
#include <QLocale>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kArrowAndEdges = 52;

} // namespace

QDateEdit *newDateEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    edit->setDisplayFormat(format);
    // Qt does not count the arrow of a calendar: the longest date of the year has its room beside it.
    int widest = 0;
    for (QDate day(2026, 1, 28); day.year() == 2026; day = day.addMonths(1))
        widest = std::max(widest, edit->fontMetrics().horizontalAdvance(QLocale().toString(day, format)));
    edit->setMinimumWidth(widest + scaledPixels(kArrowAndEdges));
    return edit;
}

} // namespace meterscope::ui
