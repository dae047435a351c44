// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/key_figures.h"

#include "core/advice/words/figure_text.h"
#include "core/advice/words/paying_volumes.h"
#include "core/analysis/suggested_ranges.h"
#include "core/model/equality.h"
#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

KeyFigure monthlySavingFigure(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    return {"monthly_saving", asMessage(Quantity::money(std::abs(saving))),
            saving < 0 ? Message{"key.more_a_month"} : Message{"key.saved_a_month"},
            Message{"key.amount_a_month(amount, currency)", Quantity::moneyAmount(saving), shownCurrencyName}, saving};
}

KeyFigure breakEvenVolume(const Evaluation& e)
{
    const std::string id = "settled_volume";
    const BreakEven& found = e.focus().breakEven;
    const bool isOne = found.intervals.size() == 1;
    if (found.always())
        return {id, Message{"figure.always"}, Message{"key.always"},
                Message{"key.always_exact(low, high)", Quantity::fullCount(volumeRange.low),
                        Quantity::fullCount(volumeRange.high)}};
    const VolumeStyle write = styleBeside(found, e.scenario.parameters.volume);
    if (found.settledVolume)
        return {id, asMessage(write.from(*found.settledVolume)),
                isOne ? Message{"key.break_even"} : Message{"key.break_even_for_good"},
                Message{"requests_a_month(count)", Quantity::fullCount(*found.settledVolume)}, found.settledVolume};
    if (found.firstVolume) {
        const Message exact{"key.pays_between_exact(first, last)", Quantity::fullCount(*found.firstVolume),
                            Quantity::fullCount(*found.lastVolume)};
        if (isOne && found.fromLowest())
            return {id, asMessage(write.upTo(*found.lastVolume)), Message{"key.pays_below"}, exact};
        return {id, Message{"range(low, high)", write.from(*found.firstVolume), write.upTo(*found.lastVolume)},
                isOne ? Message{"key.pays_between"} : Message{"key.pays_in_part"}, exact};
    }
    return {id, Message{"key.no_volume"}, Message{"key.pays_up_to(high)", Quantity::compactCount(volumeRange.high)},
            Message{"key.no_volume_pays(high)", Quantity::fullCount(volumeRange.high)}};
}

KeyFigure paybackFigure(const Evaluation& e)
{
    const std::string id = "payback_months";
    const Payback& back = e.focus().overTime.payback;
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    if (!back.months && difference(e.focus().overTime.upfront, e.baseline().overTime.upfront) > 0)
        return {id, Message{"key.not_back_value"}, Message{"key.within(horizon)", horizon}, Message{"key.not_back"}};
    if (!back.months)
        return {id, Message{"key.costs_more_value"}, Message{"key.costs_more_over(horizon)", horizon},
                Message{"key.nothing_to_get_back"}};
    if (*back.months == 0)
        return {id, Message{"figure.at_once"}, Message{"key.payback"}, Message{"key.never_above"}, 0};
    return {id, asMessage(Quantity::monthSpan(*back.months)),
            back.firstMonths ? Message{"key.payback_for_good"} : Message{"key.payback"},
            Message{"figure.months(months)", Quantity::fixed(*back.months, 2)}, back.months};
}

/// Where the break-even lies in 80 % of cases.
KeyFigure certainty(const Evaluation& e)
{
    const std::string id = "settled_range";
    if (!e.spread)
        return {.id = id,
                .value = Message{"key.how_sure"},
                .caption = Message{"key.suggest_ranges"},
                .exact = Message{"key.no_ranges(count)", Quantity::fullCount(mostSuggestedRanges)},
                .asksForRanges = true};
    const Spread& settled = e.spread->settledVolume;
    const Percentiles at = settled.percentiles();
    const auto never = Quantity::percent(settled.never());
    if (!at.p10)
        return {id, Message{"figure.never"}, Message{"key.settled_range"}, Message{"key.does_not_pay(share)", never}};
    const auto in80 = [](const std::optional<double>& volume) { return figureText(Figure::SettledVolume, volume); };
    const auto exact = [](const std::optional<double>& volume) { return exactFigure(Figure::SettledVolume, volume); };
    const Message low = in80(at.p10);
    const Message high = in80(at.p90);
    return {id, readAlike(low, high) ? low : Message{"range(low, high)", low, high}, Message{"key.settled_range"},
            at.p90 ? Message{"key.percentiles(p10, p90)", exact(at.p10), exact(at.p90)}
                   : Message{"key.percentile_and_never(p10, share)", exact(at.p10), never}};
}

/// GPUs, or units of reserved capacity.
KeyFigure hardwareFigure(const FleetUse& fleet, Option option)
{
    const auto count = Quantity::fullCount(fleet.gpus);
    const auto load = Quantity::rounded(fleet.load, 3);
    const bool inUnits = fleet.ofUnits;
    return {inUnits ? "units" : "gpus",
            asMessage(Quantity::compactCount(fleet.gpus)),
            inUnits ? Message{"key.units(count)", count} : Message{"key.gpus(count)", count},
            inUnits ? Message{"key.units_for_load(count, load)", count, load}
                    : Message{"key.gpus_for_load(count, load)", count, load},
            fleet.gpus,
            ExplainedFigure{option, Explainable::Gpus}};
}

/// How a change of the figure is written.
auto quantityOf(std::string_view id) -> Quantity (*)(double)
{
    const std::optional<Figure> figure = figureTable.find(id);
    if (figure && info(*figure).unit == FigureUnit::Money)
        return [](double value) { return Quantity::money(value); };
    return figure && info(*figure).unit == FigureUnit::Months ? Quantity::monthSpan : Quantity::compactCount;
}

/// What has become of a pinned figure, in words: which sign says more or less depends on who reads it.
Message changeSincePin(const KeyFigure& pinned, const KeyFigure& now, const Catalog& catalog)
{
    if (readAlike(pinned.value, now.value, catalog) && readAlike(pinned.caption, now.caption, catalog))
        return {"pinned.same"};
    if (!pinned.number || !now.number || !readAlike(pinned.caption, now.caption, catalog))
        return {"pinned.was(value, caption)", pinned.value, pinned.caption};
    const double change = difference(std::abs(*now.number), std::abs(*pinned.number)); // as they stand there
    const Quantity size = quantityOf(now.id)(std::abs(change));
    return change > 0 ? Message{"pinned.more(size)", size} : Message{"pinned.less(size)", size};
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
        figures.push_back(hardwareFigure(*fleet, e.scenario.focus));
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
            if (old.id == figure.id && !old.asksForRanges) // a pin has no ranges
                figure.caption = {"key.since_pin(caption, change)", figure.caption,
                                  changeSincePin(old, figure, inMoney(moneyOf(e.scenario)))};
    return figures;
}

} // namespace breakeven
