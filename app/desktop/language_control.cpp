// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language_control.h"

#include "app/progress/long_work.h"
#include "widgets/text.h"

#include <QSettings>

namespace breakeven {

namespace {

const QString languageKey = QStringLiteral("view/language");
const QString numberStyleKey = QStringLiteral("view/number_style");

void keep(const QString& key, const QString& value)
{
    if (value.isEmpty())
        QSettings().remove(key);
    else
        QSettings().setValue(key, value);
}

Language shownFor(std::optional<Language> choice)
{
    return choice.value_or(ShownLanguage::ofDesktop());
}

std::optional<NumberStyle> styleFor(std::optional<Language> choice, std::optional<NumberStyle> style)
{
    return style || choice ? style : numberStyleOfDesktop();
}

} // namespace

LanguageControl::LanguageControl(std::optional<Language> choice, std::optional<NumberStyle> numberStyle,
                                 QObject* parent)
    : QObject(parent), m_choice(choice), m_numberStyle(numberStyle),
      m_shown(shownFor(choice), styleFor(choice, numberStyle))
{
}

void LanguageControl::choose(std::optional<Language> choice)
{
    m_choice = choice;
    keep(languageKey, choice ? toQString(info(*choice).tag) : QString());
    show();
}

void LanguageControl::chooseNumberStyle(std::optional<NumberStyle> style)
{
    m_numberStyle = style;
    keep(numberStyleKey, style ? toQString(info(*style).id) : QString());
    show();
}

/// What is exported or printed meanwhile stays in its language, and in its window.
void LanguageControl::show()
{
    if (const LongWork* work = LongWork::current()) {
        connect(work, &QObject::destroyed, this, &LanguageControl::show, Qt::QueuedConnection);
        return;
    }
    const Language language = shownFor(m_choice);
    const std::optional<NumberStyle> style = styleFor(m_choice, m_numberStyle);
    if (language == m_shown.language() && style == m_shown.numberStyle())
        return;
    m_shown.show(language, style);
    emit languageChanged();
}

std::optional<Language> LanguageControl::remembered()
{
    return languageOf(QSettings().value(languageKey).toString().toStdString());
}

std::optional<NumberStyle> LanguageControl::rememberedNumberStyle()
{
    return numberStyleTable.find(QSettings().value(numberStyleKey).toString().toStdString());
}

} // namespace breakeven
