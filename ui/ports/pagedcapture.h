// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/telegramimport.h"
#include "ui/models/fieldreader.h"
#include "ui/models/telegramstatistics.h"
#include "ui/models/telegramsummary.h"
#include "ui/ports/capturefiles.h"

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
        NothingOlder, ///< in the archive of the line
    };
    Problem problem = Problem::None;
    bool isArchive = false; ///< openArchive(), not open()
    QString path; ///< of an archive its folder
    QString detail;
    quint64 rows = 0;
    quint64 missing = 0; ///< records that a damaged file holds no longer
    quint64 unreadableFiles = 0; ///< of an archive
    ImportedBytes imported; ///< without its bytes: what the file was, when it was no capture
};

/// What of a field was read since the last batch.
struct FieldBatch
{
    FieldDescription description;
    std::vector<FieldSample> samples;
    bool isLast = false;
};

/// Rows that are to become a file, in their order.
struct CaptureOrder
{
    struct Range
    {
        quint64 first = 0;
        quint64 count = 0; ///< at least 1

        bool operator==(const Range &) const = default;
    };

    QString path;
    CaptureForm form = CaptureForm::Capture;
    bool redacted = false; ///< safe to share (TelegramRedactor)
    std::vector<Range> rows;
};

/// What goes through all of a capture, and takes a while.
enum class CaptureWork : std::uint8_t
{
    Statistics,
    Field,
    Save,
};

/// Port of the window: recorded telegrams in files, whatever their form, a page at a time. One capture is open: a file,
/// or the raw archive of a line. Answers come as signals in the GUI thread; the files are read in another.
class PagedCapture : public QObject
{
    Q_OBJECT
public:
    static constexpr quint64 kPageRows = 256;

    using QObject::QObject;

    /// Closes what was open. Answered by opened().
    virtual void open(const QString &path) = 0;
    /// Whether what that line sent is kept in an archive.
    [[nodiscard]] virtual bool hasArchive(SourceId line) const = 0;
    /// All that is kept of a line before `end`, in the order it came. Closes what was open; answered by opened().
    virtual void openArchive(SourceId line, UtcMillis end) = 0;
    /// The rows from `page` × kPageRows on. Answered by loaded(), unless another file was opened meanwhile.
    virtual void load(quint64 page) = 0;

    /// Finds the first row that arrived at `time` or later. Answered by timeFound().
    virtual void findTime(UtcMillis time) = 0;
    /// These are answered several times, the figures growing, and go on beside each other. Another order of the same
    /// work takes the place of the one before; opening something else ends all of them.
    virtual void gatherStatistics() = 0;
    virtual void readField(const FieldKey &field) = 0;
    /// Answered by saved() or saveFailed(); the file is whole or not there.
    virtual void save(const CaptureOrder &order) = 0;
    /// Nothing more is heard of it.
    virtual void cancel(CaptureWork work) = 0;

Q_SIGNALS:
    void opened(const meterscope::ui::OpenedCapture &capture);
    void loaded(const std::shared_ptr<const meterscope::ui::CapturePage> &page);
    void timeFound(quint64 row); ///< how many rows there are: none is so late
    void progressed(meterscope::ui::CaptureWork work, int percent);
    void statisticsGathered(const meterscope::ui::TelegramStatistics &statistics, bool isLast);
    void fieldRead(const meterscope::ui::FieldBatch &batch);
    void saved(const QString &path, quint64 rows);
    void saveFailed(const QString &path, const QString &reason); ///< in the system's words
};

} // namespace meterscope::ui
