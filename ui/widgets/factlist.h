// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/nodetext.h"

#include <QLabel>

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

} // namespace meterscope::ui
