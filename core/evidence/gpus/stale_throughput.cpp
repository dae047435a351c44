// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/stale_throughput.h"

#include "core/evidence/benchmarks/throughput_choice.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/provenance.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
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

/// Whose the throughput is, as far as its source tells.
std::string ownerWords(const Provenance& from, const std::string& gpu, const ModelSize& model)
{
    if (from.origin == Origin::Default)
        return fmt::format("the default, which was not measured with {}", model.model);
    if (from.origin == Origin::Typed)
        return fmt::format("as it was typed; check that it is that of {} on {}", model.model, gpu);
    const std::string owner = modelIn(from.text);
    if (!owner.empty() && !owner.starts_with(model.model)) // "…-Instruct" is the same one
        return fmt::format("which is that of {}, not of {}", owner, model.model);
    return fmt::format("which has another source: {}", from.text);
}

} // namespace

std::string staleThroughput(const Scenario& scenario, const std::string& gpu, const ModelSize& model)
{
    std::vector<std::string> sentences;
    for (double Parameters::*member : {&Parameters::prefillThroughput, &Parameters::decodeThroughput}) {
        const Parameter& row = rowOf(member);
        sentences.push_back(fmt::format("{} stays at {}, {}.", row.label,
                                        shownValue(row, scenario.parameters.*member).text(),
                                        ownerWords(provenanceOf(scenario, row), gpu, model)));
    }
    sentences.push_back(fmt::format("Measure both with {} on {}, or type them.", model.model, gpu));
    return fmt::format("{}", fmt::join(sentences, " "));
}

std::string measuredElsewhere(double billions)
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
    const std::string last = *gpus.rbegin();
    gpus.erase(last);
    return fmt::format("A model of that size was measured on {}{}{}.", fmt::join(gpus, ", "),
                       gpus.empty() ? "" : " and ", last);
}

} // namespace breakeven
