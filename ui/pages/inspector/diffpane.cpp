// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/diffpane.h"

#include "ui/format/numbertext.h"
#include "ui/models/diffmodel.h"
#include "ui/widgets/byteview.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/difftable.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace meterscope::ui {

DiffPane::DiffPane(QWidget *parent)
    : ClosableCard(tr("Difference"), parent)
    , m_model(new DiffModel(this))
    , m_remark(newCardRemark(QStringLiteral("diffRemark"), this))
    , m_onlyChanges(new QPushButton(tr("Only changes"), this))
    , m_fields(new DiffTable(m_model, this))
    , m_nothing(newEmptyText(this))
{
    setObjectName(QStringLiteral("diffPane"));
    m_nothing->setObjectName(QStringLiteral("diffNothing"));
    m_onlyChanges->setCheckable(true);
    m_onlyChanges->setChecked(true);
    m_onlyChanges->setObjectName(QStringLiteral("diffOnlyChanges"));
    addToHead(m_remark);
    addToHead(m_onlyChanges);

    auto *content = new QSplitter(Qt::Horizontal, this);
    m_content = content;
    content->addWidget(m_fields);
    content->addWidget(createBytes());
    content->setChildrenCollapsible(false);
    content->setHandleWidth(scaledPixels(8));
    content->setSizes({ scaledPixels(490), scaledPixels(596) });
    body()->addWidget(m_content, 1);
    body()->addWidget(m_nothing, 1);
    m_nothing->hide();

    connect(m_onlyChanges, &QPushButton::toggled, m_model, &DiffModel::setOnlyChanges);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showChange(current.isValid() ? current.row() : -1); });
    setFocusProxy(m_fields);
}

QWidget *DiffPane::createBytes()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [area, layout](QLabel *&name, ByteView *&view, const QString &objectName, const QString &spoken) {
        name = newCardRemark(objectName + QStringLiteral("Name"), area);
        name->setContentsMargins(scaledPixels(14), scaledPixels(2), 0, scaledPixels(2));
        view = new ByteView(area);
        view->setObjectName(objectName);
        view->setAccessibleName(spoken);
        if (layout->count() > 0)
            layout->addSpacing(scaledPixels(6));
        layout->addWidget(name);
        layout->addWidget(view, 1);
    };
    add(m_beforeName, m_beforeBytes, QStringLiteral("diffBefore"), tr("Bytes before"));
    add(m_afterName, m_afterBytes, QStringLiteral("diffAfter"), tr("Bytes after"));
    // Both show the same part: where one is scrolled to the other follows.
    for (const auto &[from, to] : { std::pair(m_beforeBytes, m_afterBytes), std::pair(m_afterBytes, m_beforeBytes) })
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
    return area;
}

void DiffPane::setTelegrams(const std::shared_ptr<const Dissection> &before,
                            const std::shared_ptr<const Dissection> &after)
{
    m_content->show();
    m_nothing->hide();
    m_before = before;
    m_after = after;
    ByteChanges changes = changedBytes(*before, *after);
    m_changedBefore = std::move(changes.before);
    m_changedAfter = std::move(changes.after);
    const int row = m_fields->currentIndex().row();
    m_model->setTelegrams(before, after);
    const QLocale locale;
    const QString older = countText(before->number, locale);
    const QString newer = countText(after->number, locale);
    heading()->setText(tr("Difference %1 → %2", "numbers of telegrams").arg(older, newer));
    m_beforeName->setText(tr("telegram %1").arg(older));
    m_afterName->setText(tr("telegram %1").arg(newer));
    const int fields = m_model->changedCount();
    const auto bytes = static_cast<int>(m_changedAfter.size());
    m_remark->setText(fields == 0 && m_changedBefore.empty() && bytes == 0 ? tr("no difference")
                                                                           : tr("%n field(s)", nullptr, fields)
                              + QStringLiteral(", ") + tr("%n byte(s)", nullptr, bytes));
    const auto isText = [](const Dissection &telegram) {
        return !telegram.tree.nodes.empty() && telegram.tree.frame.kind == FrameKind::DsmrText;
    };
    m_beforeBytes->setBytes(before->tree.frame.raw, isText(*before));
    m_afterBytes->setBytes(after->tree.frame.raw, isText(*after));
    const int last = m_model->rowCount() - 1;
    if (row >= 0 && row <= last)
        m_fields->setCurrentIndex(m_model->index(row, 0));
    else
        showChange(-1);
}

void DiffPane::setNothing(const QString &why)
{
    m_content->hide();
    m_nothing->setText(why);
    m_nothing->show();
    heading()->setText(tr("Difference"));
    m_remark->clear();
}

void DiffPane::showChange(int row)
{
    if (!m_after)
        return;
    const FieldChange change = row >= 0 && row < m_model->rowCount() ? m_model->change(row) : FieldChange {};
    markBytes(m_beforeBytes, *m_before, change.before, m_changedBefore);
    markBytes(m_afterBytes, *m_after, change.after, m_changedAfter);
}

void DiffPane::markBytes(ByteView *view, const Dissection &telegram, std::uint32_t node,
                         const std::vector<std::uint32_t> &changed)
{
    const NodeHighlight highlight = highlightOf(telegram.tree, node);
    ByteMarks marks;
    marks.differing = changed;
    marks.enclosing = highlight.enclosing;
    marks.value = highlight.value;
    view->setMarks(marks);
    view->setSelection(highlight.enclosing);
}

} // namespace meterscope::ui
