// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/token_samples.h"

#include "core/evidence/percentile.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t fewestForRange = 5;

bool isBlankSample(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

std::string_view sampleName(SampleKind kind, bool several)
{
    if (kind == SampleKind::Prompt)
        return several ? "prompts" : "prompt";
    return several ? "answers" : "answer";
}

std::string countedThings(double count, std::string_view thing)
{
    return fmt::format("{} {}{}", fullCount(count), thing, count == 1 ? "" : "s");
}

/// Of the mean, from the spread of the samples: the square root of their variance (over n − 1) over n.
double standardErrorOf(const std::vector<double>& tokens, double mean)
{
    const auto count = static_cast<double>(tokens.size());
    if (tokens.size() < 2)
        return 0;
    double squares = 0;
    for (const double each : tokens)
        squares += (each - mean) * (each - mean);
    return std::sqrt(squares / (count - 1) / count);
}

} // namespace

const Parameter& parameterOf(SampleKind kind)
{
    return rowOf(kind == SampleKind::Prompt ? &Parameters::inputTokens : &Parameters::outputTokens);
}

std::vector<std::string_view> samplesIn(std::string_view text, Separation separation)
{
    std::vector<std::string_view> samples;
    const auto add = [&samples](std::string_view sample) {
        if (!isBlankSample(sample))
            samples.push_back(sample);
    };
    if (separation == Separation::None) {
        add(text);
        return samples;
    }
    const auto withoutEnd = [](std::string_view line) {
        return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
    };
    std::size_t sample = 0; // where the one that goes on began
    std::size_t end = 0;    // of its last line
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t next = std::min(text.find('\n', start), text.size());
        const std::string_view line = withoutEnd(text.substr(start, next - start));
        if (separation == Separation::Line) {
            add(line);
        } else if (line == "---") {
            add(text.substr(sample, end - sample));
            sample = end = std::min(next + 1, text.size());
        } else {
            end = start + line.size();
        }
        start = next + 1;
    }
    if (separation == Separation::Rule) // the last one keeps its end, as a text without any rule does
        add(text.substr(sample));
    return samples;
}

SampleSummary summaryOf(const std::vector<TextCounts>& samples)
{
    SampleSummary summary;
    summary.count = samples.size();
    if (samples.empty())
        return summary;
    std::vector<double> tokens;
    tokens.reserve(samples.size());
    for (const TextCounts& sample : samples) {
        summary.total.tokens += sample.tokens;
        summary.total.characters += sample.characters;
        summary.total.bytes += sample.bytes;
        summary.total.faulty += sample.faulty;
        tokens.push_back(static_cast<double>(sample.tokens));
    }
    std::ranges::sort(tokens);
    summary.mean = static_cast<double>(summary.total.tokens) / static_cast<double>(samples.size());
    summary.median = percentile(tokens, 0.5);
    summary.standardError = standardErrorOf(tokens, summary.mean);
    summary.p95 = percentile(tokens, 0.95);
    return summary;
}

SourcedValue valueFrom(const SampleSummary& summary, SampleKind kind, Encoding encoding)
{
    const Parameter& parameter = parameterOf(kind);
    std::string what = fmt::format("one {} in {}", sampleName(kind, false), info(encoding).id);
    if (summary.count > 1)
        what = fmt::format("mean of {} {} in {}, median {}, 95th percentile {}",
                           fullCount(static_cast<double>(summary.count)), sampleName(kind, true), info(encoding).id,
                           fullCount(summary.median), fullCount(summary.p95));
    SourcedValue value = sourcedValue(parameter, summary.mean, Origin::TokenCount, what);
    constexpr double p90OfNormal = 1.2815515655446004; // standard errors from the mean to its 90th percentile
    const double reach = p90OfNormal * summary.standardError;
    const Range range{parameter.range.clamp(summary.mean - reach), parameter.range.clamp(summary.mean + reach)};
    if (summary.count >= fewestForRange && whyRefused(parameter, range, value.value).empty())
        value.range = range;
    return value;
}

std::string headline(const SampleSummary& summary)
{
    if (summary.count > 1)
        return fmt::format("{} on average", countedThings(std::round(summary.mean), "token"));
    return countedThings(summary.mean, "token");
}

std::string detailWords(const SampleSummary& summary)
{
    const auto characters = static_cast<double>(summary.total.characters);
    std::string words;
    if (summary.count > 1)
        words = fmt::format("{} samples: median {}, 95th percentile {}. {} in all, ",
                            fullCount(static_cast<double>(summary.count)), fullCount(summary.median),
                            fullCount(summary.p95), countedThings(static_cast<double>(summary.total.tokens), "token"));
    words += fmt::format("{}, {}", countedThings(characters, "character"),
                         countedThings(static_cast<double>(summary.total.bytes), "byte"));
    if (summary.total.tokens > 0)
        words +=
            fmt::format(", {} characters a token", rounded(characters / static_cast<double>(summary.total.tokens), 2));
    if (summary.total.faulty > 0)
        words += fmt::format(". {} no UTF-8 text and counted as \uFFFD: is it in another encoding?",
                             summary.total.faulty == 1
                                 ? "1 byte is"
                                 : fullCount(static_cast<double>(summary.total.faulty)) + " bytes are");
    return words;
}

std::string applyWords(const SampleSummary& summary, SampleKind kind, Encoding encoding)
{
    const std::string_view tokens = kind == SampleKind::Prompt ? "input tokens" : "output tokens";
    if (summary.count == 0)
        return fmt::format("Set {}", tokens);
    const SourcedValue value = valueFrom(summary, kind, encoding);
    std::string words = fmt::format("Set {} to {}", tokens, fullCount(value.value));
    if (value.range)
        words += fmt::format(" ({} to {})", fullCount(value.range->low), fullCount(value.range->high));
    return words;
}

} // namespace breakeven
