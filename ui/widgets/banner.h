// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuschip.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace meterscope::ui {

/// A finding in the place it concerns: the fact, what to do, and one action. Never a modal box.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// An empty `action` shows no button.
    void setFinding(StatusTone tone, const QString &fact, const QString &remedy, const QString &action);
    void clear();
    /// A second button, which copies a report about the finding.
    void setReportOffered(bool offered);

    [[nodiscard]] const QString &fact() const { return m_fact; }

Q_SIGNALS:
    void actionTriggered();
    void reportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    StatusTone m_tone = StatusTone::Bad;
    QString m_fact;
    QString m_remedy;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace meterscope::ui
