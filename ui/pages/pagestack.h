// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace meterscope::ui {

/// The pages of the window, each made when it is first wanted: what nobody looks at costs no time at the start.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *()>;

    explicit PageStack(QWidget *parent = nullptr);

    /// Returns the page's number; the first is 0.
    int addPage(Make make);
    void showPage(int page);
    /// Made if it was not yet.
    QWidget *page(int page);
    /// -1 before the first was shown.
    [[nodiscard]] int currentPage() const { return m_current; }

private:
    struct Entry
    {
        Make make;
        QWidget *widget = nullptr;
    };
    std::vector<Entry> m_entries;
    int m_current = -1;
};

} // namespace meterscope::ui
