// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

class QPainter;

namespace meterscope::ui {

/// A plate with a heading and, at the right, one short remark.
class Card : public Instrument
{
    Q_OBJECT
public:
    Card(QAccessible::Role role, const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setRemark(const QString &remark);

    static constexpr int kPadding = 14;
    static constexpr int kHeadingHeight = 36;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// Draws what is on the plate.
    virtual void paintContents(QPainter &painter) = 0;

private:
    QString m_heading;
    QString m_remark;
};

} // namespace meterscope::ui
