// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"

namespace breakeven {

/// A model of a catalog with as much as it needs.
inline CatalogModel madeModel(const char* id, const char* asOf, std::vector<DatedPrices> prices)
{
    CatalogModel model;
    model.id = id;
    model.vendor = "A vendor";
    model.prices = std::move(prices);
    model.source = "a list";
    model.asOf = asOf;
    return model;
}

/// Prices in USD per million tokens, of fresh tokens alone.
inline DatedPrices madePrices(double input, double output, const char* from = "")
{
    DatedPrices dated;
    dated.from = from;
    dated.prices.input = input;
    dated.prices.output = output;
    return dated;
}

} // namespace breakeven
