// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language_control.h"

#include "widgets/text.h"

#include <QSettings>

namespace breakeven {

namespace {

const QString languageKey = QStringLiteral("view/language");

} // namespace

LanguageControl::LanguageControl(std::optional<Language> choice, QObject* parent)
    : QObject(parent), m_choice(choice), m_shown(choice.value_or(ShownLanguage::ofDesktop()))
{
}

void LanguageControl::choose(std::optional<Language> choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    QSettings settings;
    if (choice)
        settings.setValue(languageKey, toQString(info(*choice).tag));
    else
        settings.remove(languageKey);
    const Language wanted = choice.value_or(ShownLanguage::ofDesktop());
    if (wanted == language())
        return;
    m_shown.show(wanted);
    emit languageChanged();
}

std::optional<Language> LanguageControl::remembered()
{
    return languageOf(QSettings().value(languageKey).toString().toStdString());
}

} // namespace breakeven
