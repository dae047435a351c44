// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/key_figures.h"

#include "core/output/format.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

namespace {

KeyFigure saving(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    return {"monthly_saving", money(std::abs(saving)), saving < 0 ? "more a month" : "saved a month",
            fmt::format("{:.2f} US dollars a month", saving)};
}

KeyFigure breakEvenVolume(const Evaluation& e)
{
    const BreakEven& found = e.focus().breakEven;
    if (found.always())
        return {"settled_volume", "always", "cheaper at every volume",
                "cheaper from 100 to 1,000,000,000 requests a month"};
    if (found.settledVolume) {
        const bool first = found.intervals.size() == 1;
        return {"settled_volume", compactCount(*found.settledVolume),
                first ? "break-even, requests a month" : "break-even for good, requests a month",
                fullCount(*found.settledVolume) + " requests a month"};
    }
    if (found.firstVolume)
        return {"settled_volume", compactCount(*found.firstVolume) + "–" + compactCount(*found.lastVolume),
                found.intervals.size() == 1 ? "pays between, requests a month" : "pays in part of, requests a month",
                fullCount(*found.firstVolume) + " to " + fullCount(*found.lastVolume) + " requests a month"};
    return {"settled_volume", "none", "break-even, requests a month",
            "no volume up to 1,000,000,000 requests a month pays"};
}

KeyFigure paybackTime(const Evaluation& e)
{
    const Payback& back = e.focus().overTime.payback;
    if (!back.months)
        return {"payback_months", "none", "payback within " + monthSpan(e.scenario.parameters.horizonMonths),
                "the money is not back within the horizon"};
    if (*back.months == 0)
        return {"payback_months", "at once", "payback", "its cumulative cash is never above the baseline's"};
    return {"payback_months", monthSpan(*back.months), back.firstMonths ? "payback for good" : "payback",
            fmt::format("{:.2f} months", *back.months)};
}

std::string orNever(std::optional<double> volume)
{
    return volume ? compactCount(*volume) : "never";
}

/// Where the break-even lies in 80 % of cases.
KeyFigure certainty(const Evaluation& e)
{
    if (!e.spread)
        return {"settled_range", "±", "set ranges to see how sure",
                "no input has a range yet: the ± of an input gives it one"};
    const Spread& settled = e.spread->settledVolume;
    const Percentiles at = settled.percentiles();
    const std::string never = fmt::format("it does not pay for good in {} of cases", percent(settled.never()));
    if (!at.p10)
        return {"settled_range", "never", "break-even, 10–90 %", never};
    return {"settled_range", orNever(at.p10) + "–" + orNever(at.p90), "break-even, 10–90 %",
            fmt::format("10th percentile {}, {}", fullCount(*at.p10),
                        at.p90 ? fmt::format("90th percentile {} requests a month", fullCount(*at.p90)) : never)};
}

} // namespace

std::vector<KeyFigure> keyFigures(const Evaluation& e)
{
    std::vector<KeyFigure> figures{saving(e), breakEvenVolume(e), paybackTime(e)};
    if (const auto& fleet = e.focus().fleet)
        figures.push_back({"gpus", compactCount(fleet->gpus), fleet->gpus == 1 ? "GPU" : "GPUs",
                           fmt::format("{} {} for a load of {} GPUs", fullCount(fleet->gpus),
                                       fleet->gpus == 1 ? "GPU" : "GPUs", rounded(fleet->load, 3))});
    figures.push_back(certainty(e));
    return figures;
}

} // namespace breakeven
