// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QByteArray>
#include <QColor>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QRect;
class QImage;
class QWidget;

/// What the tests of pages share: a page is read through the accessibility interface and used by its actions.
namespace meterscope::ui::pagetest {

/// Empty for a widget that is not there.
[[nodiscard]] QString accessibleText(QWidget *widget, QAccessible::Text kind);
[[nodiscard]] QAccessible::Role accessibleRole(QWidget *widget);

/// Triggers the action that has those keys; false: none has.
[[nodiscard]] bool trigger(const QList<QAction *> &actions, const QKeySequence &keys);

/// Test data of everything that a chart is saved as: columns `format` (as in the dialog), `suffix` and `begins` (the
/// file's first bytes; `csv` for its table).
void addChartFormats(const char *csv);

/// Chooses the format in an export dialog under `page`, checks that it offers `suggested` as name, exports to `path`
/// and returns what the file holds then.
[[nodiscard]] QByteArray exportChart(QWidget *page, const QString &format, const QString &suggested,
                                     const QString &path);

[[nodiscard]] bool hasColour(const QImage &image, const QColor &color);

/// What is drawn in a file of that kind (png, svg), 1200 pixels wide; null for other kinds.
[[nodiscard]] QImage pictureOf(const QByteArray &bytes, const QString &suffix);
/// The smallest rectangle that holds all of a picture that is not white.
[[nodiscard]] QRect inkOf(const QImage &image);

/// With METERSCOPE_SAVE_PICTURES=DIR: saves the page there in both themes. Ends in the light one.
void savePictures(QWidget *page, const QString &name);
/// Likewise, a file that was exported.
void keepFile(const QByteArray &bytes, const QString &name);

} // namespace meterscope::ui::pagetest
