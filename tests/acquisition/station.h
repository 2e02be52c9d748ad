// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QByteArray>
#include <QObject>
#include <QThread>

#include "acquisition/acquisition.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace meterscope::test {

struct Telegram
{
    /// As they came.
    [[nodiscard]] QByteArray bytes() const
    {
        return { reinterpret_cast<const char *>(frame->raw.data()), static_cast<qsizetype>(frame->raw.size()) };
    }

    std::shared_ptr<const Frame> frame;
    std::shared_ptr<const Snapshot> snapshot;
};

/// An acquisition on a thread of its own, as in the program, and everything it says.
class Station : public QObject
{
public:
    /// Null for `ports` means the system's.
    explicit Station(std::unique_ptr<const PortList> ports = nullptr)
        : m_acquisition(new Acquisition(nullptr, nullptr, std::move(ports)))
    {
        m_acquisition->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_acquisition, &QObject::deleteLater);
        connect(m_acquisition, &Acquisition::telegramArrived, this,
                [this](const std::shared_ptr<const Frame> &frame, const std::shared_ptr<const Snapshot> &snapshot) {
                    telegrams.push_back({ frame, snapshot });
                });
        connect(m_acquisition, &Acquisition::noiseArrived, this,
                [this](const Noise &noise) { noiseBytes += noise.length; });
        connect(m_acquisition, &Acquisition::linkChanged, this, [this](const LinkStatus &changed) {
            if (statuses.empty() || statuses.back().state != changed.state)
                statuses.push_back(changed);
            status = changed;
        });
        m_thread.start();
    }
    ~Station() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    Station(const Station &) = delete;
    Station &operator=(const Station &) = delete;

    void open(const LinkSettings &settings, SourceId source = { 1 })
    {
        QMetaObject::invokeMethod(m_acquisition,
                                  [this, settings, source] { m_acquisition->openLink(source, settings); });
    }
    void close(SourceId source = { 1 })
    {
        QMetaObject::invokeMethod(m_acquisition, [this, source] { m_acquisition->closeLink(source); });
    }
    [[nodiscard]] const Acquisition *acquisition() const { return m_acquisition; }
    [[nodiscard]] std::size_t accepted() const
    {
        std::size_t count = 0;
        for (const Telegram &telegram : telegrams)
            count += telegram.snapshot->accepted() ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool was(LinkState state) const
    {
        return std::any_of(statuses.begin(), statuses.end(),
                           [state](const LinkStatus &seen) { return seen.state == state; });
    }

    std::vector<Telegram> telegrams;
    std::uint64_t noiseBytes = 0;
    std::vector<LinkStatus> statuses; ///< one for each change of state
    LinkStatus status; ///< the last one, whichever line's

private:
    QThread m_thread;
    Acquisition *m_acquisition;
};

} // namespace meterscope::test
