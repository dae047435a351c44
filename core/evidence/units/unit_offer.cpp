// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_offer.h"

#include "core/text/slug.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

std::string unitId(const UnitOffer& offer)
{
    return fmt::format("{}/{}/{}", slug(offer.provider), slug(offer.model), slug(offer.unit));
}

Message unitName(const UnitOffer& offer)
{
    return {"units.offer(model, unit, provider)", offer.model, offer.unit, offer.provider};
}

Message priceWords(const UnitPrice& price)
{
    return {"units.price(amount, period, term)", Quantity::moneyToTheCent(price.usd), info(price.per).label(),
            info(price.term).label()};
}

const UnitPrice* priceFor(const UnitOffer& offer, UnitTerm term)
{
    const auto found = std::ranges::find(offer.prices, term, &UnitPrice::term);
    return found == offer.prices.end() ? nullptr : &*found;
}

Message whyLeftOut(const UnitOffer& offer)
{
    switch (offer.counts) {
    case UnitCount::Characters: return {"units.in_characters"};
    case UnitCount::InputAlone:
    case UnitCount::OutputAlone: return {"units.input_and_output_apart"};
    case UnitCount::Tokens: break;
    }
    if (!offer.throughput)
        return {"units.no_throughput"};
    return offer.outputWeight ? Message{} : Message{"units.no_output_weight"};
}

} // namespace breakeven
