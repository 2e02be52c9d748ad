// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/listeningresult.h"
#include "domain/portdescription.h"
#include "ui/widgets/evidence.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace meterscope::ui {

/// What listening came to, in the order a person reads it: what, proof, one remedy.
struct AssistantText
{
    QString title; ///< "The signal is inverted"
    QString explanation; ///< one or two sentences
    QString summary; ///< three words for the list of steps: "signal inverted"
    QList<Evidence> evidence; ///< at most three
    QString remedyTitle; ///< what to do; empty where nothing is to be done
    QString remedy;
    QString command; ///< to copy, where a command is the remedy

    bool operator==(const AssistantText &) const = default;
};
/// Of a result that is not Running.
[[nodiscard]] AssistantText assistantText(const ListeningResult &result, const LinkSettings &link,
                                          const QLocale &locale);
/// "115200 8N1, 4.2 of 11 s" and "890 bytes"; a network has no line settings.
[[nodiscard]] QStringList progressLines(const ListeningProgress &progress, const LinkSettings &link,
                                        const QLocale &locale);
/// What the meter that was found sends, each quantity once: "Voltage", "Gas, channel 1".
[[nodiscard]] QStringList quantitiesSent(const ListeningResult &result);
/// For an issue or a forum: everything that was measured and nothing that identifies a meter or a cable.
[[nodiscard]] QString assistantReport(const ListeningResult &result, const LinkSettings &link,
                                      const PortDescription *port);

} // namespace meterscope::ui
