// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace meterscope::ui {

/// A card that is there only while it is needed. Its cross and Escape close it.
class ClosableCard : public QFrame
{
    Q_OBJECT
public:
    explicit ClosableCard(const QString &heading, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] QLabel *heading() const { return m_heading; }
    /// Puts a control between the heading and the cross.
    void addToHead(QWidget *control, int stretch = 0);
    /// Below the head.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace meterscope::ui
