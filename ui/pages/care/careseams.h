// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace meterscope::ui {

/// The dialogs that ask for a file ("" is none) and for a yes; tests put their own in their place.
struct CareSeams
{
    std::function<QString(const QString &title)> openFile;
    std::function<QString(const QString &title, const QString &suggested)> saveFile;
    std::function<bool(const QString &question)> confirm;
};

} // namespace meterscope::ui
