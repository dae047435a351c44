// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/currency.h"

namespace breakeven {

/// The catalog of what is shown: English, or another where a CatalogShown is alive, with money in the currency of a
/// CurrencyShown that is alive. It is the application's, as QCoreApplication's translators are. Another one may stand
/// in its place as soon as one of the two comes or goes.
[[nodiscard]] const Catalog& shownCatalog();

/// The currency that it shows money in.
[[nodiscard]] const MoneyShown& shownMoney();

/// Shows a catalog for as long as it lives, and from then on the one before it.
class CatalogShown {
public:
    explicit CatalogShown(const Catalog& catalog);
    ~CatalogShown();
    CatalogShown(const CatalogShown&) = delete;
    CatalogShown& operator=(const CatalogShown&) = delete;

private:
    const Catalog* m_before;
};

/// Shows money in a currency for as long as it lives, whatever the language, and from then on as before it.
class CurrencyShown {
public:
    explicit CurrencyShown(const MoneyShown& money);
    ~CurrencyShown();
    CurrencyShown(const CurrencyShown&) = delete;
    CurrencyShown& operator=(const CurrencyShown&) = delete;

private:
    MoneyShown m_before;
};

} // namespace breakeven
