// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

#include <QPixmap>

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

    /// A click, or Enter while it has the focus, leads somewhere: the card says `hint` and sends pressed(). Empty: it
    /// does not, and the tab key passes it by.
    void setPressHint(const QString &hint);
    [[nodiscard]] QString pressHint() const override { return m_pressHint; }
    void press() override;

    static constexpr int kPadding = 14;
    static constexpr int kHeadingHeight = 36;
    static constexpr double kHeadingBaseline = 23;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

    /// Draws what is on the plate and is no widget of its own.
    virtual void paintContents(QPainter &) { }
    /// A card that is repainted several times a second keeps a picture of plate, heading and paintFace(), which draws
    /// what stays the same meanwhile.
    [[nodiscard]] virtual bool keepsFace() const { return false; }
    virtual void paintFace(QPainter &) { }
    /// What paintFace() draws has changed.
    void renewFace();
    /// Of heading and remark; lower where controls stand beside them.
    [[nodiscard]] virtual double headingBaseline() const { return kHeadingBaseline; }

private:
    void drawFace(QPainter &painter);

    QPixmap m_face;
    QString m_heading;
    QString m_remark;
    QString m_pressHint;
    bool m_held = false; ///< the mouse button went down on it
    bool m_focusRing = false; ///< focus came by keyboard
};

} // namespace meterscope::ui
