// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

#include <QList>
#include <QStringList>

#include <cstdint>

namespace meterscope::ui {

/// How far one step of a list has come.
enum class StepMark : std::uint8_t
{
    Pending,
    Current,
    Done,
    Failed,
};

/// One step: its name and what came of it.
struct StepEntry
{
    QString title;
    QStringList lines;
    StepMark mark = StepMark::Pending;

    bool operator==(const StepEntry &) const = default;
};

/// The steps of a task one below the other, each with its mark and what came of it.
class StepList : public Instrument
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<StepEntry> &steps);
    [[nodiscard]] const QList<StepEntry> &steps() const { return m_steps; }
    /// A sentence at the foot.
    void setRemark(const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double paintStep(QPainter &painter, const StepEntry &step, int number, double top) const;
    void paintMark(QPainter &painter, StepMark mark, int number, QPointF centre) const;

    QList<StepEntry> m_steps;
    QString m_remark;
};

} // namespace meterscope::ui
