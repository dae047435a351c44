// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus/language_menu.h"

#include "app/desktop/language_control.h"
#include "widgets/text.h"

#include <QActionGroup>
#include <QMenu>

namespace breakeven {

LanguageMenu::LanguageMenu(LanguageControl& language, QObject* parent) : QObject(parent), m_language(language) {}

void LanguageMenu::addTo(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const QString& name, std::optional<Language> language) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("language_") + name);
        action->setCheckable(true);
        action->setChecked(m_language.choice() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { m_language.choose(language); });
        connect(&menu, &QMenu::aboutToShow, action,
                [this, action, language] { action->setChecked(m_language.choice() == language); });
    };
    add(tr("&System"), QStringLiteral("system"), std::nullopt);
    menu.addSeparator();
    for (const LanguageInfo& row : languageTable)
        add(toQString(row.name), toQString(row.tag), row.language);
}

} // namespace breakeven
