// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace meterscope::ui {

/// The cross that closes the part of a page it stands in.
class CloseButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CloseButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
};

} // namespace meterscope::ui
