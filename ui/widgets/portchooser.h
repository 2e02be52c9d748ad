// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portdescription.h"

#include <QList>
#include <QListView>

class QStandardItemModel;

namespace meterscope::ui {

/// A port as it is offered: with what a person should notice about it.
struct PortChoice
{
    PortDescription port;
    bool isNew = false; ///< came since the list was opened

    bool operator==(const PortChoice &) const = default;
};

/// The serial ports, one below the other: name, identity, and whether it is new, held by a program or not allowed. All
/// of them can be chosen: the next step says what to do about one that cannot be opened.
class PortChooser : public QListView
{
    Q_OBJECT
public:
    explicit PortChooser(QWidget *parent = nullptr);

    /// Keeps the current port current, wherever it is now.
    void setPorts(const QList<PortChoice> &ports);
    /// Null where there is none.
    [[nodiscard]] const PortDescription *current() const;
    void setCurrent(const PortDescription &port);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void chosen(); ///< Enter, or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model = nullptr;
    QList<PortChoice> m_ports;
};

} // namespace meterscope::ui
