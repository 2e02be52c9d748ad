// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headalignment.h"
#include "domain/listeningresult.h"
#include "ui/ports/linkcontrol.h"
#include "ui/widgets/portchooser.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <optional>

namespace meterscope::ui {

/// The connection assistant without its looks: which ports there are, whether the chosen one may be read, what
/// listening hears and what came of it. A line that runs can be diagnosed: it is closed while the assistant listens,
/// and opened again, as it was or as it should be, whatever way the assistant ends. GUI thread.
class AssistantModel : public QObject
{
    Q_OBJECT
public:
    enum class Step : std::uint8_t
    {
        Port,
        Access,
        Listening,
        Result,
    };

    /// `control` must outlive the model.
    explicit AssistantModel(LinkControl *control, QObject *parent = nullptr);
    ~AssistantModel() override;

    /// The assistant is looked at: ports are watched, and those that come from now on are new.
    void begin();
    /// It is looked at no longer: whatever runs is cancelled.
    void end();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QList<PortChoice> &ports() const { return m_ports; }
    [[nodiscard]] bool portsKnown() const { return m_portsKnown; }
    /// The line that is looked into.
    [[nodiscard]] const LinkSettings &link() const { return m_link; }
    /// Its port as it is listed now; null where it is not, and for other lines.
    [[nodiscard]] const PortDescription *port() const;
    /// Access was looked at and refused; port() says why.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    [[nodiscard]] const ListeningProgress &progress() const { return m_progress; }
    [[nodiscard]] const ListeningResult &result() const { return m_result; }
    [[nodiscard]] bool isSigningOn() const { return m_run == Run::SigningOn; }
    [[nodiscard]] bool isAligning() const { return m_run == Run::Aligning; }
    [[nodiscard]] const HeadAlignment &alignment() const { return m_alignment; }
    /// The line of an earlier meter that is being diagnosed.
    [[nodiscard]] bool isDiagnosing() const { return m_diagnosed.has_value(); }
    /// How the meter that was found is to be opened.
    [[nodiscard]] LinkSettings foundLink() const;

    /// Looks whether the line may be read, and listens as soon as it may.
    void examine(const LinkSettings &link);
    /// The same for an open line.
    void diagnose(SourceId source, const LinkSettings &link);
    /// Looks and listens once more.
    void again();
    /// Asks a meter that says nothing by itself; it is sent bytes.
    void signOn();
    /// Watches how well an infrared head sits, until back() or again().
    void align();
    /// Stops what runs and goes back to the choice of the port.
    void back();
    /// Opens the meter that was found; the assistant is done.
    void use();

Q_SIGNALS:
    void portsChanged();
    void changed(); ///< step, access, progress or result
    /// The window opens this line, in place of `replaced` where that is given.
    void openRequested(const meterscope::LinkSettings &link);

private:
    enum class Run : std::uint8_t
    {
        None,
        Listening,
        SigningOn,
        Aligning,
    };

    void takePorts(const QList<PortDescription> &ports);
    void checkAccess();
    void listen();
    void start(Run run);
    void cancelRun();
    void restore();
    void goTo(Step step);

    LinkControl *m_control;
    Step m_step = Step::Port;
    bool m_watching = false;
    bool m_portsKnown = false;
    QList<PortDescription> m_known; ///< when the assistant was opened
    QList<PortChoice> m_ports;
    LinkSettings m_link;
    bool m_checking = false; ///< a fresh look at the ports is on its way
    bool m_refused = false;
    Run m_run = Run::None;
    HeadAlignment m_alignment;
    ListeningProgress m_progress;
    ListeningResult m_result;
    std::optional<LinkSettings> m_diagnosed; ///< closed line to be opened again
};

} // namespace meterscope::ui
