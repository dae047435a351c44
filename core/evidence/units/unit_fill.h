// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/units/unit_offer.h"
#include "core/scenario/provenance.h"

#include <chrono>
#include <optional>
#include <vector>

namespace breakeven {

/// What an offer fills in, paid for by a term: unit_rate if it is sold so, unit_throughput, unit_output_weight,
/// unit_minimum and unit_increment, in the order of the parameter table. A price for longer than an hour is spread over
/// its hours, a month having 730. Nothing where whyLeftOut says why.
[[nodiscard]] std::vector<SourcedValue> unitValues(const UnitOffer& offer, std::optional<UnitTerm> term);

/// What should be known of an offer on a day, in sentences: that what it says was read more than 90 days ago, or nobody
/// knows when; that its minimum is no whole number of increments; the catalog's own note.
[[nodiscard]] std::vector<Message> unitNotes(const UnitOffer& offer, std::chrono::sys_days today);

/// What should be known before it fills in a scenario, in sentences: whose the rate is that stays where there is no
/// price; that the provider counts this request's tokens otherwise than the model does; that the frontier API's prices
/// are those of another model; what a unit comes to that is never idle. None where nothing is filled in.
[[nodiscard]] std::vector<Message> fillingNotes(const UnitOffer& offer, std::optional<UnitTerm> term,
                                                const Scenario& scenario);

/// The offer and the term that a scenario's values are from, as far as their sources say.
struct UnitSource {
    const UnitOffer* offer = nullptr; ///< null if they are from none
    std::optional<UnitTerm> term;
};
[[nodiscard]] UnitSource unitSource(const Scenario& scenario, const std::vector<UnitOffer>& offers);

} // namespace breakeven
