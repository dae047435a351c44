// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/shown_catalog.h"

#include "core/words/catalog.h"

#include <utility>

namespace breakeven {

namespace {

/// What is shown: the words of a language, and a currency.
struct Shown {
    const Catalog* words = &english;
    MoneyShown money;
    Catalog inCurrency = english; ///< both together
};

Shown& shown()
{
    static Shown inUse;
    return inUse;
}

void putTogether()
{
    shown().inCurrency = inMoney(shown().money, *shown().words);
}

} // namespace

const Catalog& shownCatalog()
{
    return shown().money.inDollars() ? *shown().words : shown().inCurrency;
}

const MoneyShown& shownMoney()
{
    return shown().money;
}

CatalogShown::CatalogShown(const Catalog& catalog) : m_before(std::exchange(shown().words, &catalog))
{
    putTogether();
}

CatalogShown::~CatalogShown()
{
    shown().words = m_before;
    putTogether();
}

CurrencyShown::CurrencyShown(const MoneyShown& money) : m_before(std::exchange(shown().money, money))
{
    putTogether();
}

CurrencyShown::~CurrencyShown()
{
    shown().money = m_before;
    putTogether();
}

} // namespace breakeven
