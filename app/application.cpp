// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "protocol/decryptor.h"

#include <QEvent>
#include <QLoggingCategory>

#include <utility>

namespace meterscope {

Q_LOGGING_CATEGORY(startup, "meterscope.startup", QtWarningMsg)

namespace {

/// Tells the log when the window's first frame is on the screen, for those who measure the start:
/// QT_LOGGING_RULES=meterscope.startup.debug=true.
class FirstFrame final : public QObject
{
public:
    explicit FirstFrame(QWidget *window)
        : QObject(window)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The frame is flushed when the event that paints it is done.
            QMetaObject::invokeMethod(
                this, [] { qCDebug(startup, "first frame"); }, Qt::QueuedConnection);
        }
        return false;
    }
};

[[nodiscard]] QString settingsFile(const QString &named)
{
    return named.isEmpty() ? ui::SettingsStore::defaultFileName() : named;
}

} // namespace

Application::Application(StartOptions options)
    : m_options(std::move(options))
    , m_settings(settingsFile(m_options.settingsFile))
    , m_pipeline(m_options.database.isEmpty() ? DataPaths::standard() : DataPaths::single(m_options.database),
                 m_options.decryptor.get(), m_options.ports)
    , m_feed(m_pipeline)
    , m_links(m_pipeline)
    , m_query(m_pipeline)
    , m_commands(m_pipeline)
    , m_care(m_pipeline)
    , m_pager(m_options.decryptor.get())
    , m_window(&m_feed, &m_links, &m_query, &m_commands, &m_settings)
{
    m_window.setDecryptor(m_options.decryptor.get());
    m_window.setHistoryCare(&m_care);
    m_window.setCaptureFiles(&m_captures);
    m_pager.setArchives([this](SourceId line) { return m_pipeline.archiveOf(line); });
    m_window.setPagedCapture(&m_pager);
}

void Application::start()
{
    if (startup().isDebugEnabled()) {
        new FirstFrame(&m_window);
    }
    m_window.show();
    const std::optional<LinkSettings> link = m_options.link ? m_options.link : m_settings.lastLink();
    if (link) {
        m_window.openLink(*link);
    }
}

} // namespace meterscope
