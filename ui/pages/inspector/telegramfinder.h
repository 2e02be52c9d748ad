// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "ui/models/bytepattern.h"

#include <QObject>

#include <optional>

namespace meterscope::ui {

class CaptureView;
class EntryBar;
class ShownTelegram;
class TelegramListModel;
class TelegramListPane;
class TelegramPlaceModel;

/// Looks for bytes, moments and faults in the list, or through the pages of a capture, and selects what it finds.
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

    /// What stands in the bar for it, from the place that is selected on.
    void find(bool forward);
    void goToTime();
    /// The first damaged byte is selected: what is wrong is to be seen at once.
    void goToFault(bool forward);

Q_SIGNALS:
    /// Something for the person to read.
    void said(const QString &sentence, bool isFault);

private:
    void findInList(const BytePattern &pattern, bool forward);
    void findInCapture(const BytePattern &pattern, bool forward);
    void captureFound(int row);
    void selectDamage();

    Scope m_scope;
    EntryBar *m_findBar;
    EntryBar *m_timeBar;
    std::optional<ByteRange> m_wanted; ///< to be selected in the row of a capture that is found
};

} // namespace meterscope::ui
