// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/field_keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace breakeven {

FieldKeys::FieldKeys(QMainWindow& window) : QObject(&window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event)
{
    constexpr std::array ofFields{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* field = qobject_cast<QWidget*>(watched);
    const bool isText =
        qobject_cast<QLineEdit*>(watched) != nullptr || qobject_cast<QPlainTextEdit*>(watched) != nullptr;
    if (!isText || field->window() != &m_window || key->modifiers() != Qt::ControlModifier || key->key() < Qt::Key_A ||
        key->key() > Qt::Key_Z || std::ranges::find(ofFields, key->key()) != ofFields.end())
        return false;
    const QKeySequence pressed(key->keyCombination());
    const QList<QAction*> actions = m_window.findChildren<QAction*>();
    if (std::ranges::none_of(actions, [&](const QAction* each) { return each->shortcuts().contains(pressed); }))
        return false;
    event->ignore();
    return true;
}

} // namespace breakeven
