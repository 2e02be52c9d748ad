// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"
#include "ui/widgets/card.h"

#include <vector>

namespace meterscope::ui {

class RegisterRow;

/// The energy counters with their exact digits, what each counted today, and the tariff that counts now.
class RegistersCard : public Card
{
    Q_OBJECT
public:
    explicit RegistersCard(QWidget *parent = nullptr);

    void setState(const LiveState &state);

    static constexpr int kWidest = 460; ///< figures stand beside their names, however wide the card is

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Total
    {
        bool isExport = false;
        Decimal value;
        int unitExponent = 3;
    };

    void layOut();
    void paintColumnHeads(QPainter &painter, bool hasToday) const;
    void paintTariffChip(QPainter &painter) const;
    void paintShares(QPainter &painter, double top) const;
    void paintTotals(QPainter &painter, double top) const;
    [[nodiscard]] std::vector<Total> totals() const;
    [[nodiscard]] static QString sinceText(const LiveState &state);
    [[nodiscard]] QString tariffText() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowsTop() const;
    [[nodiscard]] double contentWidth() const;

    std::vector<RegisterState> m_registers;
    const Profile *m_profile = nullptr;
    int m_activeTariff = 0;
    QString m_since; ///< sinceText()
    bool m_wholeDay = true;
    bool m_stale = false;
    std::vector<RegisterRow *> m_rows;
};

} // namespace meterscope::ui
