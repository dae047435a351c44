// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/shortcuts_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/dialogs/document_dialog.h"
#include "app/keyboard/palette.h"

#include <QDialog>
#include <QHeaderView>
#include <QMainWindow>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace breakeven {

namespace {

/// Keys of a part of the window, which are no shortcuts of the menus.
struct PartKey {
    const char* part;
    const char* keys;
    const char* what;
};

class ShortcutsDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ShortcutsDialog)

public:
    explicit ShortcutsDialog(QMainWindow& window);

private:
    QTreeWidgetItem& group(const QString& name);
    void add(QTreeWidgetItem& group, const QString& what, const QString& keys);

    QTreeWidget* m_keys;
};

constexpr int shortcutHeight = 26;

constexpr std::array partKeys{
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Everywhere"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Tab, Shift+Tab"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "To what comes next, or before, as one reads")},
    PartKey{"Everywhere", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Enter, Space"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "What the focused button says")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "An input"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Enter"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Type its value, a sum or a range")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "F2, then arrows"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Its parts one after the other; Esc goes back")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Arrows"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "One step of its slider, a finer one with Shift")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Page Up, Page Down"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Ten steps")},
    PartKey{"An input", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Space"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Play its slider, or stop it")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "A chart"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Left, Right, Home, End"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Along a curve or a bar, from value to value")},
    PartKey{"A chart", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Up, Down"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "To the curve or bar above or below")},
    PartKey{"A chart", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Enter"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "What a click there does")},
    PartKey{"A chart", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Shift+F10"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Its menu")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The qualities"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Up, Down, Page Up, Page Down"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "To another quality, to another approach")},
    PartKey{"The qualities", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Left, Right, Delete"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Another score, the program's own score")},
    PartKey{"The qualities", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Plus, Minus"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The weight of the quality")},
    PartKey{QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "While presenting"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Right, Left, Page Down, Page Up"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The next state, or the one before")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Down, Up"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "The next page of advice or of tasks, or the one before")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "B"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "A black screen, and back")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "H"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Hide the result, and show it")},
    PartKey{"While presenting", QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Esc"),
            QT_TRANSLATE_NOOP("breakeven::ShortcutsDialog", "Back to the window as it was")},
};

ShortcutsDialog::ShortcutsDialog(QMainWindow& window) : QDialog(&window), m_keys(new QTreeWidget(this))
{
    constexpr int margin = 16;
    setWindowTitle(tr("Keyboard Shortcuts"));
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 600);
    m_keys->setObjectName(QStringLiteral("shortcut_list"));
    m_keys->setAccessibleName(windowTitle());
    m_keys->setHeaderHidden(true);
    m_keys->setColumnCount(2);
    m_keys->setRootIsDecorated(false);
    m_keys->setItemsExpandable(false);
    m_keys->header()->setStretchLastSection(false);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const PaletteEntry& entry : entriesOf(*window.menuBar(), MenuEntries::All))
        if (!entry.keys.isEmpty())
            add(group(entry.place.section(QStringLiteral(" › "), 0, 0)), entry.name, entry.keys);
    for (const PartKey& key : partKeys)
        add(group(tr(key.part)), tr(key.what), tr(key.keys));
    m_keys->expandAll();

    auto* buttons = new DialogButtons(this);
    addClose(*buttons, *this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_keys, 1);
    layout->addWidget(buttons);
}

QTreeWidgetItem& ShortcutsDialog::group(const QString& name)
{
    for (int i = 0; i < m_keys->topLevelItemCount(); ++i)
        if (m_keys->topLevelItem(i)->text(0) == name)
            return *m_keys->topLevelItem(i);
    auto* item = new QTreeWidgetItem(m_keys, {name});
    QFont bold = m_keys->font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setSizeHint(0, {0, shortcutHeight + 6});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    return *item;
}

void ShortcutsDialog::add(QTreeWidgetItem& group, const QString& what, const QString& keys)
{
    auto* item = new QTreeWidgetItem(&group, {what, keys});
    item->setSizeHint(0, {0, shortcutHeight});
}

} // namespace

void showShortcuts(QMainWindow& window)
{
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("shortcuts"));
    if (dialog == nullptr)
        dialog = new ShortcutsDialog(window);
    present(*dialog);
}

} // namespace breakeven
