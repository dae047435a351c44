// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

// What each view finds, for who has its picture alone: the first sentence is the title, the others stand below it. A
// view that has nothing to show says so.

/// When the focus pays, and what it saves at the volume; then the rest of the verdict.
[[nodiscard]] std::vector<Message> breakEvenFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// "Cash is back after 4.9 months."; then what is paid up front, and what the horizon brings.
[[nodiscard]] std::vector<Message> overTimeFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// "Compute: 45 % of the $3,765 a month that Rented GPU costs."; then the baseline, and what is the cheapest.
[[nodiscard]] std::vector<Message> breakdownFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// "API input price matters most: ±20 % moves the monthly saving by $720."; then what comes next.
[[nodiscard]] std::vector<Message> sensitivityFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// What is the cheapest at the scenario's own values; then where along the axes the answer turns.
[[nodiscard]] std::vector<Message> mapFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// "Rented GPU is cheaper than the frontier API in 88 % of cases."; then where the break-even lies.
[[nodiscard]] std::vector<Message> distributionFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// "Find out the requests per month first: …". Takes as long as decision() does.
[[nodiscard]] std::vector<Message> informationFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// The best plan. Takes as long as portfolio() does.
[[nodiscard]] std::vector<Message> portfolioFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// Which scenario saves the most; then what each saves.
[[nodiscard]] std::vector<Message> comparisonFinding(const Evaluation& evaluation, const ViewRequest& request = {});
/// Which approach comes first by the weights; then the others.
[[nodiscard]] std::vector<Message> qualitiesFinding(const Evaluation& evaluation, const ViewRequest& request = {});

// Why a view has nothing to show; empty if it has something.

[[nodiscard]] Message nothingMissing(const Evaluation& evaluation, const ViewRequest& request);
[[nodiscard]] Message distributionLacks(const Evaluation& evaluation, const ViewRequest& request);
[[nodiscard]] Message informationLacks(const Evaluation& evaluation, const ViewRequest& request);
[[nodiscard]] Message portfolioLacks(const Evaluation& evaluation, const ViewRequest& request);
[[nodiscard]] Message comparisonLacks(const Evaluation& evaluation, const ViewRequest& request);

} // namespace breakeven
