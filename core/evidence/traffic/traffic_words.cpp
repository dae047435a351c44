// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_words.h"

#include "core/evidence/traffic/traffic_notes.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

Message notInLog()
{
    return {"traffic.not_in_log"};
}

Message whole(const std::optional<double>& figure)
{
    return figure ? asMessage(Quantity::fullCount(*figure)) : Message{"figure.missing"};
}

Message tokenWords(const TokenFigures& tokens)
{
    if (!tokens.mean)
        return notInLog();
    const Quantity mean = Quantity::rounded(*tokens.mean, 4);
    if (!tokens.p50)
        return {"traffic.mean(mean)", mean};
    return {"traffic.mean_and_percentiles(mean, median, p95)", mean, whole(tokens.p50), whole(tokens.p95)};
}

/// "1.56 times the mean in the busiest hour".
Message peakWords(double peak, bool isOfMinute)
{
    const Quantity ratio = Quantity::rounded(peak, 3);
    if (inWords(ratio) == inWords(Quantity::rounded(1, 3)))
        return isOfMinute ? Message{"traffic.no_peak_minute"} : Message{"traffic.no_peak_hour"};
    return isOfMinute ? Message{"traffic.peak_minute(ratio)", ratio} : Message{"traffic.peak_hour(ratio)", ratio};
}

Message peakWords(const Traffic& traffic)
{
    std::vector<Message> peaks;
    if (traffic.peakMinute)
        peaks.push_back(peakWords(*traffic.peakMinute, true));
    if (traffic.peakHour)
        peaks.push_back(peakWords(*traffic.peakHour, false));
    return peaks.empty() ? notInLog() : listed(peaks);
}

Message requestWords(const Traffic& traffic)
{
    const Message span = spanWords(traffic);
    if (!traffic.requests)
        return traffic.relative ? Message{"traffic.not_counted_in(span)", span}
                                : Message{"traffic.not_counted_from(span)", span};
    const Quantity count = Quantity::fullCount(*traffic.requests);
    return traffic.relative ? Message{"traffic.requests_in(count, span)", count, span}
                            : Message{"traffic.requests_from(count, span)", count, span};
}

Message titleOfStep(const TrafficSeries& series)
{
    if (series.step == oneMinute)
        return series.tokens ? Message{"traffic.tokens_per_minute"} : Message{"traffic.requests_per_minute"};
    if (series.step == oneHour)
        return series.tokens ? Message{"traffic.tokens_per_hour"} : Message{"traffic.requests_per_hour"};
    return series.tokens ? Message{"traffic.tokens_per_day"} : Message{"traffic.requests_per_day"};
}

} // namespace

std::vector<TrafficFigure> trafficFigures(const Traffic& traffic)
{
    std::vector<TrafficFigure> figures{
        {{"traffic.requests"}, requestWords(traffic)},
        {{"traffic.volume"},
         traffic.requestsPerMonth ? Message{"traffic.a_month(count)", Quantity::fullCount(*traffic.requestsPerMonth)}
                                  : notInLog()},
        {{"traffic.input"}, tokenWords(traffic.input)},
        {{"traffic.output"}, tokenWords(traffic.output)},
        {{"traffic.cached"}, traffic.cachedShare ? asMessage(Quantity::percent(*traffic.cachedShare)) : notInLog()},
        {{"traffic.peaks"}, peakWords(traffic)},
    };
    if (traffic.reasoning)
        figures.insert(figures.begin() + 4, {{"traffic.reasoning"}, tokenWords(*traffic.reasoning)});
    if (!traffic.requests && traffic.inputTokensPerMonth)
        figures.insert(figures.begin() + 1,
                       {{"traffic.tokens"},
                        {"traffic.tokens_a_month(input, output)", Quantity::compactCount(*traffic.inputTokensPerMonth),
                         Quantity::compactCount(*traffic.outputTokensPerMonth)}});
    return figures;
}

Message seriesTitle(const TrafficSeries& series)
{
    if (series.bucket <= 0)
        return titleOfStep(series);
    return {"traffic.spread_series(title, span)", titleOfStep(series),
            durationWords(static_cast<double>(series.bucket) / oneSecond)};
}

std::vector<Message> skippedWords(const Traffic& traffic)
{
    std::vector<Message> words;
    for (const SkippedLine& skipped : traffic.skippedLines)
        words.push_back({"traffic.skipped_line(line, why)", Quantity::fullCount(skipped.line), skipped.why});
    if (traffic.skipped > traffic.skippedLines.size())
        words.push_back(
            {"traffic.more_skipped(count)", Quantity::fullCount(traffic.skipped - traffic.skippedLines.size())});
    return words;
}

Message progressWords(const TrafficProgress& progress)
{
    const auto megabytes = [](std::uint64_t bytes) { return Quantity::fullCount(static_cast<double>(bytes) / 1e6); };
    const Quantity rows = Quantity::fullCount(progress.rows);
    if (progress.of)
        return {"traffic.progress_of(read, all, rows)", megabytes(progress.bytes), megabytes(*progress.of), rows};
    return {"traffic.progress(read, rows)", megabytes(progress.bytes), rows};
}

} // namespace breakeven
