// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace meterscope::ui {

/// The three columns of a node in the field tree.
[[nodiscard]] QString nodeFieldText(const Dissection &telegram, std::uint32_t node);
/// The field with what it is, for a place where no second column says so: "1-0:1.8.1  Energy from the grid T1".
[[nodiscard]] QString nodeNameText(const Dissection &telegram, std::uint32_t node);
/// What was sent, verbatim where it is text; octets in hex.
[[nodiscard]] QString nodeValueText(const Dissection &telegram, std::uint32_t node, const QLocale &locale);
/// What it means, decided by interpret(): quantity in plain words with its exact value, times in UTC.
[[nodiscard]] QString nodeMeaningText(const Dissection &telegram, std::uint32_t node, const QLocale &locale);

/// The value of a reading as understood, else as sent: "T2 normal", "1", "E0048000031654217".
[[nodiscard]] QString stateText(const Snapshot &snapshot, const Measurement &measurement, const QLocale &locale);

/// One line of the explanation of a node.
struct NodeFact
{
    enum class Kind : std::uint8_t
    {
        Plain,
        Good,
        Caution, ///< a quirk was applied, or a warning
        Fault,
    };
    QString label;
    QString text;
    Kind kind = Kind::Plain;

    bool operator==(const NodeFact &) const = default;
};
/// Everything worth saying about a node, the most telling first.
[[nodiscard]] std::vector<NodeFact> nodeFacts(const Dissection &telegram, std::uint32_t node, const QLocale &locale);

} // namespace meterscope::ui
