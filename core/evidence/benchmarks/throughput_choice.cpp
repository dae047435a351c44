// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/throughput_choice.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

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
        choice.derived.push_back(fmt::format("Output alone is {} tokens/s, by the mix of input and output.",
                                             rounded(output * used.gpus, 4)));
    choice.derived.push_back(
        mix ? fmt::format("Decode is {} tokens/s when the reading of the input is taken out of that time, with prefill "
                          "taken as 10 times decode, since the two were not timed apart.",
                          rounded(choice.decode, 4))
            : "Prefill is taken as 10 times decode, since the two were not timed apart.");
    if (!mix)
        choice.derived.push_back(
            "The mix of input and output is not stated: reading the input is counted as nothing, so "
            "that decode is rather too low.");
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
    choice.derived.push_back(
        fmt::format("Scaled from {} to {} billion parameters: throughput falls as the model grows.",
                    rounded(*choice.used.billions, 3), rounded(wish.billions, 3)));
}

void compare(ThroughputChoice& choice, const ThroughputWish& wish)
{
    const Measurement& used = choice.used;
    if (used.bits != wish.precision)
        choice.warnings.push_back(fmt::format("Nothing was measured on it at {}: this is {}, taken as it is.",
                                              info(wish.precision).name, used.precision));
    if (!used.load)
        choice.warnings.emplace_back("The source does not say under what load.");
    else if (*used.load != wish.load)
        choice.warnings.push_back(
            fmt::format("Measured under another load than asked for: {}.", info(*used.load).name));
    if (used.load == Load::Full)
        choice.warnings.emplace_back(
            "At full batch, answers wait for each other: at the latency you promise, it is less.");
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
    choice.measured = fmt::format("{} on {} {} with {}, {} ({})", measuredRate(*best),
                                  best->gpus == 1 ? "one" : fullCount(best->gpus), best->gpu, conditions(*best),
                                  best->asOf.empty() ? "of unknown date" : best->asOf, best->source);
    deriveSplit(choice);
    scaleToSize(choice, wish);
    compare(choice, wish);
    return choice;
}

} // namespace breakeven
