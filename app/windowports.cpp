// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowports.h"

#include "app/csvlocale.h"

namespace meterscope {

PipelineFeed::PipelineFeed(const Pipeline &pipeline, QObject *parent)
    : ui::LiveFeed(parent)
{
    const Acquisition *acquisition = pipeline.acquisition();
    connect(acquisition, &Acquisition::telegramArrived, this,
            [this](const std::shared_ptr<const Frame> &frame, const std::shared_ptr<const Snapshot> &snapshot) {
                Q_EMIT telegramArrived(ui::LiveTelegram { frame, snapshot });
            });
    connect(acquisition, &Acquisition::noiseArrived, this, [this](const Noise &noise) {
        Q_EMIT noiseArrived(ui::LiveNoise { noise.source, noise.offset, noise.length, noise.received, noise.sample });
    });
    connect(acquisition, &Acquisition::linkChanged, this, &PipelineFeed::linkChanged);
    connect(&pipeline, &Pipeline::linkOpening, this, &PipelineFeed::linkChanged);
}

PipelineLinks::PipelineLinks(Pipeline &pipeline, QObject *parent)
    : ui::LinkControl(parent)
    , m_pipeline(pipeline)
{
    connect(&pipeline, &Pipeline::portsListed, this, &PipelineLinks::portsListed);
    connect(&pipeline, &Pipeline::listeningProgressed, this, &PipelineLinks::listeningProgressed);
    connect(&pipeline, &Pipeline::listeningFinished, this, &PipelineLinks::listeningFinished);
    connect(&pipeline, &Pipeline::headAligned, this, &PipelineLinks::headAligned);
    connect(&pipeline, &Pipeline::relayChanged, this, &PipelineLinks::relayChanged);
}

void PipelineLinks::listPorts()
{
    m_pipeline.listPorts();
}

void PipelineLinks::watchPorts(bool on)
{
    m_pipeline.watchPorts(on);
}

void PipelineLinks::addPort(const QString &device)
{
    m_pipeline.addPort(device);
}

void PipelineLinks::listen(const LinkSettings &link)
{
    m_pipeline.listen(link);
}

void PipelineLinks::signOn(const LinkSettings &link)
{
    m_pipeline.signOn(link);
}

void PipelineLinks::alignHead(const LinkSettings &link)
{
    m_pipeline.alignHead(link);
}

void PipelineLinks::cancelListening()
{
    m_pipeline.cancelListening();
}

void PipelineLinks::serveLine(SourceId source, const RelaySettings &relay)
{
    m_pipeline.serveLine(source, relay);
}

SourceId PipelineLinks::openLink(const LinkSettings &settings)
{
    return m_pipeline.openLink(settings);
}

void PipelineLinks::closeLink(SourceId source)
{
    m_pipeline.closeLink(source);
}

PipelineQuery::PipelineQuery(Pipeline &pipeline, QObject *parent)
    : ui::HistoryQuery(parent)
    , m_pipeline(pipeline)
{
    connect(&pipeline, &Pipeline::replied, this, &PipelineQuery::replied);
    connect(&pipeline, &Pipeline::historyChanged, this, &PipelineQuery::statusChanged);
}

void PipelineQuery::request(const SeriesRequest &request)
{
    m_pipeline.request(request);
}

PipelineCommands::PipelineCommands(Pipeline &pipeline, QObject *parent)
    : ui::HistoryCommands(parent)
    , m_pipeline(pipeline)
{
    connect(&pipeline, &Pipeline::exportProgressed, this, &PipelineCommands::progressed);
    connect(&pipeline, &Pipeline::exportFinished, this, &PipelineCommands::finished);
    connect(&pipeline, &Pipeline::rawArchiveChanged, this, &PipelineCommands::rawArchiveChanged);
}

quint64 PipelineCommands::exportCsv(const ui::CsvExport &what)
{
    CsvRequest request;
    request.path = what.path;
    request.profile = what.profile;
    request.locale = csvLocale(QLocale());
    request.content = what.snapshots ? CsvRequest::Content::Snapshots : CsvRequest::Content::Steps;
    request.range = what.range;
    return m_pipeline.exportCsv(request);
}

void PipelineCommands::setRawArchiveLimit(quint64 bytes)
{
    m_pipeline.setRawArchiveLimit(bytes);
}

void PipelineCommands::cancel(quint64 job)
{
    m_pipeline.cancelExport(job);
}

} // namespace meterscope
