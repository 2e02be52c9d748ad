// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/bytespane.h"

#include "ui/models/nodetext.h"
#include "ui/widgets/bytelegend.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

QString offsetText(std::uint32_t offset)
{
    return QStringLiteral("0x") + QString::number(offset, 16).toUpper().rightJustified(3, QLatin1Char('0'));
}

} // namespace

BytesPane::BytesPane(QWidget *parent)
    : QFrame(parent)
    , m_bytes(new ByteView(this))
    , m_legend(new ByteLegend(this))
    , m_modes(new SegmentedControl(QStringLiteral("byteMode"), { tr("Hex"), tr("Text"), tr("Bits") }, this))
    , m_remark(newCardRemark(QStringLiteral("bytesRemark"), this))
{
    makeCard(this);
    m_modes->setAccessibleName(tr("How bytes are shown"));
    QHBoxLayout *head = newCardHead(tr("Bytes"), this);
    head->addWidget(m_remark, 1);
    head->addWidget(m_modes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, scaledPixels(4));
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_bytes, 1);
    layout->addWidget(m_legend);
    setTabOrder(m_modes, m_bytes);

    connect(m_bytes, &ByteView::bytesSelected, this, &BytesPane::bytesSelected);
    connect(m_bytes, &ByteView::byteHovered, this, &BytesPane::byteHovered);
    connect(m_bytes, &ByteView::menuRequested, this, &BytesPane::menuRequested);
    connect(m_modes, &SegmentedControl::chosen, this,
            [this](int index) { m_bytes->setView(static_cast<ByteCells::View>(index)); });
}

void BytesPane::setTelegram(std::shared_ptr<const Dissection> telegram)
{
    m_shown = std::move(telegram);
    const ParseTree &tree = m_shown->tree;
    m_bytes->setBytes(tree.frame.raw, !tree.nodes.empty() && tree.frame.kind == FrameKind::DsmrText);
}

void BytesPane::setView(ByteCells::View view)
{
    m_modes->setCurrent(static_cast<int>(view));
    m_bytes->setView(view);
}

void BytesPane::showPlace(const TelegramPlace &selected, const TelegramPlace &hovered, const ByteMarks &marks)
{
    m_bytes->setSelection(selected.bytes);
    m_bytes->setMarks(marks);
    m_legend->setMarks(marks);
    m_remark->setText(remark(selected, hovered));
}

QString BytesPane::remark(const TelegramPlace &selected, const TelegramPlace &hovered) const
{
    const ByteRange bytes = selected.bytes;
    if (!hovered.isNull() && hovered.node < m_shown->tree.nodes.size())
        return offsetText(hovered.bytes.offset) + QStringLiteral("  ") + nodeFieldText(*m_shown, hovered.node);
    if (bytes.empty())
        return tr("%n byte(s)", nullptr, static_cast<int>(m_shown->tree.frame.raw.size()));
    if (bytes.length == 1)
        return offsetText(bytes.offset);
    return QStringLiteral("%1–%2, %3")
        .arg(offsetText(bytes.offset), offsetText(bytes.end() - 1),
             tr("%n byte(s)", nullptr, static_cast<int>(bytes.length)));
}

} // namespace meterscope::ui
