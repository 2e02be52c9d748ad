// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/obiscode.h"
#include "domain/snapshot.h"
#include "domain/unit.h"
#include "ui/models/telegramsummary.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace meterscope::ui {

/// A reading of a telegram: the `occurrence`th (from 0) with that code, for two gas meters may say the same.
struct FieldKey
{
    ObisCode code {};
    std::uint32_t occurrence = 0;

    bool operator==(const FieldKey &) const = default;
};

/// One value of a field.
struct FieldSample
{
    std::uint64_t number = 0; ///< of the telegram
    UtcMillis time {}; ///< of its arrival
    Decimal value; ///< as sent, in the field's unit; of a state its index among the states
    bool breaks = false; ///< between the sample before and this one something is missing

    bool operator==(const FieldSample &) const = default;
};

/// What the values of a field are, as its first one tells.
struct FieldDescription
{
    QString title; ///< "Power from the grid"; empty before the first value
    bool isNumeric = true;
    Unit unit = Unit::None;
    int unitExponent = 0;
    std::vector<QString> states; ///< names, in the order they came; empty for numbers
};

/// Takes one field out of telegrams that are handed in one after the other. What a rejected telegram says is not known;
/// such a telegram, a value that is missing and a gap of the line break the series. For one thread.
class FieldReader
{
public:
    explicit FieldReader(const FieldKey &key)
        : m_key(key)
    { }

    /// `telegram`: read and interpreted; of another line than the one the field is of, it must not be handed in.
    [[nodiscard]] std::optional<FieldSample> take(const TelegramSummary &row, const Snapshot &telegram);
    /// A row whose telegram was not read, for it was rejected, or is none.
    void pass(const TelegramSummary &row);
    [[nodiscard]] const FieldKey &key() const { return m_key; }
    [[nodiscard]] const FieldDescription &description() const { return m_description; }

private:
    [[nodiscard]] const Measurement *measurementIn(const Snapshot &telegram) const;
    [[nodiscard]] Decimal stateIndex(const QString &state);

    FieldKey m_key;
    FieldDescription m_description;
    bool m_hasSample = false;
    bool m_isBroken = false;
    QLocale m_locale;
};

} // namespace meterscope::ui
