// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/key_figures.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

namespace {

KeyFigure monthlySavingFigure(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    return {"monthly_saving", money(std::abs(saving)), saving < 0 ? "more a month" : "saved a month",
            fmt::format("{:.2f} US dollars a month", saving), saving};
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
                fullCount(*found.settledVolume) + " requests a month", found.settledVolume};
    }
    if (found.firstVolume)
        return {"settled_volume", compactCount(*found.firstVolume) + "–" + compactCount(*found.lastVolume),
                found.intervals.size() == 1 ? "pays between, requests a month" : "pays in part of, requests a month",
                fullCount(*found.firstVolume) + " to " + fullCount(*found.lastVolume) + " requests a month"};
    return {"settled_volume", "none", "break-even, requests a month",
            "no volume up to 1,000,000,000 requests a month pays"};
}

KeyFigure paybackFigure(const Evaluation& e)
{
    const Payback& back = e.focus().overTime.payback;
    if (!back.months)
        return {"payback_months", "none", "payback within " + monthSpan(e.scenario.parameters.horizonMonths),
                "the money is not back within the horizon"};
    if (*back.months == 0)
        return {"payback_months", "at once", "payback", "its cumulative cash is never above the baseline's", 0};
    return {"payback_months", monthSpan(*back.months), back.firstMonths ? "payback for good" : "payback",
            fmt::format("{:.2f} months", *back.months), back.months};
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
    const auto text = [](const std::optional<double>& volume) { return figureText(Figure::SettledVolume, volume); };
    const std::string low = text(at.p10);
    const std::string high = text(at.p90);
    return {"settled_range", low == high ? low : low + "–" + high, "break-even, 10–90 %",
            fmt::format("10th percentile {}, {}", exactFigure(Figure::SettledVolume, at.p10),
                        at.p90 ? "90th percentile " + exactFigure(Figure::SettledVolume, at.p90) : never)};
}

/// How a change of the figure is written.
auto wordsOfFigure(std::string_view id) -> std::string (*)(double)
{
    const std::optional<Figure> figure = figureTable.find(id);
    if (figure && info(*figure).unit == FigureUnit::Money)
        return money;
    return figure && info(*figure).unit == FigureUnit::Months ? monthSpan : compactCount;
}

} // namespace

std::vector<KeyFigure> keyFigures(const Evaluation& e)
{
    const auto explained = [&e](KeyFigure figure, Explainable what) {
        figure.how = ExplainedFigure{e.scenario.focus, what};
        return figure;
    };
    std::vector<KeyFigure> figures{explained(monthlySavingFigure(e), Explainable::MonthlySaving),
                                   explained(breakEvenVolume(e), Explainable::SettledVolume),
                                   explained(paybackFigure(e), Explainable::PaybackMonths)};
    if (const auto& fleet = e.focus().fleet)
        figures.push_back({"gpus", compactCount(fleet->gpus), fleet->gpus == 1 ? "GPU" : "GPUs",
                           fmt::format("{} {} for a load of {} GPUs", fullCount(fleet->gpus),
                                       fleet->gpus == 1 ? "GPU" : "GPUs", rounded(fleet->load, 3)),
                           fleet->gpus, ExplainedFigure{e.scenario.focus, Explainable::Gpus}});
    figures.push_back(certainty(e));
    return figures;
}

std::vector<KeyFigure> statedFigures(const Evaluation& e)
{
    std::vector<KeyFigure> figures = keyFigures(e);
    if (!e.spread)
        figures.pop_back();
    return figures;
}

std::vector<KeyFigure> keyFiguresSincePin(const Evaluation& e)
{
    std::vector<KeyFigure> figures = keyFigures(e);
    const std::optional<Pin>& pin = e.scenario.pin;
    if (!pin || pin->focus != e.scenario.focus || pin->baseline != e.scenario.baseline)
        return figures;
    const std::vector<KeyFigure> before = keyFigures(evaluate(withPinned(e.scenario, *pin)));
    for (KeyFigure& figure : figures)
        for (const KeyFigure& old : before)
            if (old.id == figure.id && old.number && figure.number)
                figure.caption += " (" + signedChange(*old.number, *figure.number, wordsOfFigure(figure.id)) + ")";
    return figures;
}

} // namespace breakeven
