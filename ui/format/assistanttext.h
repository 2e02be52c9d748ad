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

    bool operator==(const AssistantText &) const = default;
};
/// Of a result that is not Running.
[[nodiscard]] AssistantText assistantText(const ListeningResult &result, const LinkSettings &link,
                                          const QLocale &locale);
/// "115200 8N1, 4.2 of 11 s" and "890 bytes"; a network has no line settings.
[[nodiscard]] QStringList progressLines(const ListeningProgress &progress, const LinkSettings &link,
                                        const QLocale &locale);
/// What the meter that was found is and sends, a fact in each line: "Reports every 1.0 s".
[[nodiscard]] QStringList meterFacts(const ListeningResult &result, const LinkSettings &link, const QLocale &locale);
/// For an issue or a forum: everything that was measured and nothing that identifies a meter or a cable.
[[nodiscard]] QString assistantReport(const ListeningResult &result, const LinkSettings &link,
                                      const PortDescription *port);

} // namespace meterscope::ui
