// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/token_count.h"
#include "core/scenario/provenance.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What the samples are samples of.
enum class SampleKind { Prompt, Answer };

/// The parameter whose value samples of this kind tell: input or output tokens a request.
[[nodiscard]] const Parameter& parameterOf(SampleKind kind);

enum class Separation {
    Rule, ///< lines that hold "---" alone stand between samples
    Line, ///< each line is a sample
    None  ///< the text is one sample
};

/// The samples in a text, without the ones that are empty or spaces alone. They point into it; the line ends around
/// them are left out, but for Separation::None.
[[nodiscard]] std::vector<std::string_view> samplesIn(std::string_view text, Separation separation);

/// How many tokens samples have.
struct SampleSummary {
    std::size_t count = 0; ///< samples; without one all figures are 0
    TextCounts total;
    double mean = 0; ///< tokens, as all that follow
    double median = 0;
    double p95 = 0;           ///< percentile, linear between order statistics, as the median is
    double standardError = 0; ///< of the mean
};
[[nodiscard]] SampleSummary summaryOf(const std::vector<TextCounts>& samples);

/// What at least one sample says of its kind's parameter: the mean, since costs grow with it times the volume. From
/// five samples on it has a range, from the 10th to the 90th percentile of what the mean of all requests may be
/// (normal, from the samples' spread): a parameter's range is how far off the mean may be, not how requests differ.
[[nodiscard]] SourcedValue valueFrom(const SampleSummary& summary, SampleKind kind, Encoding encoding);

// What a person reads of them.

/// "1,234 tokens"; of several the mean: "1,234 tokens on average".
[[nodiscard]] Message headline(const SampleSummary& summary);
/// "5,678 characters, 5,690 bytes, 4.6 characters a token"; of several their number, median and 95th percentile before
/// it, and bytes that are no text after it.
[[nodiscard]] Message detailWords(const SampleSummary& summary);
/// "Set input tokens to 1,234"; with a range "Set input tokens to 1,234 (310 to 2,070)".
[[nodiscard]] Message applyWords(const SampleSummary& summary, SampleKind kind, Encoding encoding);

} // namespace breakeven
