// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phasescard.h"

#include "ui/widgets/phaserow.h"
#include "ui/widgets/phasestriplayout.h"
#include "ui/widgets/typography.h"

#include <QVBoxLayout>

#include <algorithm>

namespace meterscope::ui {

PhasesCard::PhasesCard(QWidget *parent)
    : Card(QAccessible::Grouping, tr("Phases"), parent)
{
    setObjectName(QStringLiteral("phasesCard"));
    const double scale = uiScale();
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(qRound(15 * scale), qRound(kHeadingHeight * scale), qRound(15 * scale),
                                 qRound(8 * scale));
    m_layout->setSpacing(0);
}

void PhasesCard::setPhases(const std::vector<PhaseState> &phases, int fuseAmperes, bool stale)
{
    const auto samePhase = [](const PhaseState &state, Phase phase) { return state.phase == phase; };
    if (!std::equal(phases.begin(), phases.end(), m_phases.begin(), m_phases.end(), samePhase))
        rebuild(phases);
    bool hasCurrent = false;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        m_rows[i]->setState(phases[i], fuseAmperes, stale);
        hasCurrent = hasCurrent || phases[i].amperes.has_value();
    }
    setHeading(phases.size() == 1 ? tr("Connection") : tr("Phases"));
    const int perCell = PhaseStripLayout::amperesPerCellFor(fuseAmperes);
    setRemark(hasCurrent ? tr("main fuse %1 × %2 A, one cell = %3 A").arg(phases.size()).arg(fuseAmperes).arg(perCell)
                         : QString());
}

void PhasesCard::rebuild(const std::vector<PhaseState> &phases)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_phases.clear();
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (const PhaseState &state : phases) {
        m_phases.push_back(state.phase);
        m_rows.push_back(new PhaseRow(state.phase, this));
        m_rows.back()->setDivided(m_rows.size() > 1);
        m_layout->addWidget(m_rows.back());
    }
    m_layout->addStretch();
    updateGeometry();
}

} // namespace meterscope::ui
