// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/telegramsharing.h"

#include "inspect/telegramimport.h"
#include "ui/format/importtext.h"
#include "ui/format/linktext.h"
#include "ui/models/livemodel.h"
#include "ui/models/telegramexport.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramstatistics.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/telegramlistpane.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace meterscope::ui {

namespace {

/// Ascending rows as few ranges.
std::vector<CaptureOrder::Range> rangesOf(const std::vector<int> &rows)
{
    std::vector<CaptureOrder::Range> ranges;
    for (const int row : rows) {
        const auto at = static_cast<quint64>(row);
        if (!ranges.empty() && ranges.back().first + ranges.back().count == at)
            ++ranges.back().count;
        else
            ranges.push_back({ at, 1 });
    }
    return ranges;
}

} // namespace

TelegramSharing::TelegramSharing(TelegramListModel *telegrams, const TelegramListPane *list, CaptureView *capture,
                                 QWidget *window)
    : QObject(window)
    , m_telegrams(telegrams)
    , m_list(list)
    , m_capture(capture)
    , m_window(window)
    , m_pasted(telegrams)
{
    connect(m_capture, &CaptureView::saved, this, &TelegramSharing::tellSaved);
    connect(m_capture, &CaptureView::saveFailed, this, &TelegramSharing::tellFailed);
}

void TelegramSharing::setCaptureFiles(CaptureFiles *files)
{
    m_files = files;
    connect(files, &CaptureFiles::saved, this, &TelegramSharing::tellSaved);
    connect(files, &CaptureFiles::failed, this, &TelegramSharing::tellFailed);
}

void TelegramSharing::tellSaved(const QString &path, quint64 records)
{
    Q_EMIT said(tr("%n row(s) saved in %1.", nullptr, static_cast<int>(records)).arg(path), false);
}

void TelegramSharing::tellFailed(const QString &path, const QString &reason)
{
    Q_EMIT said(tr("Not saved in %1: %2", "path, reason").arg(path, reason), true);
}

bool TelegramSharing::canSave() const
{
    return m_capture->isOpen() || m_files != nullptr;
}

void TelegramSharing::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void TelegramSharing::copyJson(const Snapshot &telegram) const
{
    copy(QString::fromLatin1(m_json(telegram)));
}

void TelegramSharing::copyReport() const
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const SourceId source = m_telegrams->store().summary(static_cast<std::size_t>(row)).frame.source;
    const bool isLine = m_telegrams->showsRing();
    copy(issueReport(m_telegrams->store(), row, isLine ? lineText(source) : QString(),
                     isLine ? std::optional(statisticsOf(m_telegrams->ring())) : std::nullopt));
}

void TelegramSharing::saveTo(const QString &path, CaptureForm form, bool redacted, bool onlySelected)
{
    if (m_capture->isOpen())
        return m_capture->save({ path, form, redacted, rangesOf(m_list->listedRows(onlySelected)) });
    m_files->save(path, form, savedRecords(m_telegrams->ring(), m_list->listedRows(onlySelected), redacted));
}

void TelegramSharing::askWhereToSave(bool onlySelected)
{
    struct Choice
    {
        QString filter;
        CaptureForm form;
        bool redacted;
    };
    const Choice choices[] = {
        { tr("Capture with arrival times (*.mscap)"), CaptureForm::Capture, false },
        { tr("Capture, redacted (*.mscap)"), CaptureForm::Capture, true },
        { tr("Raw bytes (*.bin)"), CaptureForm::Raw, false },
        { tr("Raw bytes, redacted (*.bin)"), CaptureForm::Raw, true },
    };
    QStringList filters;
    for (const Choice &choice : choices)
        filters << choice.filter;
    QString chosen = filters.constFirst();
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save telegrams"), {}, filters.join(QStringLiteral(";;")), &chosen);
    for (const Choice &choice : choices)
        if (!path.isEmpty() && choice.filter == chosen)
            saveTo(path, choice.form, choice.redacted, onlySelected);
}

std::optional<QString> TelegramSharing::paste(const QMimeData *clip)
{
    if (clip == nullptr || !clip->hasText()) {
        Q_EMIT said(tr("There is no text on the clipboard."), true);
        return std::nullopt;
    }
    const QByteArray text = clip->text().toUtf8();
    const ImportedBytes imported = importTelegrams(
        { reinterpret_cast<const std::uint8_t *>(text.constData()), static_cast<std::size_t>(text.size()) });
    if (imported.error) {
        Q_EMIT said(importErrorText(imported.error), true);
        return std::nullopt;
    }
    m_pasted.take(imported.bytes, systemNow());
    return importText(imported);
}

/// For a report, in figures that need no translation.
QString TelegramSharing::lineText(SourceId source) const
{
    const auto known = m_links.find(source);
    if (known == m_links.end())
        return {};
    const LinkStatus &link = known->second;
    QStringList parts { QString::fromStdString(link.portDescription) };
    if (link.settings.kind == LinkKind::Serial)
        parts << lineSettingsText(link.settings.line);
    if (link.lineErrors)
        parts << QStringLiteral("parity %1, framing %2, breaks %3")
                     .arg(link.lineErrors->parity)
                     .arg(link.lineErrors->framing)
                     .arg(link.lineErrors->breaks);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace meterscope::ui
