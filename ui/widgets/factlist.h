// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/nodetext.h"

#include <QLabel>

class QScrollArea;

namespace meterscope::ui {

/// Label and text, a line each: what is known about one thing. Wraps; can be selected and copied.
class FactList : public QLabel
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const std::vector<NodeFact> &facts);
    [[nodiscard]] const std::vector<NodeFact> &facts() const { return m_facts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    std::vector<NodeFact> m_facts;
};

/// Facts that may be more than there is room for: scrolled, and no wider than it.
[[nodiscard]] QScrollArea *newFactsArea(FactList *facts, const QString &accessibleName, QWidget *parent);

} // namespace meterscope::ui
