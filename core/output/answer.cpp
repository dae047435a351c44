// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/answer.h"

#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/portfolio_verdict.h"
#include "core/advice/verdict/verdict.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <utility>

namespace breakeven {

namespace {

std::vector<Message> namesOfMoved(const Scenario& scenario, const Portfolio& plan)
{
    std::vector<Message> names;
    for (std::size_t i = 0; i < scenario.tasks.size(); ++i)
        if (plan.best.moves[i])
            names.push_back(verbatim(oneLine(scenario.tasks[i].name)));
    return names;
}

/// The names of the tasks that move, or of the first of them.
Message movedInWords(std::vector<Message> names)
{
    constexpr std::size_t most = 8;
    if (names.size() <= most)
        return {"report.plan_moves(tasks)", listedWithAnd(names)};
    const auto more = Quantity::fullCount(names.size() - most);
    names.resize(most);
    return {"report.plan_moves_and_more(tasks, count)", listed(names), more};
}

Answer ofThePlan(const Scenario& scenario)
{
    const Portfolio plan = portfolio(scenario);
    const std::vector<Message> moved = namesOfMoved(scenario, plan);
    return {portfolioVerdict(plan),
            portfolioFigures(plan, moneyOf(scenario)),
            moved.empty() ? Message{"report.advice_keep"} : Message{"report.advice_move"},
            {moved.empty() ? Message{"report.plan_keeps"} : movedInWords(moved)}};
}

Answer ofTheFocus(const Evaluation& evaluation)
{
    const FitCheck check = fitCheck(evaluation);
    const CourseInfo& course = info(check.course);
    Answer made{verdict(evaluation, Reader::OfAPage),
                statedFigures(evaluation),
                {"report.advice(course)", Label{"course", course.id, "name", course.name}},
                {asMessage(Label{"course", course.id, "text", course.text})}};
    for (const Message& more : {check.standing, cheaperThanAdvised(evaluation, check.course)})
        if (!more.empty())
            made.means.push_back(more);
    return made;
}

} // namespace

Answer answer(const Evaluation& evaluation)
{
    return evaluation.scenario.tasks.empty() ? ofTheFocus(evaluation) : ofThePlan(evaluation.scenario);
}

} // namespace breakeven
