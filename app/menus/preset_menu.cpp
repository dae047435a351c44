// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus/preset_menu.h"

#include "app/document/file_actions.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/file/presets.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QMenu>

namespace breakeven {

namespace {

void addPresets(QMenu& menu, FileActions& files)
{
    QString group;
    for (const Preset& preset : presets()) {
        if (const QString its = toQString(groupOf(preset)); its != group) {
            group = its;
            if (!menu.isEmpty())
                menu.addSeparator();
            menu.addAction(group)->setEnabled(false); // a heading
        }
        QAction* action = menu.addAction(toQString(nameOf(preset)));
        action->setToolTip(plainToolTip(toQString(questionOf(preset))));
        QObject::connect(action, &QAction::triggered, &menu,
                         [&files, preset] { files.start(startedFrom(preset, shownCatalog())); });
    }
}

} // namespace

void fillWithPresets(QMenu& menu, FileActions& files)
{
    menu.setToolTipsVisible(true);
    QObject::connect(
        &menu, &QMenu::aboutToShow, &menu, [&menu, &files] { addPresets(menu, files); }, Qt::SingleShotConnection);
}

} // namespace breakeven
