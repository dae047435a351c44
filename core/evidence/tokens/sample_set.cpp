// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/sample_set.h"

#include "core/evidence/tokens/utf8_repair.h"
#include "core/text/utf8.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t mostBytes = 4; ///< of a character

std::vector<std::string_view> samplesOf(const NamedText& text, bool lineEach)
{
    return samplesIn(*text.text, lineEach ? Separation::Line : text.isFile ? Separation::None : Separation::Rule);
}

void countTexts(const SampleSet& set, TextsCounted& known, const std::stop_token& stop)
{
    std::vector<std::shared_ptr<const std::string>> texts;
    for (const NamedText& text : set.texts)
        texts.push_back(text.text);
    if (texts == known.texts && set.encoding == known.encoding && set.lineEach == known.lineEach)
        return;
    TextsCounted counted{std::move(texts), set.encoding, set.lineEach, {}};
    for (const NamedText& text : set.texts)
        for (const std::string_view sample : samplesOf(text, set.lineEach)) {
            if (stop.stop_requested())
                return;
            counted.counts.push_back(countText(set.encoding, sample));
        }
    known = std::move(counted);
}

/// Where the character number `count` begins, or the end.
std::size_t placeOfCharacter(std::string_view utf8, std::size_t count)
{
    std::size_t at = 0;
    for (; at < utf8.size(); ++at)
        if (beginsCharacter(utf8[at]) && count-- == 0)
            break;
    return at;
}

/// The sample's beginning with its tokens. The last ones of a cut text may be others than in the whole: it is cut
/// further on, and they are left out.
void showBeginning(Encoding encoding, std::string_view sample, CountedSamples& counted)
{
    constexpr std::size_t margin = 1000;
    const std::string_view beginning = sample.substr(0, std::min(sample.size(), mostBytes * (mostShown + margin)));
    const std::string text = repairedUtf8(beginning).value_or(std::string(beginning));
    const std::string_view longer = std::string_view(text).substr(0, placeOfCharacter(text, mostShown + margin));
    const std::size_t most = placeOfCharacter(longer, mostShown);
    counted.shownTokens = tokensOf(encoding, longer);
    while (!counted.shownTokens.empty() && counted.shownTokens.back().offset + counted.shownTokens.back().length > most)
        counted.shownTokens.pop_back();
    const std::size_t end =
        counted.shownTokens.empty() ? 0 : counted.shownTokens.back().offset + counted.shownTokens.back().length;
    counted.shown = std::string(longer.substr(0, end));
    counted.isCut = most < text.size() || beginning.size() < sample.size();
}

} // namespace

CountedSamples countSamples(const SampleSet& set, TextsCounted& known, const std::stop_token& stop)
{
    countTexts(set, known, stop);
    std::vector<TextCounts> counts = known.counts;
    const std::vector<std::string_view> typed =
        samplesIn(set.typed, set.lineEach ? Separation::Line : Separation::Rule);
    for (const std::string_view sample : typed) {
        if (stop.stop_requested())
            return {};
        counts.push_back(countText(set.encoding, sample));
    }

    CountedSamples counted;
    counted.summary = summaryOf(counts);
    if (!typed.empty()) {
        showBeginning(set.encoding, typed.front(), counted);
        return counted;
    }
    for (const NamedText& text : set.texts)
        if (const std::vector<std::string_view> samples = samplesOf(text, set.lineEach); !samples.empty()) {
            showBeginning(set.encoding, samples.front(), counted);
            break;
        }
    return counted;
}

Message shownWords(const CountedSamples& counted)
{
    const bool several = counted.summary.count > 1;
    if (!counted.isCut)
        return several ? Message{"tokens.colored_first"} : Message{};
    const Quantity characters = Quantity::fullCount(characterCount(counted.shown));
    return several ? Message{"tokens.colored_of_first(characters)", characters}
                   : Message{"tokens.colored(characters)", characters};
}

} // namespace breakeven
