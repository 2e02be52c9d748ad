// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace meterscope::ui {

/// What can be typed into the filter of the inspector, with examples (docs/FILTER.md says all). Not modal: it stays
/// beside the filter.
class FilterHelp : public QDialog
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    /// An example was chosen.
    void exampleChosen(const QString &filter);

private:
    [[nodiscard]] static QString conditions();
};

} // namespace meterscope::ui
