// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/meterlabel.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace meterscope::ui {

/// The pages at the left, and at the foot the meter that is shown; with several meters, the choice between them.
class NavigationBar : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// Pages are numbered in the order they are added.
    void addPage(const QString &name, const QString &icon, const QString &text);
    void setCurrentPage(int page);

    /// The meters with their colours, the one shown, and a line about it ("DSMR 5.0").
    void setMeters(const QList<MeterLabel> &meters, int current, const QString &detail);

Q_SIGNALS:
    void pageChosen(int page);
    void meterChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_meter = nullptr;
    QComboBox *m_meters = nullptr;
    QLabel *m_detail = nullptr;
    QList<MeterLabel> m_labels;
};

} // namespace meterscope::ui
