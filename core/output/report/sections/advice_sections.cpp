// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/advice_sections.h"

#include "core/advice/claims/claim_groups.h"
#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/strategy_words.h"
#include "core/advice/verdict/warnings.h"
#include "core/output/report/sections/plain_text.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

Label nameOf(const CourseInfo& course)
{
    return {"course", course.id, "name", course.name};
}

ReportList listOf(const std::vector<Message>& sentences)
{
    ReportList list;
    for (const Message& sentence : sentences)
        list.items.push_back({{}, sentence});
    return list;
}

/// The questions that have a yes or a no.
ReportList answersOf(const AdviceChoices& advice)
{
    ReportList list;
    for (const QuestionInfo& question : questionTable)
        if (const FitAnswer answer = advice.to(question.question); answer != FitAnswer::Unsure)
            list.items.push_back({asMessage(Label{"fit_answer", info(answer).id, "name", info(answer).name}),
                                  asMessage(Label{"question", question.id, "text", question.text})});
    return list;
}

/// What would lead to each other course.
ReportList changesOf(const Evaluation& e)
{
    const std::vector<FitChange> changes = fitChanges(e);
    ReportList list;
    for (const CourseInfo& course : courseTable) {
        std::vector<Message> conditions;
        for (const FitChange& change : changes)
            if (change.course == course.course)
                conditions.push_back(conditionInWords(change));
        if (!conditions.empty())
            list.items.push_back({asMessage(nameOf(course)), listedWithSemicolons(conditions)});
    }
    return list;
}

void addFitCheck(const Evaluation& e, std::vector<ReportBlock>& blocks)
{
    const FitCheck check = fitCheck(e);
    if (!check.reasons.empty()) {
        blocks.emplace_back(ReportHeading{{"report.speaks_for_it"}});
        blocks.emplace_back(listOf(check.reasons));
    }
    if (!check.against.empty()) {
        blocks.emplace_back(ReportHeading{{"report.speaks_against_it"}});
        blocks.emplace_back(listOf(check.against));
    }
    if (ReportList answers = answersOf(e.scenario.advice); !answers.items.empty()) {
        blocks.emplace_back(ReportHeading{{"report.was_answered"}});
        blocks.emplace_back(std::move(answers));
    }
    if (ReportList changes = changesOf(e); !changes.items.empty()) {
        blocks.emplace_back(ReportHeading{{"report.leads_elsewhere"}});
        blocks.emplace_back(std::move(changes));
    }
}

void addStrategy(const Evaluation& e, std::vector<ReportBlock>& blocks)
{
    blocks.emplace_back(ReportHeading{{"report.three_steps"}});
    ReportList steps;
    for (const StrategyStep& step : strategySteps(e, strategy(e)))
        steps.items.push_back({step.title, sentences(step.sentences)});
    blocks.emplace_back(steps);
}

/// What is said of a claim beside its figures.
struct ClaimRemarks {
    Message title;
    Message (*of)(const CheckedClaim& claim);
};

/// What a published claim is held against; null of an own one.
const Preset* exampleOf(const CheckedClaim& claim)
{
    static const std::vector<Preset> all = everyPreset(); // messages are of their texts
    const auto found = std::ranges::find(all, claim.preset, &Preset::id);
    return claim.own || found == all.end() ? nullptr : &*found;
}

Message exampleInWords(const CheckedClaim& claim)
{
    const Preset* example = exampleOf(claim);
    return example != nullptr ? asMessage(nameOf(*example)) : verbatim(claim.scenario);
}

Message sourceInWords(const CheckedClaim& claim)
{
    const Preset* example = exampleOf(claim);
    return example != nullptr ? asMessage(sourceOf(*example)) : verbatim(claim.source);
}

Message sourceAndReason(const CheckedClaim& claim)
{
    const Message& why = claim.check.why;
    if (plainLine(claim.source).empty())
        return why;
    return why.empty() ? verbatim(claim.source)
                       : Message{"report.source_with_remark(source, remark)", claim.source, why};
}

Message reason(const CheckedClaim& claim)
{
    return claim.check.why;
}

/// Each claim with what the inputs give.
ReportTable claimTable(const std::vector<CheckedClaim>& claims, const ClaimRemarks& remarks)
{
    ReportTable table{{"report.claim_table"},
                      {{{"report.claim"}, {}, false, {}, true},
                       {{"report.claimed"}, {}, true, {}, false},
                       {{"report.computed"}, {}, true, {}, false},
                       {{"report.check"}, {}, false, {}, false},
                       {remarks.title, {}, false, {}, false}},
                      {}};
    for (const CheckedClaim& claim : claims) {
        const ClaimStatusInfo& status = info(claim.check.status);
        table.rows.push_back({{claim.text, claim.check.publishedText, claim.check.computedText,
                               asMessage(Label{"claim_status", status.id, "name", status.name}), remarks.of(claim)}});
    }
    return table;
}

std::size_t reproducedOf(const std::vector<CheckedClaim>& claims)
{
    return claims.size() - differingOf(claims);
}

/// How many figures of each source the model reproduces.
ReportTable sourceTable(const std::vector<CheckedClaim>& claims)
{
    ReportTable table{{"report.source_table"},
                      {{{"report.case"}, {}, false, {}, true},
                       {{"report.source"}, {}, false, {}, false},
                       {{"report.figures"}, {}, true, {}, false},
                       {{"report.reproduced"}, {}, true, {}, false}},
                      {}};
    for (const ClaimedSource& source : bySource(claims))
        for (const ClaimedExample& example : source.examples)
            table.rows.push_back({{exampleInWords(example.claims.front()), sourceInWords(example.claims.front()),
                                   asMessage(Quantity::plain(example.claims.size())),
                                   asMessage(Quantity::plain(reproducedOf(example.claims)))}});
    return table;
}

/// Those that were published about this very scenario, which is a preset that nobody has changed.
std::vector<CheckedClaim> aboutThis(const Scenario& scenario, const std::vector<CheckedClaim>& published)
{
    std::vector<CheckedClaim> found;
    const Scenario inside = inDollars(scenario);
    for (const Preset& preset : everyPreset())
        if (preset.scenario == inside)
            for (const CheckedClaim& claim : published)
                if (claim.preset == preset.id)
                    found.push_back(claim);
    return found;
}

} // namespace

ReportSection courseSection(const Evaluation& e)
{
    std::vector<ReportBlock> blocks;
    addFitCheck(e, blocks);
    addStrategy(e, blocks);
    return {"course", {"report.course"}, blocks};
}

ReportSection warningSection(const Evaluation& e)
{
    ReportList list;
    for (const Warning& warning : warnings(e))
        list.items.push_back({warning.title, warning.text});
    if (list.items.empty())
        return {};
    return {"warnings", {"report.warnings"}, {list}};
}

ReportSection claimSection(const Evaluation& e)
{
    const std::vector<CheckedClaim> published = publishedClaims();
    std::vector<ReportBlock> blocks;
    if (const std::vector<CheckedClaim> own = ownClaims(e); !own.empty()) {
        blocks.emplace_back(ReportText{{"report.claims_about_this(reproduced, claims)",
                                        Quantity::plain(reproducedOf(own)), Quantity::plain(own.size())}});
        blocks.emplace_back(claimTable(own, {{"report.source_and_remark"}, sourceAndReason}));
    }
    if (const std::vector<CheckedClaim> about = aboutThis(e.scenario, published); !about.empty()) {
        blocks.emplace_back(
            ReportText{{"report.published_about_this(source, reproduced, claims)", sourceInWords(about.front()),
                        Quantity::plain(reproducedOf(about)), Quantity::plain(about.size())}});
        blocks.emplace_back(claimTable(about, {{"report.remark"}, reason}));
    }
    blocks.emplace_back(ReportHeading{{"report.claims_of_the_model"}});
    blocks.emplace_back(
        ReportText{{"report.claims_reproduced(reproduced, claims, tolerance)", Quantity::plain(reproducedOf(published)),
                    Quantity::plain(published.size()), Quantity::percent(claimTolerance)}});
    blocks.emplace_back(sourceTable(published));
    return {"claims", {"report.claims"}, blocks};
}

} // namespace breakeven
