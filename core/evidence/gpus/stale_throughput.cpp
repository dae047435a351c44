// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/stale_throughput.h"

#include "core/evidence/benchmarks/throughput_choice.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/provenance.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace breakeven {

namespace {

/// The known model that a source names; of several names the longest. Empty if there is none.
std::string modelIn(const std::string& source)
{
    std::string longest;
    const auto look = [&](const std::string& name) {
        if (name.size() > longest.size() && source.find(name) != std::string::npos)
            longest = name;
    };
    for (const ModelSize& known : modelSizes())
        look(known.model);
    for (const Measurement& known : measurements())
        look(known.model);
    return longest;
}

/// That it stays, and whose it is, as far as its source tells.
Message ownerWords(const Parameter& row, const Scenario& scenario, const std::string& gpu, const ModelSize& model)
{
    const Provenance from = provenanceOf(scenario, row);
    const Quantity value = shownQuantity(row, scenario.parameters.*row.member);
    if (from.origin == Origin::Default)
        return {"stale.default(parameter, value, model)", labelOf(row), value, model.model};
    if (from.origin == Origin::Typed)
        return {"stale.typed(parameter, value, model, gpu)", labelOf(row), value, model.model, gpu};
    const std::string owner = modelIn(from.text);
    if (!owner.empty() && !owner.starts_with(model.model)) // "…-Instruct" is the same one
        return {"stale.of_another(parameter, value, owner, model)", labelOf(row), value, owner, model.model};
    return {"stale.other_source(parameter, value, source)", labelOf(row), value, from.text};
}

} // namespace

Message staleThroughput(const Scenario& scenario, const std::string& gpu, const ModelSize& model)
{
    return sentences({ownerWords(rowOf(&Parameters::prefillThroughput), scenario, gpu, model),
                      ownerWords(rowOf(&Parameters::decodeThroughput), scenario, gpu, model),
                      Message{"stale.measure(model, gpu)", model.model, gpu}});
}

Message measuredElsewhere(double billions)
{
    ThroughputWish wish;
    wish.billions = billions;
    std::set<std::string> gpus;
    for (const Measurement& one : measurements()) {
        wish.gpu = one.gpu;
        if (!gpus.contains(one.gpu) && chooseThroughput(measurements(), wish))
            gpus.insert(one.gpu);
    }
    if (gpus.empty())
        return {};
    std::vector<Message> names;
    std::ranges::transform(gpus, std::back_inserter(names), verbatim);
    return {"gpu.measured_elsewhere(gpus)", listedWithAnd(names)};
}

} // namespace breakeven
