// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/qualitative_words.h"

#include "core/advice/fit/quality_text.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// A place with its score.
Message scoredPlace(const Qualitative& qualitative, std::size_t index)
{
    const Message place = placeInWords(qualitative, index);
    const std::optional<double> score = qualitative.order[index].score;
    return score ? Message{"qualities.place_and_score(place, score)", place, meanText(*score)} : place;
}

} // namespace

Message scoreInWords(const Qualitative& qualitative, Quality quality, Approach approach)
{
    const QualityScore& score = qualitative.of(quality, approach);
    const QualityInfo& row = info(quality);
    Message stands{"qualities.score(quality, approach, score, highest, worst, best)",
                   nameOf(row.quality),
                   nameOf(approach),
                   scoreText(score.inForce),
                   Quantity::plain(highestScore),
                   Label{"quality", row.id, "worst", row.worst},
                   Label{"quality", row.id, "best", row.best}};
    if (score.moved)
        stands = sentences(std::move(stands), {"qualities.moved(own)", scoreText(score.own)});
    return sentences(std::move(stands), score.reason);
}

Message weightInWords(const Qualitative& qualitative, Quality quality)
{
    return {"qualities.weight_of(quality, weight, highest)", nameOf(quality),
            Quantity::plain(int{qualitative.weights[quality]}), Quantity::plain(highestWeight)};
}

Message placeInWords(const Qualitative& qualitative, std::size_t index)
{
    const RankedApproach& ranked = qualitative.order[index];
    const Label name = nameOf(ranked.approach);
    return ranked.score ? Message{"qualities.place(place, approach)", Quantity::plain(ranked.place), name}
                        : asMessage(name);
}

Message orderTitle(const Qualitative& qualitative)
{
    return qualitative.isWeighted() ? Message{"qualities.weighted_order"} : Message{"qualities.no_weight"};
}

Message orderInWords(const Qualitative& qualitative)
{
    std::vector<Message> places;
    for (std::size_t i = 0; i < qualitative.order.size(); ++i)
        places.push_back(scoredPlace(qualitative, i));
    std::vector<Message> weights;
    for (const QualityInfo& row : qualityTable)
        weights.push_back({"qualities.weight(quality, weight)", nameOf(row.quality),
                           Quantity::plain(int{qualitative.weights[row.quality]})});
    return {"qualities.order(title, places, weights)", orderTitle(qualitative), listed(places), listed(weights)};
}

Message qualitativeNotes(const Qualitative& qualitative)
{
    return sentences({"qualities.self_hosted_means(option)", inTextOf(qualitative.selfHosted)},
                     sentences(qualitative.latency.sentences));
}

} // namespace breakeven
