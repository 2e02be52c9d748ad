// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capturepager.h"
#include "app/pipeline.h"
#include "app/pipelinecare.h"
#include "app/savedcaptures.h"
#include "app/windowports.h"
#include "ui/mainwindow.h"
#include "ui/settingsstore.h"

#include <QString>

#include <memory>
#include <optional>

namespace meterscope {

class Decryptor;

/// What the command line asked the window for.
struct StartOptions
{
    std::optional<LinkSettings> link; ///< empty: the line of the last time, if there was one
    QString database; ///< empty: the program's own
    QString settingsFile; ///< empty: the person's own
    std::unique_ptr<Decryptor> decryptor;
    Pipeline::PortListFactory ports; ///< empty: the system's
};

/// The composition root of the desktop program: owns the threads, the ports and the window, and connects them.
/// GUI thread.
class Application
{
public:
    explicit Application(StartOptions options);

    /// Shows the window and opens the line.
    void start();
    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] const Pipeline &pipeline() const { return m_pipeline; }

private:
    StartOptions m_options;
    ui::SettingsStore m_settings;
    // The window goes first, then its ports, then the lines, then the databases.
    Pipeline m_pipeline;
    PipelineFeed m_feed;
    PipelineLinks m_links;
    PipelineQuery m_query;
    PipelineCommands m_commands;
    PipelineCare m_care;
    SavedCaptures m_captures;
    CapturePager m_pager;
    ui::MainWindow m_window;
};

} // namespace meterscope
