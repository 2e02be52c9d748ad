// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/byteview.h"

#include <QWidget>

#include <vector>

namespace meterscope::ui {

/// One line below a byte view: what the marks mean that are to be seen in it.
class ByteLegend : public QWidget
{
    Q_OBJECT
public:
    enum class Mark : std::uint8_t
    {
        Field,
        Value,
        Damaged,
        Changed,
        Checksummed,
        Service,
    };

    explicit ByteLegend(QWidget *parent = nullptr);

    void setMarks(const ByteMarks &marks);
    [[nodiscard]] const std::vector<Mark> &shown() const { return m_shown; }
    [[nodiscard]] static QString textOf(Mark mark);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Mark> m_shown;
};

} // namespace meterscope::ui
