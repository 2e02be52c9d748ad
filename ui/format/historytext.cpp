// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/historytext.h"

#include "ui/format/numbertext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::HistoryText)
};

QString sentence(HistoryError error, const QString &detail)
{
    switch (error) {
    case HistoryError::None:
        return {};
    case HistoryError::CannotOpen:
        return HistoryText::tr("The database cannot be opened.");
    case HistoryError::NotWritable:
        return HistoryText::tr("The database cannot be written: check the rights on its file and folder.");
    case HistoryError::DiskFull:
        return HistoryText::tr("The disk is full; nothing is recorded until there is room.");
    case HistoryError::Locked:
        return HistoryText::tr("Another program records into this database; it is open for reading only.");
    case HistoryError::Damaged:
        return HistoryText::tr("The database is damaged.");
    case HistoryError::NewerSchema:
        return HistoryText::tr("The database was written by a newer version of this program.");
    case HistoryError::OlderSchema:
        return HistoryText::tr(
            "The database was written by an earlier version of this program and is brought up to date "
            "when this version records into it.");
    case HistoryError::Foreign:
        return HistoryText::tr("The file is not a database of this program.");
    case HistoryError::Unreadable:
        return HistoryText::tr("The file cannot be read.");
    case HistoryError::Contradicted:
        return HistoryText::tr("These readings cannot count: later readings of the meter are lower.");
    case HistoryError::Cancelled:
        return HistoryText::tr("Cancelled.");
    case HistoryError::Other:
        return detail.isEmpty() ? HistoryText::tr("The history reported a fault.") : QString();
    }
    return {};
}

} // namespace

QString historyErrorText(HistoryError error, const QString &detail)
{
    const QString text = sentence(error, detail);
    if (detail.isEmpty() || error == HistoryError::None)
        return text;
    return text.isEmpty() ? detail : HistoryText::tr("%1 (%2)").arg(text, detail);
}

QString rawArchiveText(const RawArchiveStatus &status)
{
    if (status.error == HistoryError::None)
        return {};
    const QString detail = QString::fromStdString(status.detail);
    if (status.error == HistoryError::DiskFull)
        return HistoryText::tr("The disk is full; raw telegrams are not kept until there is room.");
    if (status.error == HistoryError::Locked)
        return HistoryText::tr("Another program keeps the raw telegrams of this database.");
    return detail.isEmpty() ? HistoryText::tr("Raw telegrams cannot be kept.")
                            : HistoryText::tr("Raw telegrams cannot be kept (%1).").arg(detail);
}

QString historyStatusText(const HistoryStatus &status, const QLocale &locale)
{
    if (status.error != HistoryError::None)
        return historyErrorText(status.error, QString::fromStdString(status.detail));
    if (!status.recording)
        return HistoryText::tr("not recording");
    return HistoryText::tr("recording · %1").arg(sizeText(status.bytes, locale));
}

} // namespace meterscope::ui
