// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obiscode.h"
#include "ui/models/telegramlistmodel.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <vector>

namespace meterscope {
class Decryptor;
class TelegramReader;
} // namespace meterscope

namespace meterscope::ui {

/// One field through all telegrams that are kept: numbers, or states by name. It reads a slice of the telegrams at a
/// time, so that the window stays alive, and goes on with those that come. Also the table beside its plot.
/// Rejected telegrams have no sample: what they say is not known.
class FieldSeries : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NumberColumn,
        TimeColumn,
        ValueColumn,
        ColumnCount
    };

    struct Sample
    {
        std::uint64_t number = 0; ///< of the telegram
        UtcMillis time {}; ///< of its arrival
        Decimal value; ///< as sent, in unit(); of a state its index in states()

        bool operator==(const Sample &) const = default;
    };

    /// `telegrams` must outlive the series.
    explicit FieldSeries(const TelegramListModel *telegrams, QObject *parent = nullptr);
    ~FieldSeries() override;

    void setDecryptor(const Decryptor *decryptor);
    /// Begins with the readings of that code (the `occurrence`th of a telegram) of that line.
    void begin(SourceId source, const ObisCode &code, std::uint32_t occurrence);
    void end();
    /// Reads what has come since; called when the list has grown.
    void proceed();

    [[nodiscard]] bool isReading() const { return m_timer.isActive(); }
    [[nodiscard]] const std::vector<Sample> &samples() const { return m_samples; }
    /// Empty for numbers.
    [[nodiscard]] const std::vector<QString> &states() const { return m_states; }
    [[nodiscard]] bool isNumeric() const { return m_isNumeric; }
    [[nodiscard]] const ObisCode &code() const { return m_code; }
    [[nodiscard]] QString title() const { return m_title; } ///< "Power from the grid"; empty before the first sample
    [[nodiscard]] QString unit() const; ///< "kW"; empty where there is none
    /// The value with its unit, exact; the name of the state.
    [[nodiscard]] QString valueText(const Sample &sample) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    void readSlice();
    void dropOld();
    [[nodiscard]] std::optional<Sample> sampleOf(std::size_t row);
    [[nodiscard]] const Measurement *measurementIn(const Snapshot &snapshot) const;
    [[nodiscard]] Decimal stateIndex(const QString &state);

    const TelegramListModel *m_telegrams;
    std::unique_ptr<TelegramReader> m_reader;
    Snapshot m_snapshot;
    SourceId m_source;
    ObisCode m_code {};
    std::uint32_t m_occurrence = 0;
    bool m_isRunning = false;
    bool m_isNumeric = true;
    QString m_title;
    Unit m_unit = Unit::None;
    int m_unitExponent = 0;
    std::uint64_t m_lastNumber = 0; ///< up to which telegram was read
    std::vector<Sample> m_samples;
    std::vector<QString> m_states;
    QTimer m_timer;
    QLocale m_locale;
};

} // namespace meterscope::ui
