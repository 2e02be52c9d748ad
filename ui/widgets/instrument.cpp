// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/instrument.h"

#include <QAccessibleWidget>
#include <QKeySequence>

namespace meterscope::ui {

namespace {

class InstrumentInterface final : public QAccessibleWidget
{
public:
    explicit InstrumentInterface(Instrument *instrument)
        : QAccessibleWidget(instrument, instrument->role()) // its name may change with what it shows
    { }

    QString text(QAccessible::Text kind) const override
    {
        // Screen readers ask for a number as value and read text from the description: both carry the figures.
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return instrument()->valueText();
        if (kind == QAccessible::Help && !instrument()->pressHint().isEmpty())
            return instrument()->pressHint();
        return QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (!instrument()->pressHint().isEmpty())
            names.prepend(pressAction());
        return names;
    }

    QString localizedActionDescription(const QString &name) const override
    {
        return name == pressAction() ? instrument()->pressHint() : QAccessibleWidget::localizedActionDescription(name);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList { QKeySequence(Qt::Key_Return).toString() }
                                     : QAccessibleWidget::keyBindingsForAction(name);
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            instrument()->press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] Instrument *instrument() const { return static_cast<Instrument *>(widget()); }
};

QAccessibleInterface *instrumentInterface(const QString &, QObject *object)
{
    auto *instrument = qobject_cast<Instrument *>(object);
    return instrument ? new InstrumentInterface(instrument) : nullptr;
}

/// Qt takes factories only once the application exists, as it does whenever a widget is made.
void installFactoryOnce()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(instrumentInterface);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

constexpr qint64 kAnnounceMilliseconds = 1000;

} // namespace

Instrument::Instrument(QAccessible::Role role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    installFactoryOnce();
}

void Instrument::setValueText(const QString &text)
{
    if (text == m_valueText)
        return;
    m_valueText = text;
    if (!QAccessible::isActive() || (m_announced.isValid() && m_announced.elapsed() < kAnnounceMilliseconds))
        return;
    m_announced.start();
    QAccessibleValueChangeEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace meterscope::ui
