// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/traffic.h"
#include "core/files/dates/as_of.h"
#include "core/result.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace breakeven {

struct TrafficProgress {
    std::uint64_t bytes = 0;         ///< read until now
    std::optional<std::uint64_t> of; ///< where the log is a regular file
    std::uint64_t rows = 0;
};

/// Reads a log of requests, a file, a pipe or "-" for standard input, once from its beginning to its end, in memory
/// that doesn't depend on its size. Broken rows are counted, never fatal; a log without a good one is an error, as is
/// one that isn't recognized. `progress` is called when the first thousand rows are read, and then a few times a
/// second, on the calling thread. Once a stop is requested, reading ends within a fraction of a second with an error,
/// even if no byte comes. A row that is later than the day after `today` is a broken one.
[[nodiscard]] Result<Traffic> readTraffic(const std::filesystem::path& path, const LogChoice& choice = {},
                                          const std::stop_token& stop = {},
                                          const std::function<void(const TrafficProgress&)>& progress = {},
                                          std::chrono::sys_days today = currentDay());

/// The columns of a CSV file, or the keys of a JSON log's first rows: what there is to choose from, with an example of
/// each. The file is a
/// regular one, since it must be read again.
[[nodiscard]] Result<std::vector<FoundColumn>> readColumns(const std::filesystem::path& path);

} // namespace breakeven
