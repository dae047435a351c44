// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/estimate/estimate_quality.h"

#include "core/evidence/percentile.h"
#include "core/text/ascii.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace breakeven {

namespace {

std::string inSmallLetters(std::string_view text)
{
    std::string made(text);
    std::ranges::transform(made, made.begin(), lowerCase);
    return made;
}

/// Output tokens a second of one GPU with the reading of the input taken out of that time (MODEL.md, "Throughput from a
/// measurement").
double measuredDecode(const Measurement& measurement)
{
    constexpr double tenTimesDecode = 10;
    const double output = *measurement.outputRate();
    return measurement.timedApart ? output : output * (1 + *measurement.inputPerOutput() / tenTimesDecode);
}

const std::vector<EstimatedRow>& catalogRows()
{
    static const std::vector<EstimatedRow> rows = estimatedRows(measurements());
    return rows;
}

std::vector<double> ratios(const Efficiency& efficiency, std::span<const EstimatedRow> rows)
{
    std::vector<double> made;
    for (const EstimatedRow& row : rows)
        if (const auto estimate = estimateThroughput(row.wish, *row.gpu, efficiency))
            made.push_back(row.decode / estimate->decode);
    return made;
}

double meanLogError(std::span<const double> ratios)
{
    double sum = 0;
    for (const double ratio : ratios)
        sum += std::abs(std::log(ratio));
    return ratios.empty() ? 0 : sum / static_cast<double>(ratios.size());
}

} // namespace

const ModelSize* sizeOf(const Measurement& measurement)
{
    const std::string name = inSmallLetters(measurement.model);
    for (const ModelSize& size : modelSizes())
        if (name.find(inSmallLetters(size.model)) != std::string::npos)
            return &size;
    if (!measurement.billions || modelSizes().empty())
        return nullptr;
    const auto apart = [&measurement](const ModelSize& size) {
        return std::abs(*measurement.billions / size.billions - 1);
    };
    constexpr double same = 0.01;
    const auto nearest = std::ranges::min_element(modelSizes(), {}, apart);
    return apart(*nearest) < same ? &*nearest : nullptr;
}

std::vector<EstimatedRow> estimatedRows(const std::vector<Measurement>& from)
{
    std::vector<EstimatedRow> rows;
    for (const Measurement& one : from) {
        const ModelSize* size = one.billions ? sizeOf(one) : nullptr;
        const GpuSpeed* gpu = findGpuSpeed(one.gpu);
        if (size == nullptr || gpu == nullptr || !one.inputTokens || !one.outputTokens || !one.outputRate())
            continue;
        EstimateWish wish{*size,        one.bits,  *one.inputTokens, *one.outputTokens, static_cast<double>(one.gpus),
                          std::nullopt, one.atOnce};
        wish.model.billions = *one.billions;
        if (estimateThroughput(wish, *gpu, fittedEfficiency))
            rows.push_back({&one, std::move(wish), gpu, measuredDecode(one)});
    }
    return rows;
}

double EstimateQuality::factor() const
{
    return std::exp(logError);
}

EstimateQuality qualityOf(const Efficiency& efficiency, std::span<const EstimatedRow> rows)
{
    std::vector<double> all = ratios(efficiency, rows);
    if (all.empty())
        return {};
    const double error = meanLogError(all);
    std::ranges::sort(all);
    return {all.size(), error, percentile(all, 0.1), percentile(all, 0.9)};
}

Efficiency fitEfficiency(std::span<const EstimatedRow> rows)
{
    constexpr int most = 150; // percent; above 100, since what the formula reads is not all that it could
    Efficiency best{1, 1};
    double least = meanLogError(ratios(best, rows));
    for (int bandwidth = 1; bandwidth <= most; ++bandwidth)
        for (int operations = 1; operations <= most; ++operations) {
            const Efficiency tried{bandwidth / 100.0, operations / 100.0};
            const double error = meanLogError(ratios(tried, rows));
            if (error < least) {
                least = error;
                best = tried;
            }
        }
    return best;
}

const EstimateQuality& estimateQuality()
{
    static const EstimateQuality quality = qualityOf(fittedEfficiency, catalogRows());
    return quality;
}

Range rangeOfEstimate(double decode)
{
    const EstimateQuality& quality = estimateQuality();
    return {decode * std::min(quality.low, 1.0), decode * std::max(quality.high, 1.0)};
}

std::vector<const EstimatedRow*> nearestRows(const EstimateWish& wish, const GpuSpeed& gpu, std::size_t most)
{
    std::vector<const EstimatedRow*> rows;
    for (const EstimatedRow& row : catalogRows())
        rows.push_back(&row);
    const auto distance = [&](const EstimatedRow* row) {
        const double size = std::abs(std::log(row->wish.model.billions / wish.model.billions));
        const double speed = std::abs(std::log(row->gpu->bandwidthGbS / gpu.bandwidthGbS));
        const bool alone = row->measured->load == Load::Single; // an estimate is of as many as there is room for
        return std::tuple(alone, row->wish.precision != wish.precision, size + speed);
    };
    std::ranges::stable_sort(rows, {}, distance);
    rows.resize(std::min(most, rows.size()));
    return rows;
}

Message qualityWords()
{
    const EstimateQuality& quality = estimateQuality();
    return {"estimate.quality(rows, factor, low, high)", Quantity::fullCount(quality.rows),
            Quantity::rounded(quality.factor(), 2), Quantity::rounded(quality.low, 2),
            Quantity::rounded(quality.high, 2)};
}

} // namespace breakeven
