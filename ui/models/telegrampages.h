// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramstore.h"
#include "ui/ports/pagedcapture.h"

#include <QObject>

#include <list>
#include <memory>
#include <unordered_map>

namespace meterscope::ui {

/// The rows of a capture as far as they are looked at: some pages are kept, those not used for longest go. One page is
/// asked for at a time, the one wanted last first, so that scrolling fast asks for what is seen and not for all that
/// passed by.
class TelegramPages : public QObject, public TelegramStore
{
    Q_OBJECT
public:
    /// Pages kept, some 16 MB of DSMR 5.
    static constexpr std::size_t kKeptPages = 64;

    /// `file` must outlive the pages; `rows` as it said when it was opened.
    TelegramPages(PagedCapture *file, std::uint64_t rows, QObject *parent = nullptr);

    [[nodiscard]] std::size_t size() const override { return m_size; }
    [[nodiscard]] const TelegramSummary &summary(std::size_t row) const override;
    [[nodiscard]] std::span<const std::uint8_t> bytes(std::size_t row) const override;
    [[nodiscard]] bool isHere(std::size_t row) const override;
    /// Numbers count from 1.
    [[nodiscard]] std::optional<std::size_t> rowOf(std::uint64_t number) const override;

    [[nodiscard]] std::size_t keptPages() const { return m_pages.size(); }

Q_SIGNALS:
    /// Rows `first` to `last` are here now.
    void arrived(int first, int last);

private:
    struct Kept
    {
        std::shared_ptr<const CapturePage> page;
        std::list<quint64>::iterator use;
    };

    /// Null while it is not here; then it is asked for.
    [[nodiscard]] const CapturePage *pageOf(std::size_t row) const;
    void keep(const std::shared_ptr<const CapturePage> &page);
    void ask() const;

    PagedCapture *m_file;
    std::size_t m_size;
    mutable std::unordered_map<quint64, Kept> m_pages;
    mutable std::list<quint64> m_uses; ///< the one used last first
    mutable std::list<quint64> m_wanted; ///< the one wanted last first; only so many as a screen shows
    mutable bool m_isAsking = false;
    mutable TelegramSummary m_absent;
};

} // namespace meterscope::ui
