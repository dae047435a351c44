// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

/// MODEL.md a second time, word for word and in long double, for the tests to hold core/model against. It shares
/// nothing with it but the scenario, and does everything the slow way.
namespace reference {

using Real = long double;

/// constant + slope · v
struct Line {
    Real constant = 0;
    Real slope = 0;
    [[nodiscard]] Real at(Real volume) const { return constant + slope * volume; }
    friend Line operator+(Line a, Line b) { return {a.constant + b.constant, a.slope + b.slope}; }
    friend Line operator+(Line a, Real b) { return {a.constant + b, a.slope}; }
    friend Line operator*(Line a, Real factor) { return {a.constant * factor, a.slope * factor}; }
    friend Line operator/(Line a, Real divisor) { return {a.constant / divisor, a.slope / divisor}; }
};

/// The components of a month's cost: numbers at a volume, or lines over a stretch of volumes.
template <typename Number> struct Costs {
    Number tokens{};
    Number compute{};
    Number platform{};
    Number staff{};
    Number retraining{};
    Number upfront{};
    Number errors{};
    [[nodiscard]] Number total() const { return tokens + compute + platform + staff + retraining + upfront + errors; }
};

/// GPUs or units that run, and what serverless bills for: what a volume asks of an option's hosting.
template <typename Number> struct Demand {
    Real gpus = 0;
    Real servers = 0;
    Number billedSeconds{};
};

// One request.
[[nodiscard]] Real frontierRequest(const breakeven::Parameters& p);
[[nodiscard]] Real memoryRequest(const breakeven::Parameters& p);
[[nodiscard]] Real tunedRequest(const breakeven::Parameters& p);
[[nodiscard]] Real gpuSeconds(const breakeven::Parameters& p);

// Capacity, for a volume that GPUs serve, on for `hours` a month.
[[nodiscard]] Real load(const breakeven::Parameters& p, Real volume, Real hours);
[[nodiscard]] Real replicas(const breakeven::Parameters& p, Real volume, Real hours);
/// Units of reserved capacity: the load in them, and how many are reserved.
[[nodiscard]] Real unitLoad(const breakeven::Parameters& p, Real volume);
[[nodiscard]] Real units(const breakeven::Parameters& p, Real volume);
/// GPUs that are online in the mean, of so many that are rented.
[[nodiscard]] Real online(const breakeven::Parameters& p, Real gpus);
[[nodiscard]] Real serversFor(const breakeven::Parameters& p, Real gpus);
[[nodiscard]] Real billedSeconds(const breakeven::Parameters& p, Real volume);

// Fine-tuning.
/// Before the first request, without hardware.
[[nodiscard]] Real upfront(const breakeven::Scenario& scenario, breakeven::Option option);
/// Each time; 0 if nothing is trained.
[[nodiscard]] Real retraining(const breakeven::Scenario& scenario, breakeven::Option option);

/// What runs the option's small model: the option itself, or a hybrid's hosting.
[[nodiscard]] breakeven::Option hosting(const breakeven::Scenario& scenario, breakeven::Option option);
/// The share of the volume that the small model gets.
[[nodiscard]] Real smallShare(const breakeven::Scenario& scenario, breakeven::Option option);
/// Hours that the option's fleet runs; 0 without one.
[[nodiscard]] Real fleetHours(const breakeven::Scenario& scenario, breakeven::Option option);
[[nodiscard]] Real accuracy(const breakeven::Scenario& scenario, breakeven::Option option);

[[nodiscard]] Demand<Real> demand(const breakeven::Scenario& scenario, breakeven::Option option, Real volume);

/// The steady state's components at a volume.
[[nodiscard]] Costs<Real> monthly(const breakeven::Scenario& scenario, breakeven::Option option, Real volume);
/// The same as lines over the volume, as long as the demand is this.
[[nodiscard]] Costs<Line> monthlyLines(const breakeven::Scenario& scenario, breakeven::Option option,
                                       const Demand<Line>& demand);

/// a − b, zero where the equality rule says so.
[[nodiscard]] Real compared(Real a, Real b);

} // namespace reference
