// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/snapshot.h"
#include "ui/models/dissection.h"
#include "ui/models/telegramintake.h"
#include "ui/ports/capturefiles.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QMimeData;
class QWidget;

namespace meterscope::ui {

class CaptureView;
class TelegramListModel;
class TelegramListPane;

/// Telegrams on their way out of the inspector and in: copies, reports, files, and what is pasted.
class TelegramSharing : public QObject
{
    Q_OBJECT
public:
    using JsonWriter = std::function<QByteArray(const Snapshot &telegram)>;

    /// All must outlive this; dialogs belong to `window`.
    TelegramSharing(TelegramListModel *telegrams, const TelegramListPane *list, CaptureView *capture, QWidget *window);

    void setDecryptor(const Decryptor *decryptor) { m_pasted.setDecryptor(decryptor); }
    void setJsonWriter(JsonWriter writer) { m_json = std::move(writer); }
    void setCaptureFiles(CaptureFiles *files);
    /// Reports say what the line was like.
    void setLink(const LinkStatus &status) { m_links[status.source] = status; }

    [[nodiscard]] bool canWriteJson() const { return m_json != nullptr; }
    /// What is listed; a capture is saved by whoever reads it.
    [[nodiscard]] bool canSave() const;

    static void copy(const QString &text);
    void copyJson(const Snapshot &telegram) const;
    /// The row that is selected, redacted, as Markdown.
    void copyReport() const;
    /// Writes the listed telegrams, or the selected ones; said() tells the outcome.
    void saveTo(const QString &path, CaptureForm form, bool redacted, bool onlySelected);
    void askWhereToSave(bool onlySelected);
    /// Telegrams that a person has as text, in hex or as an array: they arrive now, on a line of their own. Gives what
    /// was recognised; nullopt when said() has told why there are none.
    [[nodiscard]] std::optional<QString> paste(const QMimeData *clip);

Q_SIGNALS:
    /// Something for the person to read.
    void said(const QString &sentence, bool isFault);

private:
    void tellSaved(const QString &path, quint64 records);
    void tellFailed(const QString &path, const QString &reason);
    [[nodiscard]] QString lineText(SourceId source) const;

    TelegramListModel *m_telegrams;
    const TelegramListPane *m_list;
    CaptureView *m_capture;
    QWidget *m_window;
    TelegramIntake m_pasted;
    JsonWriter m_json;
    CaptureFiles *m_files = nullptr;
    std::map<SourceId, LinkStatus> m_links;
};

} // namespace meterscope::ui
