// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/throughput_choice.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace breakeven {

namespace {

constexpr double prefillOverDecode = 10; ///< where both rates are not given apart
constexpr double sameSize = 0.05;        ///< sizes that differ by less are one size

/// What is nearer sorts first.
auto distanceToWish(const Measurement& one, const ThroughputWish& wish)
{
    const double unstated = 1.5;
    const double load = one.load ? std::abs(static_cast<int>(*one.load) - static_cast<int>(wish.load)) : unstated;
    const double size = std::abs(std::log(*one.billions / wish.billions));
    constexpr double sizeStep = 0.15; // finer differences of size matter less than the mix
    const std::optional<double> mix = one.inputPerOutput();
    double shape = 0;
    if (mix) {
        const double wished = wish.inputTokens / std::max(wish.outputTokens, 1.0);
        shape = std::abs(std::log(*mix / wished));
        if (one.inputTokens && one.outputTokens)
            shape += std::abs(std::log((*one.inputTokens + *one.outputTokens) /
                                       (wish.inputTokens + std::max(wish.outputTokens, 1.0)))) /
                     4;
    }
    // Within "limited for latency", a promised latency (no count) first, then the fullest.
    const double busy = one.load == Load::Latency ? -one.atOnce.value_or(1e9) : 0;
    return std::tuple(one.bits != wish.precision, load, std::round(size / sizeStep), !mix.has_value(), busy, shape,
                      size);
}

bool usable(const Measurement& one, const ThroughputWish& wish)
{
    if (one.gpu != wish.gpu || !one.billions || !one.outputRate())
        return false;
    const double scale = *one.billions / wish.billions;
    constexpr double slack = 1 + 1e-9;
    return scale <= furthestScaling * slack && scale >= 1 / (furthestScaling * slack);
}

void deriveSplit(ThroughputChoice& choice)
{
    const Measurement& used = choice.used;
    if (used.timedApart) {
        choice.prefill = *used.inputPerSecond / used.gpus;
        choice.decode = *used.outputPerSecond / used.gpus;
        return;
    }
    const double output = *used.outputRate();
    const std::optional<double> mix = used.inputPerOutput();
    choice.decode = output * (1 + mix.value_or(0) / prefillOverDecode);
    choice.prefill = prefillOverDecode * choice.decode;
    choice.prefillDerived = true;
    choice.decodeDerived = true;
    if (!used.outputPerSecond)
        choice.derived.push_back({"throughput.output_alone(rate)", Quantity::rounded(output * used.gpus, 4)});
    choice.derived.push_back(mix ? Message{"throughput.decode(rate)", Quantity::rounded(choice.decode, 4)}
                                 : Message{"throughput.prefill"});
    if (!mix)
        choice.derived.push_back({"throughput.no_mix"});
}

void scaleToSize(ThroughputChoice& choice, const ThroughputWish& wish)
{
    const double scale = *choice.used.billions / wish.billions;
    if (std::abs(scale - 1) < sameSize)
        return;
    choice.prefill *= scale;
    choice.decode *= scale;
    choice.prefillDerived = true;
    choice.decodeDerived = true;
    choice.derived.push_back({"throughput.scaled(from, to)", Quantity::rounded(*choice.used.billions, 3),
                              Quantity::rounded(wish.billions, 3)});
}

void compare(ThroughputChoice& choice, const ThroughputWish& wish)
{
    const Measurement& used = choice.used;
    if (used.bits != wish.precision)
        choice.warnings.push_back(
            {"throughput.other_precision(wanted, used)", info(wish.precision).label(), used.precision});
    if (!used.load)
        choice.warnings.push_back({"throughput.no_load"});
    else if (*used.load != wish.load)
        choice.warnings.push_back({"throughput.other_load(load)", info(*used.load).label()});
    if (used.load == Load::Full)
        choice.warnings.push_back({"throughput.full_batch"});
}

/// What a request that is alone waits for its answer, where the rate of one was measured: no throughput of many
/// requests at once tells that.
void addAlone(ThroughputChoice& choice, const std::vector<Measurement>& from, const ThroughputWish& wish)
{
    const auto isOfOne = [&wish](const Measurement& one) {
        return one.gpu == wish.gpu && one.load == Load::Single && one.bits == wish.precision && one.outputPerSecond &&
               one.billions && std::abs(*one.billions / wish.billions - 1) < sameSize;
    };
    const auto one = std::ranges::find_if(from, isOfOne);
    if (one == from.end() || wish.outputTokens == 0)
        return;
    constexpr double perSecond = 1000; // milliseconds
    choice.warnings.push_back({"throughput.alone(rate, count, time)", Quantity::rounded(*one->outputPerSecond, 3),
                               Quantity::rounded(wish.outputTokens, 3),
                               Quantity::waitingTime(wish.outputTokens / *one->outputPerSecond * perSecond)});
}

} // namespace

std::optional<ThroughputChoice> chooseThroughput(const std::vector<Measurement>& from, const ThroughputWish& wish)
{
    const Measurement* best = nullptr;
    for (const Measurement& one : from) {
        if (!usable(one, wish))
            continue;
        if (best != nullptr) {
            const auto before = distanceToWish(*best, wish);
            const auto now = distanceToWish(one, wish);
            if (now > before || (now == before && one.asOf <= best->asOf))
                continue;
        }
        best = &one;
    }
    if (best == nullptr)
        return std::nullopt;
    ThroughputChoice choice{*best, 0, 0, false, false, {}, {}, {}};
    choice.measured = measuredWords(*best);
    deriveSplit(choice);
    scaleToSize(choice, wish);
    compare(choice, wish);
    addAlone(choice, from, wish);
    return choice;
}

} // namespace breakeven
