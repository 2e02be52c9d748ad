// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

#include <QByteArray>

namespace meterscope::ui {

/// Bytes as they came, and below each what it means once the fault is undone.
class ByteStrip : public Instrument
{
    Q_OBJECT
public:
    explicit ByteStrip(QWidget *parent = nullptr);

    /// `meaning` has a character for each byte of `received`; empty: there is none, and the upper row stands alone.
    void setBytes(const QByteArray &received, const QByteArray &meaning);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_received;
    QByteArray m_meaning;
};

} // namespace meterscope::ui
