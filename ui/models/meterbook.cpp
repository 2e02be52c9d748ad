// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meterbook.h"

#include "ui/format/linktext.h"
#include "ui/models/livemodel.h"
#include "ui/models/livesource.h"
#include "ui/ports/linkcontrol.h"
#include "ui/settingsstore.h"
#include "ui/widgets/theme.h"

namespace meterscope::ui {

MeterBook::MeterBook(LiveModel *model, LinkControl *control, SettingsStore *settings, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_control(control)
    , m_settings(settings)
{
    connect(model, &LiveModel::sourcesChanged, this, &MeterBook::recogniseMeters);
    connect(control, &LinkControl::relayChanged, this, [this](const RelayStatus &status) {
        m_relays.insert(status.source.value, status);
        Q_EMIT relayChanged(status);
    });
}

QString MeterBook::keyOf(SourceId source) const
{
    const LiveSource *known = m_model->source(source);
    if (!known || !known->state().hasTelegram())
        return {};
    if (!known->meter().empty())
        return QString::fromStdString(known->meter());
    // A meter that sends no number is the one on its line.
    const LinkSettings &link = known->state().link.settings;
    return QStringLiteral("line ") + (link.usbSerial.empty() ? linkName(link) : QString::fromStdString(link.usbSerial));
}

MeterLabel MeterBook::label(SourceId source) const
{
    const QString key = keyOf(source);
    if (const auto kept = key.isEmpty() ? std::nullopt : m_settings->meterLabel(key))
        return *kept;
    // In the order they came: the first meters differ without anybody choosing.
    const auto position = m_model->sources().indexOf(source);
    return { {}, int(std::max<qsizetype>(position, 0) % qsizetype(Theme::kMeterMarks)) };
}

RelaySettings MeterBook::relay(SourceId source) const
{
    const QString key = keyOf(source);
    return key.isEmpty() ? RelaySettings() : m_settings->meterRelay(key);
}

bool MeterBook::set(SourceId source, const MeterLabel &label, const RelaySettings &relay)
{
    const QString key = keyOf(source);
    if (key.isEmpty())
        return false;
    m_settings->setMeterLabel(key, label);
    m_model->setGivenName(source, label.name);
    const bool other = relay != m_settings->meterRelay(key);
    m_settings->setMeterRelay(key, relay);
    // One that failed is tried again, whatever it was.
    if (other || (relay.on && !relayStatus(source).listening)) {
        m_recognised.insert(source.value, key);
        m_control->serveLine(source, relay);
    }
    Q_EMIT labelsChanged();
    return true;
}

RelayStatus MeterBook::relayStatus(SourceId source) const
{
    return m_relays.value(source.value);
}

void MeterBook::recogniseMeters()
{
    bool anyNew = false;
    for (const SourceId source : m_model->sources()) {
        const QString key = keyOf(source);
        if (key.isEmpty() || m_recognised.value(source.value) == key)
            continue;
        m_recognised.insert(source.value, key);
        m_model->setGivenName(source, label(source).name);
        const RelaySettings relay = m_settings->meterRelay(key);
        if (relay.on)
            m_control->serveLine(source, relay);
        anyNew = true;
    }
    if (anyNew)
        Q_EMIT labelsChanged();
}

} // namespace meterscope::ui
