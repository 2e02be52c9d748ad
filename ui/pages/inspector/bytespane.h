// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"
#include "ui/models/telegramplace.h"
#include "ui/widgets/byteview.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPoint;

namespace meterscope::ui {

class ByteLegend;
class SegmentedControl;

/// The bytes of one telegram in hex, text or bits, and which of its marks mean what.
class BytesPane : public QFrame
{
    Q_OBJECT
public:
    explicit BytesPane(QWidget *parent = nullptr);

    void setTelegram(std::shared_ptr<const Dissection> telegram);
    /// What is selected and hovered, with all marks. No signal.
    void showPlace(const TelegramPlace &selected, const TelegramPlace &hovered, const ByteMarks &marks);
    [[nodiscard]] ByteView *view() const { return m_bytes; }
    void setView(ByteCells::View view);

Q_SIGNALS:
    void bytesSelected(meterscope::ByteRange bytes);
    void byteHovered(meterscope::ByteRange byte);
    void menuRequested(const QPoint &globalPosition);

private:
    [[nodiscard]] QString remark(const TelegramPlace &selected, const TelegramPlace &hovered) const;

    ByteView *m_bytes;
    ByteLegend *m_legend;
    SegmentedControl *m_modes;
    QLabel *m_remark;
    std::shared_ptr<const Dissection> m_shown;
};

} // namespace meterscope::ui
