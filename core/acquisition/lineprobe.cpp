// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/lineprobe.h"

#include "acquisition/clock.h"
#include "acquisition/linediagnosis.h"
#include "acquisition/pulledsource.h"
#include "acquisition/serialsource.h"
#include "acquisition/tcpsource.h"

#include <QMetaType>
#include <QTimer>

namespace meterscope {

namespace {

constexpr SourceId kProbe { 0 };
constexpr int kTickMs = 50;
constexpr unsigned kTicksPerProgress = 5;
constexpr std::chrono::milliseconds kRelayPatience { 12'000 };

/// A port that cannot be opened, as a finding.
LineFinding unavailable(LinkError error, const QString &detail)
{
    LineFinding finding = findingOf(error, detail.toStdString());
    if (finding.hint == LineHint::None) {
        finding.hint = LineHint::DeviceGone;
        finding.detail = detail.toStdString();
    }
    finding.confidence = Confidence::High;
    return finding;
}

} // namespace

LineProbe::LineProbe(const Decryptor *decryptor, const Clock &clock, const PortList &ports, QObject *parent)
    : QObject(parent)
    , m_decryptor(decryptor)
    , m_clock(clock)
    , m_ports(ports)
    , m_timer(new QTimer(this))
{
    qRegisterMetaType<LinkSettings>();
    qRegisterMetaType<ListeningPlan>();
    qRegisterMetaType<ListeningProgress>();
    qRegisterMetaType<ListeningResult>();
    m_timer->setInterval(kTickMs);
    connect(m_timer, &QTimer::timeout, this, &LineProbe::tick);
}

LineProbe::~LineProbe() = default;

void LineProbe::start(const LinkSettings &settings, const ListeningPlan &plan)
{
    ListeningPlan effective = plan;
    if (settings.kind == LinkKind::Tcp)
        effective = { kRelayPatience, std::chrono::milliseconds(0) }; // a relay has its settings already
    m_listening = Listening(effective, settings.kind);
    begin(Mode::Listening, settings);
}

void LineProbe::signOn(const LinkSettings &settings)
{
    begin(Mode::SigningOn, settings);
}

void LineProbe::begin(Mode mode, const LinkSettings &settings)
{
    if (m_mode != Mode::Idle)
        cancel();
    m_mode = mode;
    m_settings = settings;
    m_line = mode == Mode::SigningOn ? SignOn().line() : k115200_8N1;
    m_settings.line = m_line;
    m_answer.reset();
    m_window = 0;
    m_ticks = 0;
    if (settings.kind == LinkKind::Tcp) {
        m_source = std::make_unique<TcpSource>(kProbe, m_settings, m_clock);
        m_serial = nullptr;
    } else {
        auto serial = std::make_unique<SerialSource>(kProbe, m_settings, m_clock, m_ports);
        m_serial = serial.get();
        m_source = std::move(serial);
    }
    TelegramStream::Receiver &receiver = *this;
    m_stream = std::make_unique<TelegramStream>(kProbe, m_decryptor, nullptr, receiver);
    connect(m_source.get(), &ByteSource::opened, this, &LineProbe::handleOpened);
    connect(m_source.get(), &ByteSource::bytesArrived, this, &LineProbe::handleBytes);
    connect(m_source.get(), &ByteSource::failed, this, &LineProbe::handleFailed);
    m_source->open();
}

void LineProbe::handleOpened()
{
    const auto now = m_clock.now().sinceBoot;
    if (m_mode == Mode::SigningOn)
        m_signOn.start(now);
    else
        m_listening.start(now);
    m_window = m_listening.window();
    m_timer->start();
    tick();
}

void LineProbe::handleBytes(const ByteChunk &chunk)
{
    const auto now = chunk.arrived.sinceBoot;
    if (m_mode == Mode::SigningOn) {
        m_signOn.received(chunk.view(), now);
        return;
    }
    m_listening.received(chunk.view(), now);
    m_stream->push(chunk.view(), chunk.arrived);
}

void LineProbe::telegram(const FrameView &frame, const Snapshot &snapshot)
{
    if (m_mode == Mode::SigningOn)
        m_answer = std::make_shared<const Snapshot>(snapshot);
    else
        m_listening.telegram(frame, snapshot, m_clock.now().sinceBoot);
}

void LineProbe::noise(const DiscardedBytes &bytes)
{
    if (m_mode == Mode::Listening)
        m_listening.noise(bytes, m_clock.now().sinceBoot);
}

void LineProbe::handleFailed(LinkError error, const QString &detail)
{
    ListeningResult result;
    result.outcome = ListeningOutcome::Unavailable;
    result.finding = unavailable(error, detail);
    result.line = m_line;
    end(result);
}

void LineProbe::tick()
{
    if (m_mode == Mode::Listening)
        listen();
    else if (m_mode == Mode::SigningOn)
        talk();
}

void LineProbe::listen()
{
    const auto now = m_clock.now().sinceBoot;
    m_listening.tick(now, m_source->lineErrors());
    if (m_listening.finished()) {
        end(m_listening.result());
        return;
    }
    if (m_window != m_listening.window()) {
        m_window = m_listening.window();
        m_stream->reset();
        changeLine(m_listening.line());
    }
    if (m_ticks++ % kTicksPerProgress == 0)
        Q_EMIT progressed(m_listening.progress(now));
}

void LineProbe::changeLine(const LineSettings &line)
{
    m_line = line;
    if (m_serial)
        m_serial->changeLine(line);
}

void LineProbe::talk()
{
    const auto now = m_clock.now().sinceBoot;
    m_signOn.tick(now);
    if (m_signOn.line() != m_line)
        changeLine(m_signOn.line());
    if (m_signOn.hasOutput() && m_serial)
        m_serial->send(QByteArray::fromStdString(m_signOn.takeOutput()));
    if (m_signOn.finished()) {
        readAnswer();
        return;
    }
    if (m_ticks++ % kTicksPerProgress == 0) {
        ListeningProgress progress;
        progress.line = m_line;
        progress.bytes = m_signOn.bytes();
        Q_EMIT progressed(progress);
    }
}

void LineProbe::readAnswer()
{
    ListeningResult result;
    result.line = m_line;
    result.bytes = m_signOn.bytes();
    result.finding.bytes = result.bytes;
    result.finding.detail = m_signOn.identification();
    if (m_signOn.state() == SignOn::State::Done) {
        const std::string readout = m_signOn.readout();
        m_stream->push({ reinterpret_cast<const std::uint8_t *>(readout.data()), readout.size() }, m_clock.now());
        m_stream->finish();
        result.outcome = ListeningOutcome::Found;
        result.telegram = m_answer;
        // So it is opened: asked again and again, at the rate where every sign-on begins.
        result.line = SignOn().line();
        result.periodMs = static_cast<std::uint32_t>(PulledSource::kInterval.count());
        result.finding.dialect = LineDialect::D0;
        result.finding.step = LineStep::UseMeter;
    } else if (m_signOn.state() == SignOn::State::Broken) {
        result.outcome = ListeningOutcome::Fault;
        result.finding.hint = LineHint::Garbled;
        result.finding.step = LineStep::AlignHead;
    } else {
        result.outcome = ListeningOutcome::Silent;
        result.finding.hint = m_signOn.echoed() ? LineHint::Echo : LineHint::NoBytes;
        result.finding.step = stepFor(result.finding.hint);
    }
    result.finding.confidence = Confidence::High;
    end(result);
}

void LineProbe::cancel()
{
    if (m_mode == Mode::Idle)
        return;
    ListeningResult result;
    result.outcome = ListeningOutcome::Cancelled;
    end(result);
}

void LineProbe::end(const ListeningResult &result)
{
    m_mode = Mode::Idle;
    m_timer->stop();
    if (m_source) {
        m_source->disconnect(this);
        m_source->close();
        // We may be inside one of its signals.
        m_source.release()->deleteLater();
        m_serial = nullptr;
    }
    ListeningResult told = result;
    if (m_settings.kind == LinkKind::Tcp && told.finding.hint == LineHint::NoBytes) { // there is no cable to check
        told.finding.hint = LineHint::PeerSilent;
        told.finding.step = stepFor(told.finding.hint);
    }
    Q_EMIT finished(told);
}

} // namespace meterscope
