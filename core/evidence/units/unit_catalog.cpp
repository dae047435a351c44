// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_catalog.h"

#include "core/evidence/catalog_json.h"
#include "core/inputs/parameter_table.h"
#include "core/words/english.h"

#include <cassert>
#include <map>
#include <utility>

namespace breakeven {

namespace {

constexpr std::string_view unitsFormatName = "breakeven-units";
constexpr Range plausibleUnitPrice{0.01, 1e6}; ///< US dollars, for an hour to a year
constexpr Range plausibleTokenWeight{0, 20};

template <typename Enum> Enum readChoice(CatalogFields& fields, std::string_view key)
{
    std::vector<std::string_view> ids;
    for (const auto& row : tableOf<Enum>)
        ids.push_back(row.id);
    return enumerators<Enum>[fields.choice(key, ids)];
}

std::vector<UnitPrice> readPrices(CatalogFields& unit)
{
    std::vector<UnitPrice> prices;
    for (CatalogFields& fields : unit.optionalObjects("prices")) {
        const UnitPrice price{.term = readChoice<UnitTerm>(fields, "term"),
                              .usd = fields.number("usd", plausibleUnitPrice),
                              .per = readChoice<PricePeriod>(fields, "per")};
        if (!prices.empty() && price.term <= prices.back().term)
            fields.refuse("term", {"units.term_not_longer"});
        unit.adopt(fields);
        prices.push_back(price);
    }
    return prices;
}

UnitOffer readUnit(CatalogFields& fields)
{
    UnitOffer unit;
    unit.provider = fields.text("provider");
    unit.model = fields.text("model");
    unit.unit = fields.text("unit");
    unit.counts = readChoice<UnitCount>(fields, "counts");
    unit.throughput = fields.optionalNumber("throughput", rowOf(&Parameters::unitThroughput).range);
    unit.outputWeight = fields.optionalNumber("output_weight", rowOf(&Parameters::unitOutputWeight).range);
    unit.cachedWeight = fields.optionalNumber("cached_weight", plausibleTokenWeight);
    unit.cacheWriteWeight = fields.optionalNumber("cache_write_weight", plausibleTokenWeight);
    unit.minimum = fields.whole("minimum", rowOf(&Parameters::unitMinimum).range);
    unit.increment = fields.whole("increment", rowOf(&Parameters::unitIncrement).range);
    unit.source = fields.text("source");
    unit.asOf = fields.roughDate("as_of");
    unit.prices = readPrices(fields);
    unit.priceSource = fields.optionalText("price_source");
    unit.priceAsOf = fields.roughDate("price_as_of");
    unit.note = fields.optionalText("note");
    if (unit.prices.empty() != unit.priceSource.empty())
        fields.refuse("price_source", {"catalog.both_or_neither(key)", std::string("prices")});
    return unit;
}

} // namespace

Result<std::vector<UnitOffer>> parseUnitCatalog(std::string_view text, const std::string& where)
{
    Result<std::vector<UnitOffer>> units = parseCatalogRows<UnitOffer>(text, where, unitsFormatName, "units", readUnit);
    if (!units)
        return units;
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < units->size(); ++i)
        if (const auto [first, isNew] = seen.emplace(unitId((*units)[i]), i); !isNew)
            return Error{
                placeOf(where, "/units/" + std::to_string(i)),
                Message{"catalog.same_offer(place, id)", "/units/" + std::to_string(first->second), first->first}};
    return units;
}

const std::vector<UnitOffer>& builtInUnits()
{
    static const std::vector<UnitOffer> units = [] {
        Result<std::vector<UnitOffer>> read = parseUnitCatalog(embeddedUnitCatalog(), "units.json");
        assert(read); // the tests read it
        return read ? std::move(read).value() : std::vector<UnitOffer>();
    }();
    return units;
}

} // namespace breakeven
