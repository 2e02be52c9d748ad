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
        return HistoryText::tr("The disk is full.");
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

/// The lock names its holder by process, program and the time it was started.
QString holderText(const QString &card)
{
    const QStringList words = card.split(QLatin1Char(' '));
    if (words.size() != 3)
        return {};
    return HistoryText::tr("“%1” (process %2, since %3) records into this database; it is open for reading only.")
        .arg(words[1], words[0], words[2]);
}

} // namespace

QString historyErrorText(HistoryError error, const QString &detail)
{
    const QString holder = error == HistoryError::Locked ? holderText(detail) : QString();
    if (!holder.isEmpty())
        return holder;
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
    if (status.error == HistoryError::DiskFull)
        return HistoryText::tr("The disk is full; nothing is recorded until there is room.");
    if (status.error != HistoryError::None)
        return historyErrorText(status.error, QString::fromStdString(status.detail));
    if (!status.recording)
        return HistoryText::tr("not recording");
    const QString size = sizeText(status.bytes, locale);
    if (status.setAside.empty())
        return HistoryText::tr("recording · %1").arg(size);
    const QString file = QString::fromStdString(status.setAside);
    return HistoryText::tr(
               "recording · %1 · the database was damaged: what could be read was taken over, and it is kept "
               "as %2")
        .arg(size, file.mid(file.lastIndexOf(QLatin1Char('/')) + 1));
}

} // namespace meterscope::ui
