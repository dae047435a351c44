// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/warnings.h"

#include "core/advice/words/paying_volumes.h"
#include "core/advice/words/told_apart.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/scenario/provenance.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven {

namespace {

using Warnings = std::vector<Warning>;
using Date = std::optional<std::chrono::sys_days>;

constexpr double idleWorthAWord = 0.9;
constexpr double spareWorthAWord = 0.5;
constexpr double fewestLabels = 500;

OptionSet answeredBy(Answering model)
{
    return optionsWhere([model](const OptionInfo& row) { return row.answering == model; });
}

/// Whether a shown option (or the one that hosts a shown hybrid) is one of those.
bool inUse(const Scenario& scenario, OptionSet options)
{
    const OptionSet visible = visibleOptions(scenario);
    return std::ranges::any_of(enumerators<Option>, [&](Option option) {
        return visible.contains(option) &&
               (options.contains(option) || options.contains(hostOf(scenario.choices, option)));
    });
}

Message loadInWords(double load)
{
    constexpr double least = 0.01;
    return load < least ? Message{"less_than(number)", Quantity::rounded(least, 1)}
                        : asMessage(Quantity::rounded(load, 2));
}

void minimumReplicas(const Evaluation& e, Warnings& found)
{
    const Parameters& p = e.scenario.parameters;
    const OptionCosts& costs = costsOf(e.model, e.scenario.focus);
    if (costs.billing != GpuBilling::AlwaysOn || costs.fleet.ofUnits)
        return;
    Fleet needed = costs.fleet;
    needed.minReplicas = 1;
    if (needed.replicas(p.volume) < p.minReplicas)
        found.push_back(
            {"min_replicas", Message{"warning.min_replicas"},
             Message{"warning.min_replicas.text(kept, needed, load)", Quantity::compactCount(p.minReplicas),
                     Quantity::compactCount(needed.replicas(p.volume)), loadInWords(e.focus().fleet->load)}});
    if (costs.fleet.replicas(p.volume) == 1)
        found.push_back({"failover", Message{"warning.failover"}, Message{"warning.failover.text"}});
}

void idleTime(const Evaluation& e, Warnings& found)
{
    const auto& fleet = e.focus().fleet;
    if (!fleet || fleet->idle() <= idleWorthAWord)
        return;
    const auto share = Quantity::percent(fleet->idle());
    const auto count = Quantity::compactCount(fleet->gpus);
    found.push_back({"idle",
                     fleet->ofUnits ? Message{"warning.idle_units(share, count)", share, count}
                                    : Message{"warning.idle(share, count)", share, count},
                     Message{"warning.idle.text(cost)", Quantity::money(fleet->idle() * e.focus().monthly.compute)}});
}

/// Of units that are reserved and not needed even at the peak.
void spareUnits(const Evaluation& e, Warnings& found)
{
    for (const OptionInfo& row : optionTable) {
        const OptionResult& result = e.of(row.option);
        const bool isSpare = result.fleet && result.fleet->ofUnits && result.fleet->spare > spareWorthAWord;
        if (!isSpare || !inUse(e.scenario, {row.option}))
            continue;
        const auto units = Quantity::compactCount(result.fleet->gpus);
        found.push_back({"spare_units",
                         Message{"warning.spare_units(share, units)", Quantity::percent(result.fleet->spare), units},
                         Message{"warning.spare_units.text(cost, units)",
                                 Quantity::money(result.fleet->spare * result.monthly.compute), units}});
    }
}

/// Of replicas that are switched off in hours that have traffic for them.
void scaledDownTooFar(const Evaluation& e, Warnings& found)
{
    const auto& fleet = e.focus().fleet;
    if (fleet && fleet->headroom < -1e-9)
        found.push_back({"scale_down", Message{"warning.scale_down"},
                         Message{"warning.scale_down.text(share, busy)",
                                 shownQuantity(rowOf(&Parameters::scaleDown), e.scenario.parameters.scaleDown),
                                 Quantity::percent(fleet->utilization)}});
}

constexpr double allHours = rowOf(&Parameters::gpuHours).range.high;

/// Whether rented GPUs that count are not online all month.
bool isOffForHours(const Evaluation& e)
{
    return e.scenario.parameters.gpuHours < allHours &&
           inUse(e.scenario, optionsWhere([](const OptionInfo& row) { return row.hosting == Hosting::RentedGpus; }));
}

void nightsOff(const Evaluation& e, Warnings& found)
{
    const Parameters& p = e.scenario.parameters;
    if (isOffForHours(e))
        found.push_back({"gpu_hours", Message{"warning.gpu_hours"},
                         Message{"warning.gpu_hours.text(hours)", beside(p.gpuHours, allHours)}});
}

/// A commitment is paid all month, also in the hours in which the GPUs are off.
void committedButOff(const Evaluation& e, Warnings& found)
{
    const Parameters& p = e.scenario.parameters;
    if (p.commitmentDiscount > 0 && isOffForHours(e))
        found.push_back({"commitment", Message{"warning.commitment"},
                         Message{"warning.commitment.text(hours)", beside(p.gpuHours, allHours)}});
}

/// What a request's tokens and recalls cost, without errors.
double priceOfRequest(const Evaluation& e, Option option)
{
    const OptionCosts& costs = costsOf(e.model, option);
    return costs.tokensPerRequest + costs.recallPerRequest;
}

/// Of a request, not of a token: one of two prices may well be higher, and the frontier model may write more.
void smallModelPrices(const Evaluation& e, Warnings& found)
{
    const double frontier = priceOfRequest(e, Option::FrontierApi);
    const double memory = priceOfRequest(e, Option::MemoryApi);
    const double tuned = priceOfRequest(e, Option::TunedApi);
    if (inUse(e.scenario, {Option::MemoryApi}) && difference(memory, frontier) > 0) {
        const auto [own, other] = tellMoneyApart(memory, frontier, moneyOf(e.scenario));
        found.push_back({"small_price", Message{"warning.small_price"},
                         Message{"warning.small_price.text(own, other)", own, other}});
    }
    if (inUse(e.scenario, {Option::TunedApi}) && difference(tuned, frontier) > 0) {
        const auto [own, other] = tellMoneyApart(tuned, frontier, moneyOf(e.scenario));
        found.push_back({"small_price", Message{"warning.tuned_price"},
                         Message{"warning.tuned_price.text(own, other)", own, other}});
    }
}

/// Whether the scenario says where a value is from: somebody means it, however unusual it is.
bool isStated(const Scenario& scenario, double Parameters::*member)
{
    return provenanceOf(scenario, rowOf(member)).origin == Origin::Stated;
}

/// Prices that are not zero by default, unless their source says so.
void zeroPrices(const Evaluation& e, Warnings& found)
{
    std::vector<Message> labels;
    for (const Parameter& row : parameterTable)
        if (row.unitInfo().isMoney() && row.defaultValue() > 0 && e.scenario.parameters.*row.member == 0 &&
            !isStated(e.scenario, row.member))
            labels.push_back(asMessage(labelOf(row)));
    if (!labels.empty())
        found.push_back({"zero_price", Message{"warning.zero_price(count)", Quantity::plain(labels.size())},
                         Message{"warning.zero_price.text(prices)", listed(labels)}});
}

void outsideTheChart(const Evaluation& e, Warnings& found)
{
    const Range charted = rowOf(&Parameters::volume).slider;
    const auto tell = [&](const Message& title, const NamedVolume& named) {
        const VolumeStyle write =
            tellVolumesApart(std::array{named, NamedVolume{charted.low}, NamedVolume{charted.high}});
        if (!charted.contains(named.volume))
            found.push_back({"charted_range", title,
                             Message{"warning.outside.text(volume, low, high)", write(named.volume, named.rounding),
                                     write(charted.low), write(charted.high)}});
    };
    tell({"warning.volume_outside"}, {e.scenario.parameters.volume});
    if (const auto crossing = namedCrossing(e.focus().breakEven))
        tell({"warning.break_even_outside"}, *crossing);
}

/// Judged as it is shown, whole.
void fewLabels(const Evaluation& e, Warnings& found)
{
    const OptionSet tuned = answeredBy(Answering::TunedModel); // or by a hybrid that is hosted as one of them
    const double labels = std::round(e.scenario.parameters.labeledExamples);
    const bool isMeant = labels == 0 && isStated(e.scenario, &Parameters::labeledExamples);
    if (labels >= fewestLabels || isMeant || !inUse(e.scenario, tuned))
        return;
    if (labels == 0)
        found.push_back({"labels", Message{"warning.no_labels"}, Message{"warning.no_labels.text"}});
    else
        found.push_back({"labels", Message{"warning.few_labels(labels)", Quantity::fullCount(labels)},
                         Message{"warning.few_labels.text(usual)", Quantity::fullCount(fewestLabels)}});
}

void uncountedErrors(const Evaluation& e, Warnings& found)
{
    const Parameters& p = e.scenario.parameters;
    if (p.errorCost > 0 || p.tunedAccuracy >= p.frontierAccuracy)
        return;
    const auto [tuned, frontier] =
        tellValuesApart(rowOf(&Parameters::tunedAccuracy), p.tunedAccuracy, rowOf(&Parameters::frontierAccuracy),
                        p.frontierAccuracy, moneyOf(e.scenario));
    found.push_back(
        {"errors", Message{"warning.errors"}, Message{"warning.errors.text(tuned, frontier)", tuned, frontier}});
}

void beyondSliders(const Evaluation& e, Warnings& found)
{
    for (const Parameter& row : parameterTable) {
        const double value = e.scenario.parameters.*row.member;
        if (row.slider.contains(value))
            continue;
        const Quantity shown = tellValuesApart(row, value, row, row.slider.clamp(value), moneyOf(e.scenario)).first;
        found.push_back({"beyond_slider", Message{"warning.beyond_slider(parameter)", labelOf(row)},
                         Message{"warning.beyond_slider.text(value, low, high)", shown,
                                 shownNumber(row, row.slider.low), shownNumber(row, row.slider.high)}});
    }
}

/// The last date named in a source's text.
Date dateIn(std::string_view text)
{
    constexpr std::size_t length = 10;
    for (std::size_t at = text.size() + 1; at-- > length;)
        if (const Date date = parseDate(text.substr(at - length, length)))
            return date;
    return std::nullopt;
}

/// The day on which a catalog's price was read: the first of the fields between commas that begins with one. Others
/// may follow: since when the price is in force, or what another list said.
Date dateOfCatalog(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(", "), text.size());
        const std::string_view field = text.substr(0, end);
        if (const Date date = lastDayOf(field.substr(0, field.find(' '))))
            return date;
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    return std::nullopt;
}

/// When the oldest of the prices in use was current, and which it is.
struct OldestPrice {
    Date date;
    const Parameter* parameter = nullptr; ///< null for those that are of the scenario's day
};

/// By a price's source if that names a date, else by the scenario.
OldestPrice oldestPrice(const Scenario& scenario)
{
    OldestPrice oldest{parseDate(scenario.asOf)};
    for (const Parameter& row : parameterTable) {
        if (!row.unitInfo().isMoney())
            continue;
        const Provenance from = provenanceOf(scenario, row);
        const Date date = from.origin == Origin::Catalog ? dateOfCatalog(from.text) : dateIn(from.text);
        if (date && (!oldest.date || *date < *oldest.date))
            oldest = {date, &row};
    }
    return oldest;
}

/// Without a day by the clock, on that of the scenario, and said so.
void oldPrices(const Evaluation& e, Date today, Warnings& found)
{
    const OldestPrice oldest = oldestPrice(e.scenario);
    const Date day = today ? today : parseDate(e.scenario.asOf);
    if (!day || !oldest.date || *day - *oldest.date <= oldestPrices)
        return;
    const std::string date = isoDate(*oldest.date);
    found.push_back({"old_prices",
                     today ? Message{"warning.old_prices"} : Message{"warning.were_old_prices(day)", isoDate(*day)},
                     oldest.parameter == nullptr
                         ? Message{"warning.old_prices.text(date)", date}
                         : Message{"warning.old_prices.of(parameter, date)", labelOf(*oldest.parameter), date}});
}

} // namespace

Message Warning::sentence() const
{
    return {"warning.sentence(title, text)", title, text};
}

std::vector<Warning> warnings(const Evaluation& e, std::optional<std::chrono::sys_days> today)
{
    Warnings found;
    minimumReplicas(e, found);
    idleTime(e, found);
    spareUnits(e, found);
    scaledDownTooFar(e, found);
    nightsOff(e, found);
    committedButOff(e, found);
    smallModelPrices(e, found);
    zeroPrices(e, found);
    outsideTheChart(e, found);
    fewLabels(e, found);
    uncountedErrors(e, found);
    beyondSliders(e, found);
    oldPrices(e, today, found);
    return found;
}

} // namespace breakeven
