// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <string>
#include <vector>

namespace breakeven {

// A scenario's workloads and the three parameters that they add up to: the volume, and the mean tokens in and out of a
// request.

/// A figure of one workload as it is typed and shown: labeled, with a unit and what is allowed, like a parameter.
inline constexpr Range workloadFigures{0, 1e12};
inline constexpr Parameter workloadRequests{"requests",       &Parameters::volume,
                                            "Requests",       "Workload",
                                            "requests/month", workloadFigures,
                                            workloadFigures,  0,
                                            Scale::Linear,    1,
                                            Tier::Essential,  "Requests in a day or in a month"};
inline constexpr Parameter workloadInput{"input_tokens",   &Parameters::inputTokens,
                                         "Tokens in",      "Workload",
                                         "tokens/request", workloadFigures,
                                         workloadFigures,  0,
                                         Scale::Linear,    1,
                                         Tier::Essential,  "Input tokens of one request, on average"};
inline constexpr Parameter workloadOutput{"output_tokens",  &Parameters::outputTokens,
                                          "Tokens out",     "Workload",
                                          "tokens/request", workloadFigures,
                                          workloadFigures,  0,
                                          Scale::Linear,    1,
                                          Tier::Essential,  "Output tokens of one request, on average"};

/// What workloads come to together.
struct WorkloadSum {
    double volume = 0;       ///< requests a month
    double inputTokens = 0;  ///< mean of a request, weighted by the requests; 0 without requests
    double outputTokens = 0; ///< the same of the tokens out
};
[[nodiscard]] WorkloadSum sumOf(const std::vector<Workload>& workloads);

/// Why a workload can't be one, in one sentence: a name that is too long, a figure that is negative, not finite or
/// beyond what a scenario takes. Empty if it can.
[[nodiscard]] Message whyRefused(const Workload& workload);
/// The same of all together: too many, or their sum beyond what a parameter takes.
[[nodiscard]] Message whyRefused(const std::vector<Workload>& workloads);

/// What becomes of workloads when a parameter that they add up to changes from one value to another: all are scaled
/// alike, and where there is nothing to scale (no tokens before) each gets the new value. None leaves the range of what
/// a workload may be: only one without requests could, and that counts for nothing in the means. Any other parameter
/// leaves them as they are.
void scaleWorkloads(std::vector<Workload>& workloads, double Parameters::*member, double from, double to);

/// Whether the workloads add up to the scenario's parameters, to twelve digits; in a word, why not: "they add up to
/// 20,000 requests a month, and volume is 30,000". Empty if they do, or if there are none.
[[nodiscard]] Message whyTheyDoNotAddUp(const Scenario& scenario);

} // namespace breakeven
