// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_words.h"

#include "core/evidence/traffic/traffic_notes.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

const std::string notInLog = "not in this log";

std::string whole(const std::optional<double>& figure)
{
    return figure ? fullCount(*figure) : "–";
}

std::string tokenWords(const TokenFigures& tokens)
{
    if (!tokens.mean)
        return notInLog;
    if (!tokens.p50)
        return fmt::format("mean {}", rounded(*tokens.mean, 4));
    return fmt::format("mean {}, median {}, 95th percentile {}", rounded(*tokens.mean, 4), whole(tokens.p50),
                       whole(tokens.p95));
}

/// "1.56 times".
std::string timesWords(double ratio)
{
    const std::string number = rounded(ratio, 3);
    return number == "1" ? "no more than" : number + " times";
}

std::string peakWords(const Traffic& traffic)
{
    std::string words;
    for (const auto& [peak, window] : {std::pair{&traffic.peakMinute, "minute"}, {&traffic.peakHour, "hour"}})
        if (*peak)
            words +=
                fmt::format("{}{} the mean in the busiest {}", words.empty() ? "" : ", ", timesWords(**peak), window);
    return words.empty() ? notInLog : words;
}

} // namespace

std::vector<TrafficFigure> trafficFigures(const Traffic& traffic)
{
    const std::string requests = traffic.requests ? fullCount(static_cast<double>(*traffic.requests)) : "not counted,";
    std::vector<TrafficFigure> figures{
        {"Requests", fmt::format("{} {} {}", requests, traffic.relative ? "in" : "from", spanWords(traffic))},
        {"Volume", traffic.requestsPerMonth ? fullCount(*traffic.requestsPerMonth) + " a month" : notInLog},
        {"Input tokens", tokenWords(traffic.input)},
        {"Output tokens", tokenWords(traffic.output)},
        {"Cached input", traffic.cachedShare ? percent(*traffic.cachedShare) : notInLog},
        {"Peaks", peakWords(traffic)},
    };
    if (!traffic.requests && traffic.inputTokensPerMonth)
        figures.insert(figures.begin() + 1,
                       {"Tokens", fmt::format("{} in and {} out a month", compactCount(*traffic.inputTokensPerMonth),
                                              compactCount(*traffic.outputTokensPerMonth))});
    return figures;
}

std::string seriesTitle(const TrafficSeries& series)
{
    const std::string_view step = series.step == oneMinute ? "minute" : series.step == oneHour ? "hour" : "day";
    const std::string spread = series.bucket > 0
                                   ? fmt::format(", as a mean over each row's {}",
                                                 durationWords(static_cast<double>(series.bucket) / oneSecond))
                                   : "";
    return fmt::format("{} per {}{}", series.tokens ? "Tokens" : "Requests", step, spread);
}

std::vector<std::string> skippedWords(const Traffic& traffic)
{
    std::vector<std::string> words;
    for (const SkippedLine& skipped : traffic.skippedLines)
        words.push_back(fmt::format("Line {}: {}", fullCount(static_cast<double>(skipped.line)), skipped.why));
    if (traffic.skipped > traffic.skippedLines.size())
        words.push_back(
            fmt::format("and {} more", fullCount(static_cast<double>(traffic.skipped - traffic.skippedLines.size()))));
    return words;
}

std::string progressWords(const TrafficProgress& progress)
{
    const auto megabytes = [](std::uint64_t bytes) { return fullCount(static_cast<double>(bytes) / 1e6); };
    const std::string rows = fullCount(static_cast<double>(progress.rows));
    if (progress.of)
        return fmt::format("{} of {} MB, {} rows", megabytes(progress.bytes), megabytes(*progress.of), rows);
    return fmt::format("{} MB, {} rows", megabytes(progress.bytes), rows);
}

} // namespace breakeven
