// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/shortcuts_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/dialogs/document_dialog.h"
#include "app/keyboard/window_keys.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMainWindow>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven {

namespace {

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
    for (const WindowKey& key : keysOf(window))
        add(group(key.part), key.what, key.keys);
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
