// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/read_traffic.h"
#include "core/scenario/provenance.h"

#include <vector>

namespace breakeven {

// What a log says, in words for people.

struct TrafficFigure {
    Message name;
    Message value;
};

/// Its figures, one a line: requests and time, volume, tokens, cached share, peaks. "not in this log" where there is
/// none.
[[nodiscard]] std::vector<TrafficFigure> trafficFigures(const Traffic& traffic);

/// "Requests per minute", "Tokens per day".
[[nodiscard]] Message seriesTitle(const TrafficSeries& series);
/// "Line 12: …" for each of the broken lines that are kept; the last says how many there are more.
[[nodiscard]] std::vector<Message> skippedWords(const Traffic& traffic);
/// "120 of 700 MB, 1,234,567 rows".
[[nodiscard]] Message progressWords(const TrafficProgress& progress);

} // namespace breakeven
