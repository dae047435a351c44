// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/qualitative_words.h"

#include "core/advice/fit/quality_text.h"

#include <fmt/format.h>

namespace breakeven {

std::string scoreInWords(const Qualitative& qualitative, Quality quality, Approach approach)
{
    const QualityScore& score = qualitative.of(quality, approach);
    const QualityInfo& row = info(quality);
    const std::string moved =
        score.moved ? fmt::format("Moved by hand; the program's own is {}. ", scoreText(score.own)) : std::string();
    return fmt::format("{}, {}: {} of {}, from {} to {}. {}{}", row.name, info(approach).name, scoreText(score.inForce),
                       highestScore, row.worst, row.best, moved, score.reason);
}

std::string weightInWords(const Qualitative& qualitative, Quality quality)
{
    return fmt::format("Weight of {}: {} of {}", info(quality).name, int{qualitative.weights[quality]}, highestWeight);
}

std::string placeInWords(const Qualitative& qualitative, std::size_t index)
{
    const RankedApproach& ranked = qualitative.order[index];
    return ranked.score ? fmt::format("{}. {}", ranked.place, info(ranked.approach).name)
                        : std::string(info(ranked.approach).name);
}

std::string orderTitle(const Qualitative& qualitative)
{
    return qualitative.isWeighted() ? "Weighted order" : "No quality has a weight";
}

std::string orderInWords(const Qualitative& qualitative)
{
    std::string words = orderTitle(qualitative) + ": ";
    for (std::size_t i = 0; i < qualitative.order.size(); ++i) {
        words += (i > 0 ? ", " : "") + placeInWords(qualitative, i);
        if (const auto score = qualitative.order[i].score)
            words += ' ' + meanText(*score);
    }
    words += ". Weights: ";
    std::string_view separator;
    for (const QualityInfo& row : qualityTable) {
        words += fmt::format("{}{} {}", separator, row.name, int{qualitative.weights[row.quality]});
        separator = ", ";
    }
    return words + '.';
}

std::string qualitativeNotes(const Qualitative& qualitative)
{
    std::string notes = fmt::format("Self-hosted means {} here.", info(qualitative.selfHosted).inText);
    for (const std::string& sentence : qualitative.latency.sentences)
        notes += ' ' + sentence;
    return notes;
}

} // namespace breakeven
