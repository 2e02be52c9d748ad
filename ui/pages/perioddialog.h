// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QDialogButtonBox;
class QRadioButton;

namespace meterscope::ui {

/// Asks for a day to go to, or for a range of days. Not modal for the program; answers by accepted().
class PeriodDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Mode : std::uint8_t
    {
        Day, ///< begins with the day; a range can be chosen too
        Range,
        OnlyDay, ///< asks for nothing else
    };
    PeriodDialog(Mode mode, const QString &title, QWidget *parent = nullptr);

    /// What is shown first, and the days that make sense.
    void setDays(QDate day, QDate from, QDate to);
    void setLimits(QDate earliest, QDate latest);

    [[nodiscard]] bool isRange() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const; ///< included; never before from()

private:
    void updateFields();

    QRadioButton *m_dayChoice;
    QRadioButton *m_rangeChoice;
    QDateEdit *m_day;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDialogButtonBox *m_buttons;
};

} // namespace meterscope::ui
