// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "protocol/decryptor.h"

#include <utility>

namespace meterscope {

namespace {

[[nodiscard]] QString settingsFile(const QString &named)
{
    return named.isEmpty() ? ui::SettingsStore::defaultFileName() : named;
}

} // namespace

Application::Application(StartOptions options)
    : m_options(std::move(options))
    , m_settings(settingsFile(m_options.settingsFile))
    , m_pipeline(m_options.database.isEmpty() ? DataPaths::standard() : DataPaths::single(m_options.database),
                 m_options.decryptor.get())
    , m_feed(m_pipeline)
    , m_links(m_pipeline)
    , m_query(m_pipeline)
    , m_commands(m_pipeline)
    , m_care(m_pipeline)
    , m_window(&m_feed, &m_links, &m_query, &m_commands, &m_settings)
{
    m_window.setDecryptor(m_options.decryptor.get());
    m_window.setHistoryCare(&m_care);
    m_window.setCaptureFiles(&m_captures);
}

void Application::start()
{
    m_window.show();
    const std::optional<LinkSettings> link = m_options.link ? m_options.link : m_settings.lastLink();
    if (link) {
        m_window.openLink(*link);
    }
}

} // namespace meterscope
