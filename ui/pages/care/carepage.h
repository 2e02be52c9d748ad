// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise

#include "ui/pages/care/careseams.h"
#include "ui/ports/historycare.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace meterscope::ui {

/// One page of the recorded data: says what it wants done, and takes what came of it.
class CarePage : public QWidget
{
    Q_OBJECT
public:
    /// `seams` must outlive the page.
    explicit CarePage(const CareSeams &seams, QWidget *parent);

    /// What came of a task, of whichever page and also where it failed.
    virtual void take(const CareOutcome &outcome) = 0;
    void setIdle(bool idle);
    void setZone(const ZoneRule &zone) { m_zone = zone; }

Q_SIGNALS:
    void wanted(const meterscope::ui::CareTask &task);
    /// Why nothing was begun.
    void refused(const QString &why);

protected:
    [[nodiscard]] const CareSeams &seams() const { return m_seams; }
    [[nodiscard]] const ZoneRule &zone() const { return m_zone; }
    [[nodiscard]] bool isIdle() const { return m_idle; }
    /// Enables what can be done now.
    virtual void enable() = 0;

    [[nodiscard]] QPushButton *newButton(const QString &name, const QString &text);
    /// A label that wraps and can be selected.
    [[nodiscard]] QLabel *newText(const QString &name, const QString &text = {});
    [[nodiscard]] QTableWidget *newTable(const QString &name, const QString &accessible, const QStringList &header);
    [[nodiscard]] static QTableWidgetItem *numberItem(const QString &text);
    /// Date and time of day by the zone of the database.
    [[nodiscard]] QString momentText(UtcSeconds time) const;

private:
    const CareSeams &m_seams;
    ZoneRule m_zone = kCentralEurope;
    bool m_idle = true;
};

} // namespace meterscope::ui
