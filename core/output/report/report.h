// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

#include <string>
#include <vector>

namespace breakeven {

/// A report as plain values: what it says and in which order.
struct Report {
    Message title;    ///< the scenario's name, or that it has none
    std::string date; ///< of the figures, "2026-11-21"; empty if the scenario has none
    Message question; ///< one sentence
    Message currency; ///< what it is shown in, with the rate; empty for US dollars
    std::vector<Message> verdict;
    ReportCards figures; ///< those that stand under the verdict
    Message course;      ///< what to do: "What to do: Pilot a self-hosted model"
    Message courseText;  ///< what that means, whether any question has been answered, what would cost less
    std::vector<ReportSection> sections;
};

/// The report of a scenario: question, verdict and key figures, of a scenario with tasks those of their best plan, then
/// the plan, costs, charts, what would change the answer, what
/// is easily forgotten, what to do, what to be careful about, checked claims, inputs with their sources, assumptions,
/// and how it is computed. The same evaluation gives the same report. Takes a good part of a second: the tornado, the
/// claims and the flips evaluate many scenarios. The day, or without
/// one that of the figures, tells whether the rate of a currency is old.
[[nodiscard]] Report report(const Evaluation& evaluation, const std::optional<std::chrono::sys_days>& today = {});

/// "Figures as of 2026-11-21", or that they have no date; `date` is a report's, or how it is written there.
[[nodiscard]] Message dateLine(const std::string& date);

} // namespace breakeven
