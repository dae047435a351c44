// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/unbroken.h"

#include "core/words/numbers.h"

namespace breakeven {

namespace {

std::string unbrokenFigure(const Quantity& quantity, const Catalog& catalog)
{
    std::string text = inNotation(quantity, catalog);
    if (const std::size_t space = text.find(' '); space != std::string::npos)
        text.replace(space, 1, "\u00A0");
    return text;
}

} // namespace

Catalog unbroken(Catalog catalog)
{
    catalog.quantity = unbrokenFigure;
    return catalog;
}

} // namespace breakeven
