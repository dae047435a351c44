// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_buttons.h"

#include <QEvent>
#include <QPushButton>

namespace breakeven {

DialogButtons::DialogButtons(QWidget* parent) : QDialogButtonBox(parent) {}

QPushButton* DialogButtons::addPlain(const QString& text, const char* name, ButtonRole role)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("plain", true);
    button->setAutoDefault(false);
    return add(button, role);
}

QPushButton* DialogButtons::addPrimary(const QString& text, ButtonRole role)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("primary"));
    button->setAutoDefault(role == AcceptRole);
    button->setDefault(role == AcceptRole);
    return add(button, role);
}

/// Once it is called what it is: its looks are looked up by that when it is placed.
QPushButton* DialogButtons::add(QPushButton* button, ButtonRole role)
{
    addButton(button, role);
    hideAgain();
    return button;
}

void DialogButtons::setShown(QPushButton& button, bool shown)
{
    m_hidden.removeAll(&button);
    if (!shown)
        m_hidden << &button;
    button.setVisible(shown);
}

void DialogButtons::hideAgain()
{
    for (QPushButton* button : m_hidden)
        button->hide();
}

/// Qt lets Enter press the first button that accepts, also one that is set not to be pressed so.
bool DialogButtons::event(QEvent* event)
{
    const bool done = QDialogButtonBox::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        hideAgain();
    if (event->type() == QEvent::Show)
        for (QAbstractButton* each : buttons())
            if (auto* button = qobject_cast<QPushButton*>(each); button != nullptr && !button->autoDefault())
                button->setDefault(false);
    return done;
}

} // namespace breakeven
