// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility/spoken_button.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QPushButton>

#include <QRegularExpression>

namespace breakeven {

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&[A-Za-z0-9]\\)")); // "ファイル(&F)"
    text.remove(behind);
    text.replace(QLatin1String("&&"), QChar(QChar::ReplacementCharacter));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(QChar::ReplacementCharacter), QLatin1Char('&'));
    return text;
}

} // namespace

SpokenButton::SpokenButton(QAbstractButton& button, std::optional<QAccessible::Role> role)
    : QAccessibleWidget(&button), m_button(button), m_role(role)
{
}

QAccessible::Role SpokenButton::role() const
{
    return m_role.value_or(m_button.isCheckable() ? QAccessible::CheckBox : QAccessible::Button);
}

QAccessible::State SpokenButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = m_button.isCheckable();
    state.checked = m_button.isChecked();
    state.pressed = m_button.isDown();
    const auto* push = qobject_cast<const QPushButton*>(&m_button);
    state.defaultButton = push != nullptr && push->isDefault();
    return state;
}

QString SpokenButton::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name && m_button.accessibleName().isEmpty())
        return withoutMnemonic(m_button.text());
    return QAccessibleWidget::text(kind);
}

QString SpokenButton::mainAction() const
{
    return m_button.isCheckable() ? toggleAction() : pressAction();
}

QStringList SpokenButton::actionNames() const
{
    return QStringList{mainAction()} + QAccessibleWidget::actionNames();
}

QStringList SpokenButton::keyBindingsForAction(const QString& name) const
{
    const QKeySequence mnemonic = QKeySequence::mnemonic(m_button.text());
    return name == mainAction() && !mnemonic.isEmpty() ? QStringList{mnemonic.toString(QKeySequence::NativeText)}
                                                       : QStringList{};
}

void SpokenButton::doAction(const QString& name)
{
    if (name != mainAction())
        QAccessibleWidget::doAction(name);
    else if (m_button.isEnabled())
        m_button.click();
}

} // namespace breakeven
