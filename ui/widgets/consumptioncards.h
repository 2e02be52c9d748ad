// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/numbertext.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/card.h"

#include <QString>

#include <vector>

namespace meterscope::ui {

/// A few totals, one below the other, large.
class TotalsCard : public Card
{
    Q_OBJECT
public:
    struct Row
    {
        QString label;
        Figure figure;
        QString change; ///< "−8.1 %" against another period; empty where there is none
    };
    explicit TotalsCard(QWidget *parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;

private:
    std::vector<Row> m_rows;
};

/// Each register beside the sum of the bars, with a check or by how much they differ.
class ProofCard : public Card
{
    Q_OBJECT
public:
    struct Row
    {
        BarHue hue = BarHue::Import;
        QString label;
        QString share; ///< "49.5 %" of the import; empty where it is all of it
        QString figure;
        QString readings; ///< "4 618.978 → 4 719.884"; empty where they are not known
        QString proof; ///< "31 days add up to 100.906": shown where there are no readings, or where they differ
        bool exact = false;
    };
    explicit ProofCard(QWidget *parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;

private:
    std::vector<Row> m_rows;
};

/// Short facts: label at the left, value at the right.
class FactsCard : public Card
{
    Q_OBJECT
public:
    struct Row
    {
        QString label;
        QString value;
    };
    FactsCard(const QString &heading, QWidget *parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter) override;

private:
    [[nodiscard]] static bool wraps(const Row &row);

    std::vector<Row> m_rows;
};

} // namespace meterscope::ui
