// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/token_samples.h"

#include "core/evidence/percentile.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t fewestForRange = 5;

bool isBlankSample(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

/// Where a value is from.
Message sampleSource(const SampleSummary& summary, SampleKind kind, Encoding encoding)
{
    const bool prompts = kind == SampleKind::Prompt;
    std::string name(info(encoding).id);
    if (summary.count <= 1)
        return prompts ? Message{"tokens.prompt_source(encoding)", std::move(name)}
                       : Message{"tokens.answer_source(encoding)", std::move(name)};
    const Quantity count = Quantity::fullCount(summary.count);
    const Quantity median = Quantity::fullCount(summary.median);
    const Quantity p95 = Quantity::fullCount(summary.p95);
    return prompts
               ? Message{"tokens.prompts_source(count, encoding, median, p95)", count, std::move(name), median, p95}
               : Message{"tokens.answers_source(count, encoding, median, p95)", count, std::move(name), median, p95};
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
    SourcedValue value =
        sourcedValue(parameter, summary.mean, Origin::TokenCount, inWords(sampleSource(summary, kind, encoding)));
    constexpr double p90OfNormal = 1.2815515655446004; // standard errors from the mean to its 90th percentile
    const double reach = p90OfNormal * summary.standardError;
    const Range range{parameter.range.clamp(summary.mean - reach), parameter.range.clamp(summary.mean + reach)};
    if (summary.count >= fewestForRange && whyRefused(parameter, range, value.value).empty())
        value.range = range;
    return value;
}

Message headline(const SampleSummary& summary)
{
    if (summary.count > 1)
        return {"tokens.on_average(count)", Quantity::fullCount(std::round(summary.mean))};
    return {"tokens.count(count)", Quantity::fullCount(summary.mean)};
}

Message detailWords(const SampleSummary& summary)
{
    std::vector<Message> counts;
    if (summary.count > 1)
        counts.push_back({"tokens.in_all(count)", Quantity::fullCount(summary.total.tokens)});
    counts.push_back({"tokens.characters(count)", Quantity::fullCount(summary.total.characters)});
    counts.push_back({"tokens.bytes(count)", Quantity::fullCount(summary.total.bytes)});
    if (summary.total.tokens > 0)
        counts.push_back({"tokens.ratio(characters)", Quantity::rounded(static_cast<double>(summary.total.characters) /
                                                                            static_cast<double>(summary.total.tokens),
                                                                        2)});
    Message words = listed(counts);
    if (summary.count > 1)
        words = sentences({"tokens.spread(count, median, p95)", Quantity::fullCount(summary.count),
                           Quantity::fullCount(summary.median), Quantity::fullCount(summary.p95)},
                          std::move(words));
    if (summary.total.faulty > 0)
        words = {"tokens.faulty(details, count)", std::move(words), Quantity::fullCount(summary.total.faulty)};
    return words;
}

Message applyWords(const SampleSummary& summary, SampleKind kind, Encoding encoding)
{
    const bool input = kind == SampleKind::Prompt;
    if (summary.count == 0)
        return input ? Message{"tokens.set_input"} : Message{"tokens.set_output"};
    const SourcedValue value = valueFrom(summary, kind, encoding);
    Message set = asMessage(Quantity::fullCount(value.value));
    if (value.range)
        set = {"filling.with_range(value, range)", std::move(set),
               Message{"filling.range(low, high)", Quantity::fullCount(value.range->low),
                       Quantity::fullCount(value.range->high)}};
    return input ? Message{"tokens.set_input_to(value)", std::move(set)}
                 : Message{"tokens.set_output_to(value)", std::move(set)};
}

} // namespace breakeven
