// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meterscope::ui {

/// The dial without a value: the drawing of the empty page.
class BareDial : public QWidget
{
    Q_OBJECT
public:
    explicit BareDial(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meterscope::ui
