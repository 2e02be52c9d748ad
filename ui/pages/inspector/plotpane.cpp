// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/plotpane.h"

#include "ui/format/hosttimetext.h"
#include "ui/format/numbertext.h"
#include "ui/models/fieldseries.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/fieldplot.h"
#include "ui/widgets/plaintable.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace meterscope::ui {

PlotPane::PlotPane(FieldSeries *series, QWidget *parent)
    : ClosableCard(QString(), parent)
    , m_series(series)
    , m_remark(newCardRemark(QStringLiteral("plotRemark"), this))
    , m_asTable(new QPushButton(tr("Table"), this))
    , m_plot(new FieldPlot(series, this))
    , m_table(newPlainTable(QStringLiteral("plotTable"), tr("Values of the plot"), this))
    , m_nothing(newEmptyText(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("plotPane"));
    m_table->setModel(series);
    m_nothing->setObjectName(QStringLiteral("plotNothing"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the values as a table (Ctrl+T)"));
    addToHead(m_remark);
    addToHead(m_asTable);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);

    connect(m_asTable, &QPushButton::toggled, this, [this](bool on) {
        updateHeading();
        setFocusProxy(on ? static_cast<QWidget *>(m_table) : m_plot);
        Q_EMIT tableShown(on);
    });
    connect(m_plot, &FieldPlot::cursorMoved, this, &PlotPane::updateHeading);
    connect(m_plot, &FieldPlot::sampleChosen, this, &PlotPane::choose);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { choose(static_cast<std::size_t>(index.row())); });
    connect(m_series, &FieldSeries::changed, this, &PlotPane::updateHeading);
    setFocusProxy(m_plot);
    updateHeading();
}

void PlotPane::showTable(bool on)
{
    m_asTable->setChecked(on);
}

void PlotPane::choose(std::size_t sample)
{
    Q_EMIT telegramChosen(m_series->samples()[sample].number);
}

void PlotPane::updateHeading()
{
    const auto &samples = m_series->samples();
    const QString code = QString::fromStdString(m_series->code().toString());
    const QString unit = m_series->unit();
    heading()->setText(code + QStringLiteral("  ") + m_series->title()
                       + (unit.isEmpty() ? QString() : QStringLiteral(", ") + unit));
    const QLocale locale;
    const auto cursor = m_plot->cursor();
    if (cursor && *cursor < samples.size()) {
        const FieldSample &at = samples[*cursor];
        m_remark->setText(QStringLiteral("%1 · %2 · %3")
                              .arg(m_series->valueText(at), hostTimeText(at.time),
                                   tr("telegram %1").arg(countText(at.number, locale))));
    } else {
        m_remark->setText(tr("%n telegram(s)", nullptr, static_cast<int>(samples.size())));
    }
    m_nothing->setText(m_series->isReading() ? tr("Reading the telegrams …")
                                             : tr("No telegram that is kept has a value for %1.").arg(code));
    if (samples.empty())
        m_stack->setCurrentWidget(m_nothing);
    else
        m_stack->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_plot);
}

} // namespace meterscope::ui
