// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/estimate/throughput_estimate.h"
#include "core/evidence/benchmarks/measurement.h"

#include <span>
#include <vector>

namespace breakeven {

/// A measured row of the catalog that says enough to be estimated, in what it came to and what the formula says of it.
struct EstimatedRow {
    const Measurement* measured;
    EstimateWish wish;
    const GpuSpeed* gpu;
    double decode; ///< tokens a second of one GPU, by the rule of a measurement (MODEL.md)
};

/// The rows that state the mix of input and output, on a GPU whose speed is known and with a model whose size is. Of a
/// row that states how many requests were at work, no more are taken.
[[nodiscard]] std::vector<EstimatedRow> estimatedRows(const std::vector<Measurement>& from);

/// The model of the catalog that a measurement was of, by its name or by its very number of parameters; null if none.
[[nodiscard]] const ModelSize* sizeOf(const Measurement& measurement);

/// How well the formula does on rows.
struct EstimateQuality {
    std::size_t rows = 0;
    double logError = 0;                 ///< mean of |ln(measured/estimated)| of decode
    double low = 1;                      ///< 10th percentile of measured/estimated
    double high = 1;                     ///< 90th
    [[nodiscard]] double factor() const; ///< by which it is off on average, 1 or more
};
[[nodiscard]] EstimateQuality qualityOf(const Efficiency& efficiency, std::span<const EstimatedRow> rows);

/// The efficiency of the least absolute log error of decode, to whole percents.
[[nodiscard]] Efficiency fitEfficiency(std::span<const EstimatedRow> rows);

/// As fitted on the measurements that come with the program: a mean |ln(measured/estimated)| of 0.48 on 38 rows. A test
/// fits it again.
inline constexpr Efficiency fittedEfficiency{0.70, 0.22};

/// How it does on the measurements that come with the program.
[[nodiscard]] const EstimateQuality& estimateQuality();

/// The range of a decode throughput that was estimated: what 8 of 10 measured rows were within.
[[nodiscard]] Range rangeOfEstimate(double decode);

/// The measured rows that come nearest to a wish, by precision, size and speed of the GPU, the nearest first.
[[nodiscard]] std::vector<const EstimatedRow*> nearestRows(const EstimateWish& wish, const GpuSpeed& gpu,
                                                           std::size_t most);

/// "Estimated on 33 measured rows of the catalog, …": how well the estimate does, in words.
[[nodiscard]] Message qualityWords();

} // namespace breakeven
