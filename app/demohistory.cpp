// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohistory.h"

#include <QIODevice>

#include "acquisition/simulation/simulationwriter.h"
#include "acquisition/telegramstream.h"

namespace meterscope {

namespace {

/// What the simulation writes goes straight into the decoder.
class DecodingDevice final : public QIODevice, private TelegramStream::Receiver
{
public:
    using Receive = std::function<void(const std::shared_ptr<const Snapshot> &)>;

    DecodingDevice(const DemoPast &past, SourceId source, const Receive &receive)
        : m_past(past)
        , m_receive(receive)
        , m_stream(source, nullptr, nullptr, *this)
    {
        setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_stream.push({ reinterpret_cast<const std::uint8_t *>(data), static_cast<std::size_t>(size) }, {});
        return size;
    }

private:
    void telegram(const FrameView &, const Snapshot &snapshot) override
    {
        const auto copy = std::make_shared<Snapshot>(snapshot);
        copy->received.utc =
            m_past.from + std::chrono::milliseconds(m_count++ * 3'600'000 / m_past.simulation.telegramsPerHour);
        m_receive(copy);
    }
    void noise(const DiscardedBytes &) override { }

    DemoPast m_past;
    const Receive &m_receive;
    TelegramStream m_stream;
    std::int64_t m_count = 0;
};

} // namespace

void playDemoPast(const DemoPast &past, SourceId source,
                  const std::function<void(const std::shared_ptr<const Snapshot> &)> &receive)
{
    DecodingDevice device(past, source, receive);
    // The device takes everything, so there is no error to look at.
    [[maybe_unused]] const SimulationOutcome outcome = writeSimulation(past.simulation, { past.from, past.to }, device);
}

} // namespace meterscope
