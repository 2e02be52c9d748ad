// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturetasks.h"

#include <utility>

namespace meterscope {

namespace {

[[nodiscard]] int percentOf(std::uint64_t done, std::uint64_t total)
{
    return total == 0 ? 100 : static_cast<int>(done * 100 / total);
}

} // namespace

bool WholeCaptureTask::step()
{
    if (m_done < m_count) {
        take(m_rows.next());
        ++m_done;
    }
    if (m_done < m_count) {
        return true;
    }
    finish();
    return false;
}

int WholeCaptureTask::percent() const
{
    return percentOf(m_done, m_count);
}

void FieldTask::take(const CaptureRows::Row &row)
{
    if (row.summary.kind != ui::TelegramSummary::Kind::Telegram) {
        m_reader.pass(row.summary);
    } else if (const auto sample = m_reader.take(row.summary, *row.telegram)) {
        m_samples.push_back(*sample);
    }
}

void FieldTask::hand(bool isLast)
{
    m_answer({ m_reader.description(), std::exchange(m_samples, {}), isLast });
}

SaveTask::SaveTask(CaptureChain &capture, ui::CaptureOrder order, Answer answer)
    : m_capture(capture)
    , m_order(std::move(order))
    , m_answer(std::move(answer))
{
    for (const ui::CaptureOrder::Range &range : m_order.rows) {
        m_total += range.count;
    }
}

bool SaveTask::step()
{
    bool isWritten = true;
    if (m_done < m_total) {
        const ui::CaptureOrder::Range &range = m_order.rows[m_range];
        // What cannot be read any more leaves no trace in the copy.
        if (const auto record = m_capture.record(range.first + m_inRange)) {
            isWritten = append(*record);
            ++m_written;
        }
        ++m_done;
        if (++m_inRange == range.count) {
            ++m_range;
            m_inRange = 0;
        }
        if (isWritten && m_done < m_total) {
            return true;
        }
    }
    if (!m_sink) {
        m_sink = CaptureSink::create(m_order.path, m_order.form, {});
    }
    isWritten = isWritten && m_sink->commit();
    m_answer(m_written, isWritten ? QString() : m_sink->error());
    return false;
}

bool SaveTask::append(const CaptureRecord &record)
{
    if (!m_sink) {
        m_sink = CaptureSink::create(m_order.path, m_order.form, record.received.utc);
    }
    if (!m_order.redacted) {
        return m_sink->append(record);
    }
    const auto frame = frameOf(record);
    const std::vector<std::uint8_t> bytes = frame ? m_redactor.telegram(frame->view()) : m_redactor.noise(record.bytes);
    return m_sink->append({ record.kind, record.received, bytes });
}

int SaveTask::percent() const
{
    return percentOf(m_done, m_total);
}

} // namespace meterscope
