// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capturerows.h"
#include "app/capturesink.h"
#include "inspect/telegramredactor.h"
#include "ui/models/fieldreader.h"
#include "ui/models/telegramstatistics.h"
#include "ui/ports/pagedcapture.h"

#include <functional>
#include <memory>

namespace meterscope {

/// Something that goes through a capture record by record, so that pages can be read in between. For one thread.
class CaptureTask
{
public:
    virtual ~CaptureTask() = default;

    /// One record; false when that was the last one.
    [[nodiscard]] virtual bool step() = 0;
    /// What is known so far is to be shown.
    virtual void report() { }
    [[nodiscard]] virtual int percent() const = 0;
};

/// One that needs all rows.
class WholeCaptureTask : public CaptureTask
{
public:
    WholeCaptureTask(CaptureChain &capture, const Decryptor *decryptor)
        : m_rows(capture, decryptor, 0)
        , m_count(capture.count())
    { }

    bool step() final;
    int percent() const final;

protected:
    virtual void take(const CaptureRows::Row &row) = 0;
    virtual void finish() = 0;

private:
    CaptureRows m_rows;
    std::uint64_t m_count;
    std::uint64_t m_done = 0;
};

class StatisticsTask final : public WholeCaptureTask
{
public:
    using Answer = std::function<void(const ui::TelegramStatistics &statistics, bool isLast)>;

    StatisticsTask(CaptureChain &capture, const Decryptor *decryptor, Answer answer)
        : WholeCaptureTask(capture, decryptor)
        , m_answer(std::move(answer))
    { }
    void report() override { m_answer(m_counter.statistics(), false); }

private:
    void take(const CaptureRows::Row &row) override { m_counter.add(row.summary); }
    void finish() override { m_answer(m_counter.statistics(), true); }

    Answer m_answer;
    ui::StatisticsCounter m_counter;
};

class FieldTask final : public WholeCaptureTask
{
public:
    using Answer = std::function<void(const ui::FieldBatch &batch)>;

    FieldTask(CaptureChain &capture, const Decryptor *decryptor, const ui::FieldKey &field, Answer answer)
        : WholeCaptureTask(capture, decryptor)
        , m_answer(std::move(answer))
        , m_reader(field)
    { }
    void report() override { hand(false); }

private:
    void take(const CaptureRows::Row &row) override;
    void finish() override { hand(true); }
    void hand(bool isLast);

    Answer m_answer;
    ui::FieldReader m_reader;
    std::vector<ui::FieldSample> m_samples; ///< since the last batch
};

/// Copies rows into a file. When it ends before its last row, there is no file.
class SaveTask final : public CaptureTask
{
public:
    /// `error` is empty when it worked.
    using Answer = std::function<void(quint64 rows, const QString &error)>;

    SaveTask(CaptureChain &capture, ui::CaptureOrder order, Answer answer);

    bool step() override;
    int percent() const override;

private:
    [[nodiscard]] bool append(const CaptureRecord &record);

    CaptureChain &m_capture;
    ui::CaptureOrder m_order;
    Answer m_answer;
    TelegramRedactor m_redactor;
    std::unique_ptr<CaptureSink> m_sink;
    std::size_t m_range = 0;
    std::uint64_t m_inRange = 0;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    std::uint64_t m_written = 0;
};

} // namespace meterscope
