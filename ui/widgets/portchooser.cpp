// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/portchooser.h"

#include "ui/format/porttext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

namespace meterscope::ui {

namespace {

constexpr int kRow = 52;
constexpr int kShownRows = 6;

enum Role
{
    DetailsRole = Qt::UserRole,
    RemarkRole,
    IsNewRole,
};

QString remarkOf(const PortChoice &choice)
{
    if (choice.port.access == LinkError::Busy)
        return choice.port.accessDetail.empty()
            ? PortChooser::tr("busy")
            : PortChooser::tr("busy: %1").arg(QString::fromStdString(choice.port.accessDetail));
    if (choice.port.access == LinkError::NoPermission)
        return PortChooser::tr("no rights");
    if (choice.port.access == LinkError::NotFound)
        return PortChooser::tr("not there");
    return choice.isNew ? PortChooser::tr("new") : QString();
}

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(320, kRow) * uiScale();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double scale = uiScale();
        const Theme &theme = themeOf(option.widget);
        const QRectF row = option.rect;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (current) {
            painter->fillRect(row, theme.sel);
            painter->fillRect(QRectF(row.left(), row.top(), 3 * scale, row.height()), theme.selLine);
        }
        drawHairline(*painter, row.bottomLeft(), row.bottomRight(), theme.line);
        paintRadio(*painter, { row.left() + 24 * scale, row.center().y() }, current, theme);
        const QString remark = index.data(RemarkRole).toString();
        const double right = paintRemark(*painter, row, remark, index.data(IsNewRole).toBool(), theme);
        const double left = row.left() + 44 * scale;
        const QFont name = textFont(TextRole::Heading);
        const QFont label = textFont(TextRole::Label);
        const auto fitted = [&](const QString &text, const QFont &font) {
            return QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, right - left);
        };
        drawTextAt(*painter, { left, row.top() + 22 * scale }, fitted(index.data(Qt::DisplayRole).toString(), name),
                   name, theme.ink);
        drawTextAt(*painter, { left, row.top() + 40 * scale }, fitted(index.data(DetailsRole).toString(), label), label,
                   theme.ink2);
        painter->restore();
    }

private:
    static void paintRadio(QPainter &painter, QPointF centre, bool chosen, const Theme &theme)
    {
        const double scale = uiScale();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(chosen ? theme.selLine : theme.control, 1.5 * scale));
        painter.setBrush(theme.card);
        painter.drawEllipse(centre, 7 * scale, 7 * scale);
        if (!chosen)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selLine);
        painter.drawEllipse(centre, 3.5 * scale, 3.5 * scale);
    }
    /// Returns where it begins.
    static double paintRemark(QPainter &painter, const QRectF &row, const QString &remark, bool isNew,
                              const Theme &theme)
    {
        const double scale = uiScale();
        double left = row.right() - 14 * scale;
        if (remark.isEmpty())
            return left;
        const QFont font = withWeight(textFont(TextRole::Label), QFont::DemiBold);
        const double width = QFontMetricsF(font).horizontalAdvance(remark) + 16 * scale;
        left -= width;
        const QRectF chip(left, row.center().y() - 11 * scale, width, 22 * scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isNew ? theme.okBg : theme.warnBg);
        painter.drawRoundedRect(chip, 4 * scale, 4 * scale);
        painter.setFont(font);
        painter.setPen(isNew ? theme.exportHue.text : theme.tariff2Hue.text);
        painter.drawText(chip, Qt::AlignCenter, remark);
        return left - 10 * scale;
    }
};

} // namespace

PortChooser::PortChooser(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("portChooser"));
    setAccessibleName(tr("Serial ports"));
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PortChooser::currentChanged);
    connect(this, &QListView::activated, this, &PortChooser::chosen);
}

void PortChooser::keyPressEvent(QKeyEvent *event)
{
    QListView::keyPressEvent(event);
    // Return has chosen the port. Left unaccepted it would go on to the dialog and press the button that has the focus
    // by then: the one that leads back.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void PortChooser::setPorts(const QList<PortChoice> &ports)
{
    if (ports == m_ports)
        return;
    std::optional<PortDescription> kept;
    if (const PortDescription *port = current())
        kept = *port;
    // A cable that was just plugged in is meant.
    for (const PortChoice &choice : ports) {
        const auto was = [&](const PortChoice &before) { return isSamePort(before.port, choice.port); };
        if (choice.isNew && std::none_of(m_ports.begin(), m_ports.end(), was))
            kept = choice.port;
    }
    m_ports = ports;
    m_model->clear();
    for (const PortChoice &choice : m_ports) {
        auto *item = new QStandardItem(portName(choice.port));
        const QString remark = remarkOf(choice);
        item->setData(portDetails(choice.port), DetailsRole);
        item->setData(remark, RemarkRole);
        item->setData(choice.isNew && choice.port.access == LinkError::None, IsNewRole);
        item->setData(
            QStringList { portName(choice.port), portDetails(choice.port), remark }.join(QStringLiteral(", ")),
            Qt::AccessibleTextRole);
        item->setToolTip(portAccessText(choice.port));
        m_model->appendRow(item);
    }
    if (kept)
        setCurrent(*kept);
    if (!currentIndex().isValid() && !m_ports.isEmpty()) {
        const auto readable = std::find_if(m_ports.begin(), m_ports.end(), [](const PortChoice &choice) {
            return choice.port.access == LinkError::None;
        });
        const auto best = readable == m_ports.end() ? 0 : readable - m_ports.begin();
        setCurrentIndex(m_model->index(int(best), 0));
    }
    updateGeometry();
    Q_EMIT currentChanged();
}

const PortDescription *PortChooser::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_ports.size() ? &m_ports.at(row).port : nullptr;
}

void PortChooser::setCurrent(const PortDescription &port)
{
    for (qsizetype i = 0; i < m_ports.size(); ++i) {
        if (isSamePort(m_ports.at(i).port, port)) {
            setCurrentIndex(m_model->index(int(i), 0));
            return;
        }
    }
}

QSize PortChooser::sizeHint() const
{
    const int rows = std::clamp(int(m_ports.size()), 1, kShownRows);
    return QSize(320, rows * kRow + 2) * uiScale();
}

} // namespace meterscope::ui
