// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/number_style.h"

#include <QLocale>

namespace breakeven {

Notation inStyle(Notation notation, NumberStyle style)
{
    notation.decimal = info(style).decimal;
    notation.group = info(style).group;
    return notation;
}

std::optional<NumberStyle> numberStyleOf(const QByteArray& localeName)
{
    const QByteArray name = localeName.split('.').constFirst().split('@').constFirst();
    if (name.isEmpty() || name == "C" || name == "POSIX")
        return std::nullopt;
    const QLocale locale(QString::fromLatin1(name));
    if (locale.language() == QLocale::C)
        return std::nullopt;
    if (locale.decimalPoint() != QLatin1String(","))
        return NumberStyle::PointAndComma;
    return locale.groupSeparator() == QLatin1String(".") ? NumberStyle::CommaAndPoint : NumberStyle::CommaAndSpace;
}

std::optional<NumberStyle> numberStyleOfDesktop()
{
    for (const char* variable : {"LC_ALL", "LC_NUMERIC", "LANG"})
        if (const QByteArray name = qgetenv(variable); !name.isEmpty())
            return numberStyleOf(name);
    return std::nullopt;
}

} // namespace breakeven
