// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_break_even.h"

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace reference {
namespace {

constexpr Real lowest = 100;
constexpr Real highest = 1e9L;

Line costWith(const Scenario& scenario, Option option, const Demand<Line>& demand)
{
    return monthlyLines(scenario, option, demand).total();
}

void addPiece(std::vector<Piece>& pieces, Real from, Real to, const Line& cost)
{
    from = std::max(from, lowest);
    to = std::min(to, highest);
    if (from < to)
        pieces.push_back({from, to, cost});
}

std::optional<std::vector<Piece>> fleetPieces(const Scenario& scenario, Option option, std::size_t atMost)
{
    const Parameters& p = scenario.parameters;
    const Real loadOfOne = load(p, smallShare(scenario, option), fleetHours(scenario, option));
    if (highest * loadOfOne / p.gpusPerReplica > static_cast<Real>(atMost))
        return std::nullopt;

    std::vector<Piece> pieces;
    Real from = 0;
    for (Real replicas = p.minReplicas; from < highest; ++replicas) {
        Demand<Line> demand;
        demand.gpus = replicas * p.gpusPerReplica;
        demand.servers = serversFor(p, demand.gpus);
        const Real to = loadOfOne > 0 ? demand.gpus / loadOfOne : highest;
        addPiece(pieces, from, to, costWith(scenario, option, demand));
        from = to;
    }
    return pieces;
}

std::optional<std::vector<Piece>> unitPieces(const Scenario& scenario, Option option, std::size_t atMost)
{
    const Parameters& p = scenario.parameters;
    const Real loadOfOne = unitLoad(p, 1);
    if (highest * loadOfOne / p.unitIncrement > static_cast<Real>(atMost))
        return std::nullopt;

    std::vector<Piece> pieces;
    Real from = 0;
    for (Real count = units(p, 0); from < highest; count += p.unitIncrement) {
        Demand<Line> demand;
        demand.gpus = count;
        const Real to = loadOfOne > 0 ? count / loadOfOne : highest;
        addPiece(pieces, from, to, costWith(scenario, option, demand));
        from = to;
    }
    return pieces;
}

std::vector<Piece> serverlessPieces(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    const Real month = 730.0L * 3600;
    const Real share = smallShare(scenario, option);
    const Real busy = share * gpuSeconds(p) * (1 + static_cast<Real>(p.serverlessOverhead) / 100);
    const Real waiting = share * p.serverlessIdle;
    const auto cost = [&](Line billed) { return costWith(scenario, option, Demand<Line>{0, 0, billed}); };

    const Real oneWorker = busy + waiting > 0 ? month / (busy + waiting) : highest;
    const Real busyWorker = busy > 0 ? month / busy : highest;
    std::vector<Piece> pieces;
    addPiece(pieces, 0, oneWorker, cost({0, busy + waiting}));
    addPiece(pieces, oneWorker, busyWorker, cost({month, 0}));
    addPiece(pieces, busyWorker, highest, cost({0, busy}));
    return pieces;
}

std::optional<Stretch> cheaperWithin(const Piece& piece, const Line& baseline)
{
    const Real constant = compared(piece.cost.constant, baseline.constant);
    const Real slope = compared(piece.cost.slope, baseline.slope);
    const auto difference = [&](Real volume) {
        const Real d = constant + slope * volume;
        return std::abs(d) < 1e-12L * (std::abs(piece.cost.at(volume)) + std::abs(baseline.at(volume))) ? 0 : d;
    };
    const Real crossing = -constant / slope;
    const Real condition =
        (std::abs(piece.cost.at(crossing)) + std::abs(baseline.at(crossing))) / std::abs(slope * crossing);
    if (slope < 0) {
        if (difference(piece.to) >= 0)
            return std::nullopt;
        return difference(piece.from) <= 0 ? Stretch{piece.from, piece.to, 1} : Stretch{crossing, piece.to, condition};
    }
    if (difference(piece.from) >= 0)
        return std::nullopt;
    return difference(piece.to) <= 0 ? Stretch{piece.from, piece.to, 1} : Stretch{piece.from, crossing, condition};
}

} // namespace

std::optional<std::vector<Piece>> pieces(const Scenario& scenario, Option option, std::size_t atMost)
{
    if (fleetHours(scenario, option) > 0)
        return fleetPieces(scenario, option, atMost);
    if (option == Option::ProvisionedApi)
        return unitPieces(scenario, option, atMost);
    if (hosting(scenario, option) == Option::ServerlessGpu)
        return serverlessPieces(scenario, option);
    return std::vector<Piece>{{lowest, highest, costWith(scenario, option, {})}};
}

std::vector<Stretch> cheaper(const Scenario& scenario, const std::vector<Piece>& pieces)
{
    const Line baseline = costWith(scenario, scenario.baseline, {});
    std::vector<Stretch> all;
    for (const Piece& piece : pieces) {
        const std::optional<Stretch> stretch = cheaperWithin(piece, baseline);
        if (!stretch)
            continue;
        if (!all.empty() && all.back().to == stretch->from) {
            all.back().to = stretch->to;
            all.back().condition = std::max(all.back().condition, stretch->condition);
        } else {
            all.push_back(*stretch);
        }
    }
    return all;
}

} // namespace reference
