// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace meterscope::ui {

/// How an export goes on, in the place it was asked for: progress with Cancel, then the outcome until it is cleared.
/// It keeps its place while it is empty, so that nothing moves when it speaks.
class ExportBar : public QWidget
{
    Q_OBJECT
public:
    explicit ExportBar(QWidget *parent = nullptr);

    void start();
    void setProgress(qint64 done, qint64 total); ///< a total of 0 is unknown
    void finish(bool failed, const QString &outcome);
    /// Forgets the outcome; what runs goes on.
    void clear();

Q_SIGNALS:
    void cancelRequested();

private:
    void say(const QString &text, bool bad);

    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    bool m_running = false;
};

} // namespace meterscope::ui
