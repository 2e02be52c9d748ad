// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <memory>
#include <vector>

namespace meterscope::ui {

/// The parse tree of one telegram for a view: Field, Value (as sent), Meaning (as understood). The root is not shown;
/// its children are the top rows. Index <-> node functions are the only way between views and tree.
class ParseTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        FieldColumn,
        ValueColumn,
        MeaningColumn,
        ColumnCount
    };
    enum Role
    {
        NodeRole = Qt::UserRole, ///< quint32, index of the node
        SeverityRole, ///< int, the gravest Severity in the node or below it; -1 when all is well
        OwnIssueRole, ///< bool: the issue is on this very node
        CorrectedRole, ///< bool: interpret() made something else of the line than what was sent (a quirk, a sign)
        CodeRole ///< bool: the text is what stands on the line, to be set in the fixed font
    };

    explicit ParseTreeModel(QObject *parent = nullptr);

    void setTelegram(std::shared_ptr<const Dissection> telegram);
    [[nodiscard]] const std::shared_ptr<const Dissection> &telegram() const { return m_telegram; }
    void setLocale(const QLocale &locale) { m_locale = locale; }

    /// Invalid for the root and for nodes that do not exist.
    [[nodiscard]] QModelIndex indexOf(std::uint32_t node, int column = FieldColumn) const;
    /// ParseNode::kNone for an invalid index.
    [[nodiscard]] static std::uint32_t nodeOf(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a pre-order vector does not give in constant time.
    struct Place
    {
        std::uint32_t row = 0; ///< among its siblings
        std::uint32_t firstChild = 0; ///< index into m_children
        std::uint32_t childCount = 0;
        std::int8_t severity = -1;
    };
    void buildPlaces();
    [[nodiscard]] bool isCode(std::uint32_t node, int column) const;
    [[nodiscard]] bool isCorrected(std::uint32_t node) const;

    std::shared_ptr<const Dissection> m_telegram;
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_children;
    QLocale m_locale;
};

} // namespace meterscope::ui
