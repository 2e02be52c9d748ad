// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace meterscope::ui {

class PhaseRow;

/// The line conductors, one row each.
class PhasesCard : public Card
{
    Q_OBJECT
public:
    explicit PhasesCard(QWidget *parent = nullptr);

    void setPhases(const std::vector<PhaseState> &phases, int fuseAmperes, bool stale);

private:
    void rebuild(const std::vector<PhaseState> &phases);

    QVBoxLayout *m_layout = nullptr;
    std::vector<Phase> m_phases;
    std::vector<PhaseRow *> m_rows;
};

} // namespace meterscope::ui
