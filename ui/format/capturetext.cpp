// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/capturetext.h"

#include "ui/format/importtext.h"
#include "ui/format/numbertext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace meterscope::ui {

namespace {

struct CaptureText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::CaptureText)
};

} // namespace

QString openedCaptureText(const OpenedCapture &capture, const QLocale &locale)
{
    const QString name = QFileInfo(capture.path).fileName();
    switch (capture.problem) {
    case OpenedCapture::Problem::None:
        break;
    case OpenedCapture::Problem::CannotRead:
        return CaptureText::tr("%1 cannot be read: %2").arg(name, capture.detail);
    case OpenedCapture::Problem::NewerVersion:
        return CaptureText::tr("%1 was written by a newer version of Meterscope.").arg(name);
    case OpenedCapture::Problem::Damaged:
        return CaptureText::tr("%1 is damaged from its beginning.").arg(name);
    case OpenedCapture::Problem::NoTelegrams:
        return name + QStringLiteral(": ") + importErrorText(capture.imported.error);
    case OpenedCapture::Problem::NoRoom:
        return CaptureText::tr("%1 cannot be shown: there is no room for a copy of it among the temporary files.")
            .arg(name);
    case OpenedCapture::Problem::NothingOlder:
        return CaptureText::tr("The raw archive has nothing older of this line.");
    }
    QString text = capture.isArchive
        ? CaptureText::tr("Older telegrams of this line from the raw archive, rows: %1.")
              .arg(countText(capture.rows, locale))
        : CaptureText::tr("%1, rows: %2.", "file").arg(name, countText(capture.rows, locale));
    if (capture.unreadableFiles > 0)
        text += QLatin1Char(' ')
            + CaptureText::tr("Files that cannot be read: %1.").arg(countText(capture.unreadableFiles, locale));
    if (capture.missing > 0)
        text += QLatin1Char(' ')
            + CaptureText::tr("The file is damaged; rows that are missing: %1.")
                  .arg(countText(capture.missing, locale));
    if (capture.imported.form != ImportForm::Unknown && capture.imported.form != ImportForm::Raw)
        text += QLatin1Char(' ') + importText(capture.imported);
    return text;
}

} // namespace meterscope::ui
