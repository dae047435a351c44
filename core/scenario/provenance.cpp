// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/provenance.h"

#include "core/inputs/refusal.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

Message Provenance::sentence() const
{
    const Label name{"origin", info(origin).id, "name", info(origin).name};
    return text.empty() ? asMessage(name) : Message{"sources.origin(origin, source)", name, text};
}

Provenance provenanceOf(const Scenario& scenario, const Parameter& parameter)
{
    const auto source = scenario.sources.find(parameter.id);
    if (source == scenario.sources.end()) {
        const bool untouched = scenario.parameters.*parameter.member == parameter.defaultValue();
        return {untouched ? Origin::Default : Origin::Typed, {}};
    }
    for (const OriginInfo& row : originTable)
        if (!row.prefix.empty() && source->second.starts_with(row.prefix))
            return {row.origin, source->second.substr(row.prefix.size())};
    return {Origin::Stated, source->second};
}

SourcedValue sourcedValue(const Parameter& parameter, double value, Origin origin, std::string_view what)
{
    double taken = parameter.range.clamp(value);
    if (parameter.scale == Scale::Integer)
        taken = std::round(taken);
    std::string source = std::string(info(origin).prefix) + std::string(what);
    constexpr double lastDigits = 1e-9;
    if (std::abs(taken - value) > lastDigits * std::abs(value))
        source += fmt::format("; {} taken as {}, as allowed are {}", value, taken, inWords(allowedValues(parameter)));
    return {&parameter, taken, std::move(source), std::nullopt};
}

} // namespace breakeven
