// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/evidence.h"
#include "ui/widgets/instrument.h"

#include <QList>

namespace meterscope::ui {

/// Up to three figures of proof side by side on one plate.
class EvidenceCard : public Instrument
{
    Q_OBJECT
public:
    explicit EvidenceCard(QWidget *parent = nullptr);

    void setEvidence(const QList<Evidence> &evidence);
    [[nodiscard]] const QList<Evidence> &evidence() const { return m_evidence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int designHeight() const;
    void paintCell(QPainter &painter, const Evidence &evidence, const QRectF &cell) const;

    QList<Evidence> m_evidence;
};

} // namespace meterscope::ui
