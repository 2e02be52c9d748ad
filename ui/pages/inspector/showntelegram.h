// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"
#include "ui/models/telegramremarks.h"
#include "ui/pages/inspector/telegrammarks.h"

#include <memory>

namespace meterscope::ui {

class TelegramListModel;

/// The row that fields and bytes show, with what is known around it: marks for what is damaged and what has changed
/// since the telegram before, and why.
class ShownTelegram
{
public:
    /// `telegrams` must outlive this.
    explicit ShownTelegram(const TelegramListModel *telegrams)
        : m_telegrams(telegrams)
        , m_dissector(std::make_unique<Dissector>())
    { }

    /// May be null; must outlive this.
    void setDecryptor(const Decryptor *decryptor) { m_dissector = std::make_unique<Dissector>(decryptor); }
    /// False when that row is shown already, or is not here yet (it is asked for then).
    [[nodiscard]] bool show(int row);
    void reset() { m_telegram.reset(); }

    /// Null when none is shown.
    [[nodiscard]] const std::shared_ptr<const Dissection> &telegram() const { return m_telegram; }
    [[nodiscard]] const TelegramMarks &marks() const { return m_marks; }
    [[nodiscard]] const TelegramRemarks &remarks() const { return m_remarks; }
    /// Another row, which must be here.
    [[nodiscard]] std::shared_ptr<const Dissection> dissect(int row) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> changedSincePrevious(int row) const;
    [[nodiscard]] TelegramRemarks remarksOn(int row) const;

    const TelegramListModel *m_telegrams;
    std::unique_ptr<Dissector> m_dissector;
    std::shared_ptr<const Dissection> m_telegram;
    TelegramMarks m_marks;
    TelegramRemarks m_remarks;
};

} // namespace meterscope::ui
