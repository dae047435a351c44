// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting.h"

#include "app/desktop/desktop_motion.h"
#include "app/desktop/language_control.h"
#include "app/desktop/theme_control.h"
#include "app/document/stated_currency.h"
#include "app/view/text_zoom.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven {

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(breakeven::Settings)
};

Setting themeRow(ThemeControl& theme)
{
    static_assert(static_cast<int>(ThemeChoice::System) == 0 && static_cast<int>(ThemeChoice::Dark) == 2);
    return {QStringLiteral("setting_theme"),
            Settings::tr("Theme"),
            {},
            [] {
                return QStringList{Settings::tr("As the desktop"), Settings::tr("Light"), Settings::tr("Dark")};
            },
            [&theme] { return static_cast<int>(theme.choice()); },
            [&theme](int place) { theme.choose(static_cast<ThemeChoice>(place)); }};
}

Setting languageRow(LanguageControl& language)
{
    QStringList choices{Settings::tr("As the desktop")};
    for (const LanguageInfo& row : languageTable)
        choices << toQString(row.name);
    return {QStringLiteral("setting_language"),
            Settings::tr("Language"),
            Settings::tr("Of the windows, pictures and reports. Files and the command line stay as they are."),
            [choices] { return choices; },
            [&language] { return language.choice() ? static_cast<int>(*language.choice()) + 1 : 0; },
            [&language](int place) {
                language.choose(place == 0
                                    ? std::nullopt
                                    : std::optional(languageTable[static_cast<std::size_t>(place - 1)].language));
            }};
}

Setting textSizeRow(TextZoom& zoom)
{
    QStringList choices{Settings::tr("As the desktop")};
    for (const int percent : TextZoom::steps)
        if (percent != TextZoom::steps.front())
            choices << Settings::tr("%1 %").arg(percent);
    return {QStringLiteral("setting_text_size"),
            Settings::tr("Text size"),
            Settings::tr("In percent of the desktop's."),
            [choices] { return choices; },
            [&zoom] {
                const auto place = std::ranges::find(TextZoom::steps, zoom.percent());
                return static_cast<int>(place - TextZoom::steps.begin());
            },
            [&zoom](int place) { zoom.setPercent(TextZoom::steps.at(static_cast<std::size_t>(place))); }};
}

/// Who chose a language reads its numbers; who did not, those of the desktop.
Setting numberStyleRow(LanguageControl& language)
{
    const auto choices = [&language] {
        QStringList names{language.choice() ? Settings::tr("As the language") : Settings::tr("As the desktop")};
        for (const NumberStyle style : enumerators<NumberStyle>)
            names << toQString(info(style).sample);
        return names;
    };
    return {QStringLiteral("setting_number_style"),
            Settings::tr("Numbers"),
            Settings::tr("On screen, in pictures and in reports, and as they are typed."),
            choices,
            [&language] { return language.numberStyle() ? static_cast<int>(*language.numberStyle()) + 1 : 0; },
            [&language](int place) {
                language.chooseNumberStyle(
                    place == 0 ? std::nullopt
                               : std::optional(enumerators<NumberStyle>[static_cast<std::size_t>(place - 1)]));
            }};
}

Setting motionRow()
{
    return {QStringLiteral("setting_motion"),
            Settings::tr("Motion"),
            Settings::tr("Whether sliders glide from state to state while presenting."),
            [] {
                return QStringList{Settings::tr("As the desktop"), Settings::tr("Reduced"), Settings::tr("Full")};
            },
            [] {
                const std::optional<bool> reduced = DesktopMotion::chosen();
                return !reduced ? 0 : *reduced ? 1 : 2;
            },
            [](int place) { DesktopMotion::choose(place == 0 ? std::nullopt : std::optional(place == 1)); }};
}

/// Of what is made new: a file that is opened keeps its own.
Setting currencyRow()
{
    const auto choices = [] {
        QStringList names{toQString(nameOf(usDollar))};
        if (const std::optional<ShownCurrency> stated = lastStatedCurrency())
            names << toQString(currencyInWords(stated));
        return names;
    };
    return {QStringLiteral("setting_currency"),
            Settings::tr("Currency"),
            Settings::tr("Of new scenarios: US dollars, or what Scenario → Currency was told last."),
            choices,
            [] { return newScenariosInCurrency() ? 1 : 0; },
            [](int place) { setNewScenariosInCurrency(place == 1); }};
}

} // namespace

std::vector<Setting> settingRows(ThemeControl& theme, LanguageControl& language, TextZoom& zoom)
{
    return {themeRow(theme),          languageRow(language), textSizeRow(zoom),
            numberStyleRow(language), currencyRow(),         motionRow()};
}

} // namespace breakeven
