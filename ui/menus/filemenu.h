// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace meterscope::ui {

/// Captures, the recorded data, the end.
class FileMenu : public QMenu
{
    Q_OBJECT
public:
    explicit FileMenu(QWidget *parent = nullptr);

    [[nodiscard]] QAction *openCapture() const { return m_openCapture; }
    void setRecordedDataEnabled(bool enabled) { m_recordedData->setEnabled(enabled); }

Q_SIGNALS:
    void openCaptureRequested();
    void recordedDataRequested();
    void quitRequested();

private:
    QAction *m_openCapture;
    QAction *m_recordedData;
};

} // namespace meterscope::ui
