// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/key_figures.h"
#include "core/charts/portfolio/planned_tasks.h"
#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <string>
#include <vector>

namespace breakeven {

/// What all tasks cost a month as one after the other moves, as plain values: everything but pixels and colors.
struct PortfolioChart {
    /// So many tasks have moved as there are steps before this one. Money is in US dollars a month.
    struct Step {
        std::string task; ///< that has moved last; empty before the first
        double atApi = 0; ///< of the tasks that stay, with the API's upkeep
        double onGpus = 0;
        double gpus = 0;
        Message exact{}; ///< "3 of 12 moved, Mail last"
        Message costs{}; ///< "$6,068.10 a month with 2 GPUs"

        [[nodiscard]] double total() const { return atApi + onGpus; }
    };
    struct Callout {
        Message title; ///< "Least with 5 tasks moved"
        Message text;
        Message brief; ///< in place of the text where that has no room: "$6,068 a month"
    };

    Message title;
    std::vector<Message> verdict;   ///< the best plan: "Move 5 of 5 tasks to 2 GPUs: …", one thing a sentence
    std::vector<KeyFigure> figures; ///< beneath it
    Message words;                  ///< the same sentences as one text
    Message axisName;               ///< of the totals
    Message stepsName;
    Message gpusName;
    Message apiName;
    Message ownName;
    Message dearerName; ///< of the steps after the best; empty if there are none
    Message pinnedNote; ///< how many tasks are no step; empty if all are
    Option host = Option::RentedGpu;
    std::vector<Step> steps; ///< from no task moved on; empty without tasks
    std::size_t best = 0;    ///< the step that is the best plan
    Callout callout;
    double top = 1;      ///< a round number of what is shown that no step passes; callout and marks have room under it
    double mostGpus = 0; ///< of all steps
    Message idleRanges;  ///< which ranges no task feels; empty if there are none
    Message note;        ///< what to do while there are no tasks; empty with them
};

/// Takes as long as portfolio() does.
[[nodiscard]] PortfolioChart portfolioChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// Of tasks that have been planned.
[[nodiscard]] PortfolioChart portfolioChartOf(const Scenario& scenario, const Portfolio& plan);

/// "Portfolio: Which tasks should move to our own GPUs", as the chart is called where it is not seen.
[[nodiscard]] Message portfolioName(const PortfolioChart& chart);

/// The best plan of a scenario's tasks in sentences, with what its picture says besides; nothing without tasks.
[[nodiscard]] std::vector<Message> portfolioSentences(const Scenario& scenario);

/// The best plan for who can't see the chart, or what to do.
[[nodiscard]] Message portfolioInWords(const PortfolioChart& chart);

} // namespace breakeven
