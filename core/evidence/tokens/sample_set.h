// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/token_samples.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven {

/// A text with a name: a file, or a long text that was pasted. Copies share the text.
struct NamedText {
    std::string name;
    std::shared_ptr<const std::string> text;
    bool isFile = true; ///< a pasted one may hold several samples, separated by lines of "---"
};

/// What is counted: texts, and what was typed.
struct SampleSet {
    Encoding encoding = Encoding::O200kBase;
    bool lineEach = false; ///< each line is a sample
    std::vector<NamedText> texts;
    std::string typed;
};

/// What came of it.
struct CountedSamples {
    SampleSummary summary;
    std::string shown;              ///< the beginning of the first sample
    std::vector<Token> shownTokens; ///< that fill it
    bool isCut = false;             ///< the first sample goes on
};

/// Characters of a sample whose tokens are shown one by one.
inline constexpr std::size_t mostShown = 20'000;

/// The counts of a set's texts, kept from one count to the next: typing goes on while files stay.
struct TextsCounted {
    std::vector<std::shared_ptr<const std::string>> texts;
    Encoding encoding = Encoding::O200kBase;
    bool lineEach = false;
    std::vector<TextCounts> counts; ///< of their samples
};

/// Counts all samples of a set; what was typed comes first where the first sample is shown. `known` is taken where it
/// is of the same texts, and brought up to date.
/// Once a stop is requested, what it gives counts for nothing, and it ends within a fraction of a second but for one
/// sample of very many megabytes.
[[nodiscard]] CountedSamples countSamples(const SampleSet& set, TextsCounted& known, const std::stop_token& stop = {});

/// What part of the samples is shown, where it is not all: "The first 20,000 characters of the first sample are
/// colored."
[[nodiscard]] Message shownWords(const CountedSamples& counted);

} // namespace breakeven
