// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/enter_presses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>

namespace breakeven {

EnterPresses::EnterPresses()
{
    QApplication::instance()->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (button == nullptr || !button->hasFocus() || (pressed->modifiers() & ~Qt::KeypadModifier) != 0 ||
        (qobject_cast<QCheckBox*>(button) != nullptr && qobject_cast<QDialog*>(button->window()) != nullptr))
        return QObject::eventFilter(watched, event);
    if (!pressed->isAutoRepeat())
        button->click();
    return true;
}

} // namespace breakeven
