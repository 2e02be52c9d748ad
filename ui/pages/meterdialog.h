// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relay.h"
#include "ui/widgets/meterlabel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace meterscope::ui {

/// A meter's name and colour, and whether its line is shared with other programs. Not modal.
class MeterDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MeterDialog(QWidget *parent = nullptr);

    /// `ownName` is what the meter calls itself.
    void setMeter(const QString &ownName, const MeterLabel &label, const RelaySettings &relay);
    void showRelay(const RelayStatus &status);
    [[nodiscard]] MeterLabel label() const;
    [[nodiscard]] RelaySettings relay() const;

Q_SIGNALS:
    void applied(const meterscope::ui::MeterLabel &label, const meterscope::RelaySettings &relay);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildLabel();
    [[nodiscard]] QWidget *buildRelay();
    void check();
    void growToFit();
    void recolour();

    QLineEdit *m_name = nullptr;
    QComboBox *m_colour = nullptr;
    QCheckBox *m_share = nullptr;
    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace meterscope::ui
