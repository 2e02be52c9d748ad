// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

namespace meterscope::ui {

/// A short text in the second ink that changes with every telegram: painted from glyphs that are kept, and in one place
/// while its length stays, so that it lays nothing out again.
class TextLine : public Instrument
{
    Q_OBJECT
public:
    explicit TextLine(QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace meterscope::ui
