// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/key_figures.h"

#include "core/model/equality.h"
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
        return {"settled_range", "±", "how sure? Set ranges",
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

std::vector<KeyFigure> figuresNow(const Evaluation& e)
{
    std::vector<KeyFigure> figures{saving(e), breakEvenVolume(e), paybackTime(e)};
    if (const auto& fleet = e.focus().fleet)
        figures.push_back({"gpus", compactCount(fleet->gpus), fleet->gpus == 1 ? "GPU" : "GPUs",
                           fmt::format("{} {} for a load of {} GPUs", fullCount(fleet->gpus),
                                       fleet->gpus == 1 ? "GPU" : "GPUs", rounded(fleet->load, 3))});
    figures.push_back(certainty(e));
    return figures;
}

/// A change with its sign: "+$346", "−12k", "same".
std::string signedChange(double change, const std::string& words)
{
    return change == 0 ? "same" : (change > 0 ? "+" : "−") + words;
}

/// By how much a figure differs from what it was; empty where it did not exist, or does not any more.
std::string changeSince(std::string_view id, const Evaluation& before, const Evaluation& now)
{
    const auto change = [](const std::optional<double>& from, const std::optional<double>& to,
                           std::string (*words)(double)) {
        return from && to ? signedChange(difference(*to, *from), words(std::abs(*to - *from))) : std::string();
    };
    if (id == "monthly_saving")
        return change(before.monthlySaving(), now.monthlySaving(), money);
    if (id == "settled_volume")
        return change(before.focus().breakEven.settledVolume, now.focus().breakEven.settledVolume, compactCount);
    if (id == "payback_months")
        return change(before.focus().overTime.payback.months, now.focus().overTime.payback.months, monthSpan);
    if (id == "gpus" && before.focus().fleet)
        return change(before.focus().fleet->gpus, now.focus().fleet->gpus, compactCount);
    return {};
}

} // namespace

std::vector<KeyFigure> keyFigures(const Evaluation& e)
{
    std::vector<KeyFigure> figures = figuresNow(e);
    if (!e.scenario.pin)
        return figures;
    Scenario pinned = withPinned(e.scenario, *e.scenario.pin);
    pinned.ranges.clear(); // those belong to what is now
    const Evaluation before = evaluate(pinned);
    for (KeyFigure& figure : figures)
        if (const std::string change = changeSince(figure.id, before, e); !change.empty())
            figure.caption += " (" + change + ")";
    return figures;
}

} // namespace breakeven
