// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/pipeline.h"
#include "ui/ports/historycommands.h"
#include "ui/ports/historyquery.h"
#include "ui/ports/linkcontrol.h"
#include "ui/ports/livefeed.h"

namespace meterscope {

/// The window's ports, each a thin shell around the pipeline. GUI thread; the pipeline must outlive them.

class PipelineFeed final : public ui::LiveFeed
{
    Q_OBJECT
public:
    explicit PipelineFeed(const Pipeline &pipeline, QObject *parent = nullptr);
};

class PipelineLinks final : public ui::LinkControl
{
    Q_OBJECT
public:
    explicit PipelineLinks(Pipeline &pipeline, QObject *parent = nullptr);

    void listPorts() override;
    void watchPorts(bool on) override;
    void addPort(const QString &device) override;
    void listen(const LinkSettings &link) override;
    void signOn(const LinkSettings &link) override;
    void alignHead(const LinkSettings &link) override;
    void cancelListening() override;
    void serveLine(SourceId source, const RelaySettings &relay) override;
    SourceId openLink(const LinkSettings &settings) override;
    void closeLink(SourceId source) override;

private:
    Pipeline &m_pipeline;
};

class PipelineQuery final : public ui::HistoryQuery
{
    Q_OBJECT
public:
    explicit PipelineQuery(Pipeline &pipeline, QObject *parent = nullptr);

    void request(const SeriesRequest &request) override;

private:
    Pipeline &m_pipeline;
};

class PipelineCommands final : public ui::HistoryCommands
{
    Q_OBJECT
public:
    explicit PipelineCommands(Pipeline &pipeline, QObject *parent = nullptr);

    quint64 exportCsv(const ui::CsvExport &what) override;
    void cancel(quint64 job) override;
    void setRawArchiveLimit(quint64 bytes) override;

private:
    Pipeline &m_pipeline;
};

} // namespace meterscope
