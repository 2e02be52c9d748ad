// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/relay.h"
#include "ui/widgets/meterlabel.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace meterscope::ui {

class LinkControl;
class LiveModel;
class SettingsStore;

/// What a person has said about each meter: its name, its colour, and whether its line is shared. Kept by the meter's
/// own number, so it holds whatever port or relay the meter is read through; a line is shared as soon as its meter is
/// known. GUI thread.
class MeterBook : public QObject
{
    Q_OBJECT
public:
    /// All three must outlive the book.
    MeterBook(LiveModel *model, LinkControl *control, SettingsStore *settings, QObject *parent = nullptr);

    /// Of the meter that this source reads. One that nobody has said anything about gets the next free colour.
    [[nodiscard]] MeterLabel label(SourceId source) const;
    [[nodiscard]] RelaySettings relay(SourceId source) const;
    /// Keeps both and puts them into effect. False while the meter has not said its number.
    bool set(SourceId source, const MeterLabel &label, const RelaySettings &relay);
    /// As last reported; of a line that is not shared an empty one.
    [[nodiscard]] RelayStatus relayStatus(SourceId source) const;

Q_SIGNALS:
    void labelsChanged();
    void relayChanged(const meterscope::RelayStatus &status);

private:
    [[nodiscard]] QString keyOf(SourceId source) const;
    void recogniseMeters();

    LiveModel *m_model;
    LinkControl *m_control;
    SettingsStore *m_settings;
    QHash<quint32, RelayStatus> m_relays;
    QHash<quint32, QString> m_recognised; ///< meter by source: named, and served where it is shared
};

} // namespace meterscope::ui
