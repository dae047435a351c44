// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/advice_sections.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/strategy_words.h"
#include "core/advice/verdict/warnings.h"
#include "core/inputs/format.h"
#include "core/output/report/sections/plain_text.h"
#include "core/scenario/file/presets.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

ReportList listOf(const std::vector<std::string>& sentences)
{
    ReportList list;
    for (const std::string& sentence : sentences)
        list.items.push_back({"", plainLine(sentence)});
    return list;
}

/// The questions that have a yes or a no.
ReportList answersOf(const AdviceChoices& advice)
{
    ReportList list;
    for (const QuestionInfo& question : questionTable)
        if (const FitAnswer answer = advice.to(question.question); answer != FitAnswer::Unsure)
            list.items.push_back({std::string(info(answer).name), std::string(question.text)});
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
                conditions.push_back(change.condition);
        if (!conditions.empty())
            list.items.push_back({std::string(course.name), inWords(listedWithSemicolons(conditions))});
    }
    return list;
}

void addFitCheck(const Evaluation& e, std::vector<ReportBlock>& blocks)
{
    const FitCheck check = fitCheck(e);
    blocks.emplace_back(ReportHeading{std::string(info(check.course).name)});
    blocks.emplace_back(ReportText{std::string(info(check.course).text)});
    if (!check.reasons.empty()) {
        blocks.emplace_back(ReportHeading{"What speaks for it"});
        blocks.emplace_back(listOf(inWords(check.reasons)));
    }
    if (!check.against.empty()) {
        blocks.emplace_back(ReportHeading{"What speaks against it"});
        blocks.emplace_back(listOf(inWords(check.against)));
    }
    if (ReportList answers = answersOf(e.scenario.advice); !answers.items.empty()) {
        blocks.emplace_back(ReportHeading{"What was answered"});
        blocks.emplace_back(std::move(answers));
    }
    if (ReportList changes = changesOf(e); !changes.items.empty()) {
        blocks.emplace_back(ReportHeading{"What would lead elsewhere"});
        blocks.emplace_back(std::move(changes));
    }
}

void addStrategy(const Evaluation& e, std::vector<ReportBlock>& blocks)
{
    blocks.emplace_back(ReportHeading{"How to find out, in three steps"});
    ReportList steps;
    for (const StrategyStep& step : strategySteps(e, strategy(e))) {
        std::string text;
        for (const Message& sentence : step.sentences)
            text += (text.empty() ? "" : " ") + plainLine(inWords(sentence));
        steps.items.push_back({plainLine(inWords(step.title)), text});
    }
    blocks.emplace_back(steps);
}

/// Each claim with what the inputs give.
ReportTable claimTable(const std::vector<CheckedClaim>& claims)
{
    ReportTable table{"Claims about this scenario",
                      {{"Claim", "", false, {}, true},
                       {"Claimed", "", true, {}, false},
                       {"Computed", "", true, {}, false},
                       {"Check", "", false, {}, false},
                       {"Source and remark", "", false, {}, false}},
                      {}};
    for (const CheckedClaim& claim : claims) {
        const std::string why = plainLine(inWords(claim.check.why));
        std::string remark = plainLine(claim.source);
        if (!why.empty())
            remark += (remark.empty() ? "" : ". ") + why;
        table.rows.push_back(
            {{plainLine(inWords(claim.text)), plainLine(inWords(claim.check.publishedText)),
              plainLine(inWords(claim.check.computedText)), std::string(info(claim.check.status).name), remark}});
    }
    return table;
}

std::ptrdiff_t reproducedOf(const std::vector<CheckedClaim>& claims)
{
    return std::ranges::count(claims, ClaimStatus::Reproduced,
                              [](const CheckedClaim& claim) { return claim.check.status; });
}

/// How many figures of each source the model reproduces.
ReportTable sourceTable(const std::vector<CheckedClaim>& claims)
{
    ReportTable table{"Published figures by their source",
                      {{"Case", "", false, {}, true},
                       {"Source", "", false, {}, false},
                       {"Figures", "", true, {}, false},
                       {"Reproduced", "", true, {}, false}},
                      {}};
    for (auto from = claims.begin(); from != claims.end();) {
        const auto to = std::find_if(from, claims.end(),
                                     [from](const CheckedClaim& claim) { return claim.preset != from->preset; });
        const std::vector<CheckedClaim> same(from, to);
        table.rows.push_back({{plainLine(from->scenario), plainLine(from->source), std::to_string(same.size()),
                               std::to_string(reproducedOf(same))}});
        from = to;
    }
    return table;
}

/// Those that were published about this very scenario, which is a preset that nobody has changed.
std::vector<CheckedClaim> aboutThis(const Scenario& scenario, const std::vector<CheckedClaim>& published)
{
    std::vector<CheckedClaim> found;
    for (const Preset& preset : presets())
        if (preset.scenario == scenario)
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
    return {"course", "What to do", blocks};
}

ReportSection warningSection(const Evaluation& e)
{
    ReportList list;
    for (const Warning& warning : warnings(e))
        list.items.push_back({plainLine(inWords(warning.title)), plainLine(inWords(warning.text))});
    if (list.items.empty())
        return {};
    return {"warnings", "What to be careful about", {list}};
}

ReportSection claimSection(const Evaluation& e)
{
    const std::vector<CheckedClaim> published = publishedClaims();
    std::vector<CheckedClaim> about = ownClaims(e);
    for (CheckedClaim& claim : aboutThis(e.scenario, published))
        about.push_back(std::move(claim));
    std::vector<ReportBlock> blocks;
    if (!about.empty()) {
        blocks.emplace_back(ReportText{
            fmt::format("Claims about this scenario, each held against what its inputs give: {} of {} reproduced.",
                        reproducedOf(about), about.size())});
        blocks.emplace_back(claimTable(about));
    }
    blocks.emplace_back(ReportHeading{"What the model itself was checked against"});
    blocks.emplace_back(ReportText{
        fmt::format("Figures that others have published, and test cases of its own, each computed from that source's "
                    "inputs: {} of {} are reproduced to within {}. The program's page of claims says of each of the "
                    "others why it differs.",
                    reproducedOf(published), published.size(), percent(claimTolerance))});
    blocks.emplace_back(sourceTable(published));
    return {"claims", "Checked claims", blocks};
}

} // namespace breakeven
