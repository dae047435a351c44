// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

inline constexpr std::size_t largestBenchmark = std::size_t{512} << 20U; ///< bytes of a file

/// What a file of results holds.
struct BenchmarkFile {
    std::string file;
    std::vector<LoadPoint> points; ///< in the file's order
    Message nothing;               ///< why there are no points, if there are none
};

/// "vLLM, SGLang, …": the benchmarks whose results are read.
[[nodiscard]] Message benchmarksRead();
/// What a person reads for the id of a point's format.
[[nodiscard]] std::string_view benchmarkName(std::string_view format);

/// Reads the results of serving benchmarks: JSON, several objects in an array or one a line, or CSV, recognized by
/// their content. Times come out in milliseconds, rates as those of the whole server. Each point was looked over
/// (checkLevel). An error is one of parseStrictJson or parseCsv, names the member or cell that is no number, or says
/// that it is no result that is known. `where` is the file's name in errors, `file` that in the points.
[[nodiscard]] Result<BenchmarkFile> readBenchmark(std::string_view text, const std::string& where,
                                                  const std::string& file);

} // namespace breakeven
