// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/unbroken.h"

#include "core/words/english.h"
#include "core/words/numbers.h"

namespace breakeven {

namespace {

/// The first space alone: "200k requests" is a figure, the month that they come in may follow on the next line.
std::string unbrokenFigure(const Quantity& quantity)
{
    std::string text = inEnglish(quantity);
    if (const std::size_t space = text.find(' '); space != std::string::npos)
        text.replace(space, 1, "\u00A0");
    return text;
}

} // namespace

const Catalog unbrokenEnglish{english.english, english.translations, unbrokenFigure,
                              english.label,   english.pluralForm,   english.atStart};

} // namespace breakeven
