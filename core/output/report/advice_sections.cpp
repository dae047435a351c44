// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit_check.h"
#include "core/advice/published_claims.h"
#include "core/advice/strategy.h"
#include "core/advice/warnings.h"
#include "core/output/report/plain_text.h"
#include "core/output/report/report_sections.h"
#include "core/scenario/dates.h"

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
        std::string conditions;
        for (const FitChange& change : changes)
            if (change.course == course.course)
                conditions += (conditions.empty() ? "" : "; ") + change.condition;
        if (!conditions.empty())
            list.items.push_back({std::string(course.name), conditions});
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
        blocks.emplace_back(listOf(check.reasons));
    }
    if (!check.against.empty()) {
        blocks.emplace_back(ReportHeading{"What speaks against it"});
        blocks.emplace_back(listOf(check.against));
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
    for (const StrategyStep& step : strategy(e).steps) {
        std::string text;
        for (const std::string& sentence : step.sentences)
            text += (text.empty() ? "" : " ") + plainLine(sentence);
        steps.items.push_back({plainLine(step.title), text});
    }
    blocks.emplace_back(steps);
}

ReportTable claimTable(const char* name, const char* head, const std::vector<CheckedClaim>& claims)
{
    ReportTable table{name,
                      {{head, "", false, {}, true},
                       {"Published", "", true, {}, false},
                       {"Computed", "", true, {}, false},
                       {"", "", false, {}, false},
                       {"Source and remark", "", false, {}, false}},
                      {}};
    table.columns[3].title = "Check";
    std::string group;
    for (const CheckedClaim& claim : claims) {
        const std::string scenario = plainLine(claim.scenario);
        std::string remark = plainLine(claim.check.why);
        if (claim.own) {
            const std::string source = plainLine(claim.source);
            remark = source.empty() ? remark : remark.empty() ? source : source + ". " + remark;
        } else if (scenario != group) {
            group = scenario;
            table.rows.push_back({{fmt::format("{}: {}", scenario, plainLine(claim.source))}, ReportRow::Kind::Group});
        }
        table.rows.push_back(
            {{plainLine(claim.text), plainLine(claim.check.publishedText), plainLine(claim.check.computedText),
              std::string(info(claim.check.status).name), remark}});
    }
    return table;
}

std::string reproducedInWords(const std::vector<CheckedClaim>& claims)
{
    const auto good = std::ranges::count_if(
        claims, [](const CheckedClaim& claim) { return claim.check.status == ClaimStatus::Reproduced; });
    return fmt::format("{} of {} are reproduced to within 5 %", good, claims.size());
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
        list.items.push_back({plainLine(warning.title), plainLine(warning.text)});
    if (list.items.empty())
        return {};
    return {"warnings", "What to be careful about", {list}};
}

ReportSection claimSection(const Evaluation& e)
{
    std::vector<ReportBlock> blocks;
    if (const std::vector<CheckedClaim> own = ownClaims(e); !own.empty()) {
        blocks.emplace_back(ReportText{fmt::format(
            "Claims about this scenario, each held against what these inputs give; {}.", reproducedInWords(own))});
        blocks.emplace_back(claimTable("Claims about this scenario", "Claim", own));
    }
    const std::vector<CheckedClaim> published = publishedClaims();
    blocks.emplace_back(ReportText{
        fmt::format("The model is checked against figures that others have published, and against test cases "
                    "of its own, each computed from that source's inputs; {}.",
                    reproducedInWords(published))});
    blocks.emplace_back(claimTable("Published figures and what the model computes", "Published figure", published));
    return {"claims", "Checked claims", blocks};
}

} // namespace breakeven
