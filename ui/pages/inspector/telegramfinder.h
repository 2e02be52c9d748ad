// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "domain/ids.h"
#include "inspect/filtertime.h"
#include "ui/models/telegramscan.h"
#include "ui/models/telegramsearch.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace meterscope::ui {

class CaptureView;
class EntryBar;
class ShownTelegram;
class TelegramListModel;
class TelegramListPane;
class TelegramPlaceModel;

/// Looks for bytes, values, moments and faults in the list, or through the pages of a capture, and selects what it
/// finds.
class TelegramFinder : public QObject
{
    Q_OBJECT
public:
    /// Where it looks and what it selects; all must outlive the finder.
    struct Scope
    {
        TelegramListModel *telegrams;
        TelegramListPane *list;
        CaptureView *capture;
        TelegramPlaceModel *place;
        const ShownTelegram *shown;
    };

    TelegramFinder(const Scope &scope, EntryBar *findBar, EntryBar *timeBar, QObject *parent = nullptr);

    /// For values in encrypted telegrams. May be null; must outlive the finder.
    void setDecryptor(const Decryptor *decryptor);

    /// What stands in the bar for it, from the place that is selected on.
    void find(bool forward);
    void goToTime();
    /// The first damaged byte is selected: what is wrong is to be seen at once.
    void goToFault(bool forward);

Q_SIGNALS:
    /// Something for the person to read.
    void said(const QString &sentence, bool isFault);

private:
    [[nodiscard]] TelegramScan::Condition condition(bool forward);
    [[nodiscard]] UtcMillis momentIn(const FilterTime &time) const;
    void listProgressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total);
    void captureFound(int row);
    void selectDamage();

    Scope m_scope;
    EntryBar *m_findBar;
    EntryBar *m_timeBar;
    EntryBar *m_asked = nullptr; ///< whose question the capture is being looked through for
    std::unique_ptr<TelegramSearch> m_search = std::make_unique<TelegramSearch>();
    TelegramScan m_scan; ///< of the telegrams of the line; those of a capture its view looks through
    std::optional<ByteRange> m_wanted; ///< to be selected in the row that is found
};

} // namespace meterscope::ui
