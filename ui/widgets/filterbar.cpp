// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/format/filtertext.h"
#include "ui/format/numbertext.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/filterfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStandardItemModel>

namespace meterscope::ui {

namespace {

constexpr auto kPause = std::chrono::milliseconds(400);
constexpr int kTextRole = Qt::UserRole; ///< what a candidate puts into the field
constexpr int kPopupWidth = 420;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(this))
    , m_count(newCardRemark(QStringLiteral("filterCount"), this))
    , m_candidates(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_candidates, this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setPlaceholderText(tr("Filter: crc == bad or 1-0:1.7.0 > 2 kW"));
    m_field->setAccessibleName(tr("Filter the list"));
    m_field->setClearButtonEnabled(true);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaledPixels(8));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        Q_EMIT errorChanged({});
        m_pause.start();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_field, &FilterField::completionRequested, this, [this] { complete(true); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insert(index.data(kTextRole).toString()); });
    auto *clear = new QShortcut(Qt::Key_Escape, m_field, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] { setText({}); });
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    apply();
}

void FilterBar::setCount(int listed, int all)
{
    const QLocale locale;
    m_count->setText(m_filter->matchesEverything() ? QString()
                                                   : tr("%1 of %2", "rows that fit, all rows")
                                                         .arg(countText(static_cast<quint64>(listed), locale),
                                                              countText(static_cast<quint64>(all), locale)));
}

void FilterBar::apply()
{
    m_pause.stop();
    const QString before = m_filter->text();
    const bool isGood = m_filter->setText(m_field->text());
    m_field->setError(isGood ? std::nullopt : std::optional(m_filter->errorPlace()));
    m_field->setAccessibleDescription(m_filter->errorText());
    Q_EMIT errorChanged(m_filter->errorText());
    // With an error the list stays as it was: a half typed condition must not empty it.
    if (isGood && m_filter->text() != before)
        Q_EMIT filterChanged();
}

void FilterBar::complete(bool asked)
{
    const auto completion = TelegramFilter::complete(m_field->text(), m_field->cursorPosition(), m_codes);
    // While typing, only a begun word is completed; all that could stand at an empty place is shown when asked for.
    if (completion.candidates.empty() || (!asked && completion.replaced.length == 0)) {
        m_completer->popup()->hide();
        return;
    }
    m_replaced = completion.replaced;
    m_candidates->clear();
    for (const FilterCandidate &candidate : completion.candidates) {
        const QString word = QString::fromStdString(candidate.text);
        const QString about = filterCandidateText(candidate);
        auto *item = new QStandardItem(about.isEmpty() ? word : word + QStringLiteral("    ") + about);
        item->setData(word, kTextRole);
        m_candidates->appendRow(item);
    }
    m_completer->complete(QRect(0, 0, scaledPixels(kPopupWidth), m_field->height()));
}

void FilterBar::insert(const QString &candidate)
{
    QString changed = m_field->text();
    changed.replace(m_replaced.offset, m_replaced.length, candidate);
    m_field->setText(changed);
    m_field->setCursorPosition(static_cast<int>(m_replaced.offset + candidate.size()));
}

} // namespace meterscope::ui
