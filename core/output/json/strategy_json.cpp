// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/strategy_json.h"

#include "core/advice/strategy_words.h"
#include "core/words/message.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

Json stepJson(std::string_view id, const StrategyStep& step)
{
    return {{"id", std::string(id)}, {"title", inWords(step.title)}, {"sentences", inWords(step.sentences)}};
}

/// Null where there is nothing that it would pay to find out.
Json measuringJson(const std::optional<Measuring>& measuring)
{
    if (!measuring || measuring->parameter == nullptr)
        return nullptr;
    return {{"parameter", std::string(measuring->parameter->id)},
            {"value", measuring->value},
            {"months", measuring->months}};
}

std::string_view waitingId(Waiting waiting)
{
    switch (waiting) {
    case Waiting::Never: return "never";
    case Waiting::Always: return "always";
    case Waiting::Ahead: return "ahead";
    case Waiting::Reached: return "reached";
    case Waiting::Between: return "between";
    case Waiting::Past: break;
    }
    return "past";
}

} // namespace

Json strategyJson(const Evaluation& e)
{
    const Strategy s = strategy(e);
    const std::array<StrategyStep, 3> steps = strategySteps(e, s);
    Json prototype = stepJson("prototype", steps[0]);
    prototype["months"] = prototypeMonths;
    prototype["spend"] = s.prototype.spend;
    prototype["upfront"] = s.prototype.upfront;

    const Projection& p = s.projection;
    Json projection = stepJson("project", steps[1]);
    for (std::size_t i = 0; i < projectedMonths.size(); ++i)
        projection[fmt::format("spend_{}_months", projectedMonths[i])] = p.spend[i];
    projection["state"] = std::string(waitingId(p.waiting));
    projection["pays_now"] = p.paysNow;
    projection["volume"] = orNull(p.volume);
    projection["last_volume"] = orNull(p.lastVolume);
    projection["month"] = orNull(p.month);
    for (std::size_t i = 0; i < projectedMonths.size(); ++i)
        projection[fmt::format("growth_for_month_{}", projectedMonths[i])] = orNull(p.growthNeeded[i]);

    projection["measure_first"] = measuringJson(s.measuring);

    Json test = stepJson("parallel", steps[2]);
    test["volume"] = s.test.volume;
    test["cost"] = s.test.cost();
    test["focus"] = s.test.focus;
    test["labeling"] = s.test.labeling;
    test["of_baseline_bill"] = s.test.baseline;
    test["upfront"] = s.test.upfront;
    test["hardware"] = s.test.hardware;
    test["months_for_examples"] = s.test.months;
    return Json::array({std::move(prototype), std::move(projection), std::move(test)});
}

} // namespace breakeven
