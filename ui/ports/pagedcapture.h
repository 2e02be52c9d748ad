// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/telegramimport.h"
#include "ui/models/telegramsummary.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace meterscope::ui {

/// Some rows of a capture, one behind the other.
struct CapturePage
{
    quint64 first = 0; ///< row
    std::vector<TelegramSummary> rows;
    std::vector<std::uint8_t> bytes; ///< of all of them
    std::vector<std::size_t> ends; ///< where those of each row end
};

/// What became of opening a file.
struct OpenedCapture
{
    enum class Problem : std::uint8_t
    {
        None,
        CannotRead, ///< `detail`: the system's words
        NewerVersion,
        Damaged, ///< from its very beginning
        NoTelegrams, ///< `imported` says why
        NoRoom, ///< for a copy with pages beside the file
    };
    Problem problem = Problem::None;
    QString path;
    QString detail;
    quint64 rows = 0;
    quint64 missing = 0; ///< records that a damaged file holds no longer
    ImportedBytes imported; ///< without its bytes: what the file was, when it was no capture
};

/// Port of the window: files of recorded telegrams, whatever their form, a page at a time. One file is open. Answers
/// come as signals in the GUI thread; the file is read in another.
class PagedCapture : public QObject
{
    Q_OBJECT
public:
    static constexpr quint64 kPageRows = 256;

    using QObject::QObject;

    /// Closes what was open. Answered by opened().
    virtual void open(const QString &path) = 0;
    /// The rows from `page` × kPageRows on. Answered by loaded(), unless another file was opened meanwhile.
    virtual void load(quint64 page) = 0;

Q_SIGNALS:
    void opened(const meterscope::ui::OpenedCapture &capture);
    void loaded(const std::shared_ptr<const meterscope::ui::CapturePage> &page);
};

} // namespace meterscope::ui
