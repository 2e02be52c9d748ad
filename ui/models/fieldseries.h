// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fieldreader.h"
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
/// time, so that the window stays alive, and goes on with those that come; of a capture somebody else reads them and
/// hands them in. Also the table beside its plot.
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

    /// `telegrams` must outlive the series.
    explicit FieldSeries(const TelegramListModel *telegrams, QObject *parent = nullptr);
    ~FieldSeries() override;

    void setDecryptor(const Decryptor *decryptor);
    /// Begins with that field of that line, from the ring.
    void begin(SourceId source, const FieldKey &field);
    /// Begins with that field; its samples are handed in.
    void beginFromOutside(const FieldKey &field);
    void append(const FieldDescription &description, const std::vector<FieldSample> &samples, bool isLast);
    void end();
    /// Reads what has come since; called when the list has grown.
    void proceed();

    [[nodiscard]] bool isReading() const { return m_timer.isActive() || m_isHandedIn; }
    [[nodiscard]] const std::vector<FieldSample> &samples() const { return m_samples; }
    /// Empty for numbers.
    [[nodiscard]] const std::vector<QString> &states() const { return m_description.states; }
    [[nodiscard]] bool isNumeric() const { return m_description.isNumeric; }
    [[nodiscard]] const ObisCode &code() const { return m_reader.key().code; }
    [[nodiscard]] QString title() const { return m_description.title; } ///< empty before the first sample
    [[nodiscard]] QString unit() const; ///< "kW"; empty where there is none
    /// The value with its unit, exact; the name of the state.
    [[nodiscard]] QString valueText(const FieldSample &sample) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    void restart(const FieldKey &field);
    void readSlice();
    void dropOld();
    void insert(const std::vector<FieldSample> &samples);
    [[nodiscard]] std::optional<FieldSample> sampleOf(std::size_t row);

    const TelegramListModel *m_telegrams;
    std::unique_ptr<TelegramReader> m_telegramReader;
    Snapshot m_snapshot;
    SourceId m_source;
    FieldReader m_reader;
    FieldDescription m_description;
    bool m_isRunning = false; ///< from the ring
    bool m_isHandedIn = false; ///< and more will come
    std::uint64_t m_lastNumber = 0; ///< up to which telegram of the ring was read
    std::vector<FieldSample> m_samples;
    QTimer m_timer;
    QLocale m_locale;
};

} // namespace meterscope::ui
