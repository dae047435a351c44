// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/choices/time_unit_words.h"

#include "core/evidence/traffic/traffic_notes.h"
#include "core/words/english.h"

#include <cassert>

namespace breakeven {

namespace {

double inSeconds(TimeUnit unit)
{
    assert(unit != TimeUnit::Unset);
    return unit == TimeUnit::Seconds ? 1 : unit == TimeUnit::Milliseconds ? 1e-3 : 1e-6;
}

Message nameOf(TimeUnit unit)
{
    return unit == TimeUnit::Seconds        ? Message{"time_unit.seconds"}
           : unit == TimeUnit::Milliseconds ? Message{"time_unit.milliseconds"}
                                            : Message{"time_unit.microseconds"};
}

} // namespace

std::vector<Message> timeUnitOffers(const Traffic& traffic, TimeUnit readAs)
{
    std::vector<Message> offers;
    for (const TimeUnit unit : timeUnits) {
        const double stretch = inSeconds(unit) / inSeconds(readAs);
        const Message span = durationWords(traffic.seconds * stretch);
        if (traffic.requestsPerMonth)
            offers.push_back({"time_unit.offer(unit, span, volume)", nameOf(unit), span,
                              Quantity::compactCount(*traffic.requestsPerMonth / stretch)});
        else
            offers.push_back({"time_unit.offer_of_span(unit, span)", nameOf(unit), span});
    }
    return offers;
}

} // namespace breakeven
