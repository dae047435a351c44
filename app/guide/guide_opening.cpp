// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_opening.h"

#include "app/dialogs/document_dialog.h"
#include "app/guide/guide_dialog.h"
#include "app/guide/guide_topics.h"
#include "app/keyboard/window_keys.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMainWindow>
#include <QToolTip>

namespace breakeven {

namespace {

std::vector<GuideKey> guideKeysOf(const QMainWindow& window)
{
    std::vector<GuideKey> keys;
    for (const WindowKey& key : keysOf(window))
        keys.push_back({key.part.toStdString(), key.keys.toStdString(), key.what.toStdString()});
    return keys;
}

/// Over a dialog that the window waits for it has to be the dialog's own, to be within reach.
void openOver(QWidget& over, const QMainWindow& window, const std::string& anchor)
{
    auto* dialog = over.findChild<GuideDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr)
        dialog = new GuideDialog(guideKeysOf(window), &over);
    dialog->goTo(anchor);
    present(*dialog);
}

bool belongsTo(const QWidget& dialog, const QWidget& window)
{
    const QWidget* parent = dialog.parentWidget();
    while (parent != nullptr && parent != &window)
        parent = parent->parentWidget();
    return parent != nullptr;
}

} // namespace

void openGuide(QMainWindow& window, const std::string& anchor)
{
    openOver(window, window, anchor);
}

void openGuideAtFocus(QMainWindow& window)
{
    const bool tellsMore = QToolTip::isVisible(); // as the tip says that is on screen
    openGuide(window, topicOf(tellsMore ? QApplication::widgetAt(QCursor::pos()) : window.focusWidget()));
}

GuideKeyInDialogs::GuideKeyInDialogs(QMainWindow& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool GuideKeyInDialogs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr)
        return false;
    QWidget* dialog = widget->window();
    if (qobject_cast<QDialog*>(dialog) == nullptr || qobject_cast<GuideDialog*>(dialog) != nullptr ||
        !belongsTo(*dialog, m_window))
        return false;
    openOver(dialog->isModal() ? *dialog : static_cast<QWidget&>(m_window), m_window, topicOf(widget));
    return true;
}

} // namespace breakeven
