// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/units_json.h"

#include "core/evidence/units/unit_fill.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

Json pricesJson(const UnitOffer& offer)
{
    Json json = Json::array();
    for (const UnitPrice& price : offer.prices)
        json.push_back({{"term", info(price.term).id},
                        {"usd", price.usd},
                        {"per", info(price.per).id},
                        {"usd_per_unit_hour", price.hourly()}});
    return json;
}

} // namespace

std::string unitsJson(const std::vector<UnitOffer>& offers, std::chrono::sys_days today)
{
    Json json = Json::array();
    for (const UnitOffer& offer : offers)
        json.push_back({{"id", unitId(offer)},
                        {"provider", offer.provider},
                        {"model", offer.model},
                        {"unit", offer.unit},
                        {"counts", info(offer.counts).id},
                        {"throughput", orNull(offer.throughput)},
                        {"output_weight", orNull(offer.outputWeight)},
                        {"cached_weight", orNull(offer.cachedWeight)},
                        {"cache_write_weight", orNull(offer.cacheWriteWeight)},
                        {"minimum", offer.minimum},
                        {"increment", offer.increment},
                        {"source", offer.source},
                        {"as_of", textOrNull(offer.asOf)},
                        {"prices", pricesJson(offer)},
                        {"price_source", textOrNull(offer.priceSource)},
                        {"price_as_of", textOrNull(offer.priceAsOf)},
                        {"left_out", textOrNull(inWords(whyLeftOut(offer)))},
                        {"notes", inWords(unitNotes(offer, today))}});
    return jsonAnswer(json);
}

} // namespace breakeven
