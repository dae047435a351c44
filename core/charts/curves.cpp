// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/curves.h"

#include "core/model/cheapest_option.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

/// The cost of a fleet around its steps; n is the count of replicas on the tread.
class Steps {
public:
    Steps(const OptionCosts& option, const VolumeAxis& axis)
        : m_option(option), m_width(option.fleet.volumePerReplica())
    {
        m_next = std::max(option.fleet.minReplicas, std::floor(axis.from / m_width) + 1);
        m_lastExact = lastExact(axis);
    }

    /// Volume at which replicas n end and n + 1 begin.
    [[nodiscard]] double nextStep() const { return m_next <= m_lastExact ? m_next * m_width : unreachable; }
    void pass() { ++m_next; }

    /// Beyond this volume the curve runs through the tops.
    [[nodiscard]] double exactUntil() const { return std::max(m_lastExact, m_option.fleet.minReplicas) * m_width; }

    [[nodiscard]] double next() const { return m_next; }

    /// The line through the tops: one replica more than the load, and the last server just begun.
    [[nodiscard]] double top(double volume) const
    {
        const Fleet& fleet = m_option.fleet;
        const double gpus = volume / m_width * fleet.gpusPerReplica + fleet.gpusPerReplica;
        const double begun = fleet.gpusPerServer > 1 ? (fleet.gpusPerServer - 1) / fleet.gpusPerServer : 0;
        return m_option.withFleet(m_option.withoutGpus(volume), gpus, gpus / fleet.gpusPerServer + begun);
    }

    static constexpr double unreachable = std::numeric_limits<double>::infinity();

private:
    /// The last replica count whose step is followed by one at least narrowestStep away. On a logarithmic axis steps
    /// only grow closer; on a linear one all are equally far apart.
    [[nodiscard]] double lastExact(const VolumeAxis& axis) const
    {
        if (!axis.logarithmic)
            return m_width / (axis.to - axis.from) * axis.pixels >= narrowestStep ? unreachable : 0;
        const double perE = axis.pixels / std::log(axis.to / axis.from);
        return std::floor(1 / std::expm1(narrowestStep / perE));
    }

    const OptionCosts& m_option;
    double m_width;
    double m_next;
    double m_lastExact;
};

void appendPoint(Curve& curve, double volume, double cost)
{
    curve.volume.push_back(volume);
    curve.cost.push_back(cost);
}

Curve fleetCurve(const OptionCosts& option, const VolumeAxis& axis)
{
    Curve curve;
    curve.volume.reserve(curvePoints + 256);
    curve.cost.reserve(curvePoints + 256);
    Steps steps(option, axis);
    const double exactUntil = steps.exactUntil();
    bool exact = axis.from <= exactUntil;
    for (std::size_t i = 0; i < curvePoints; ++i) {
        const double volume = axis.volumeAt(axis.pixels * static_cast<double>(i) / (curvePoints - 1));
        for (; steps.nextStep() < volume; steps.pass()) {
            const double at = steps.nextStep();
            appendPoint(curve, at, option.totalWith(steps.next(), at));
            appendPoint(curve, at, option.totalWith(steps.next() + 1, at));
        }
        if (exact && volume > exactUntil) {
            exact = false;
            if (curve.volume.empty() || curve.volume.back() < exactUntil)
                appendPoint(curve, exactUntil, option.totalWith(option.fleet.replicas(exactUntil), exactUntil));
            appendPoint(curve, exactUntil, steps.top(exactUntil));
        }
        appendPoint(curve, volume, exact ? option.total(volume) : steps.top(volume));
    }
    return curve;
}

/// Serverless cost bends twice: the bends are points of their own.
std::vector<double> bends(const OptionCosts& option, const VolumeAxis& axis)
{
    if (option.billing != GpuBilling::PerSecond)
        return {};
    std::vector<double> result;
    for (const double volume : option.serverless.bends())
        if (volume > axis.from && volume < axis.to)
            result.push_back(volume);
    return result;
}

/// Removes a last piece that is too narrow to see; its stretch goes to the one before, or to the one that follows.
void dropIfNarrow(std::vector<CheapestPiece>& pieces, const VolumeAxis& axis)
{
    if (!pieces.empty() && axis.pixelOf(pieces.back().to) - axis.pixelOf(pieces.back().from) < narrowestStep)
        pieces.pop_back();
}

} // namespace

double VolumeAxis::pixelOf(double volume) const
{
    return logarithmic ? std::log(volume / from) / std::log(to / from) * pixels
                       : (volume - from) / (to - from) * pixels;
}

double VolumeAxis::volumeAt(double pixel) const
{
    const double share = pixel / pixels;
    return logarithmic ? from * std::pow(to / from, share) : from + (to - from) * share;
}

Curve totalCurve(const OptionCosts& option, const VolumeAxis& axis)
{
    if (option.billing == GpuBilling::AlwaysOn && !option.fleet.fractional)
        return fleetCurve(option, axis);
    std::vector<double> extra = bends(option, axis);
    auto bend = extra.begin();
    Curve curve;
    curve.volume.reserve(curvePoints + extra.size());
    curve.cost.reserve(curvePoints + extra.size());
    for (std::size_t i = 0; i < curvePoints; ++i) {
        const double volume = axis.volumeAt(axis.pixels * static_cast<double>(i) / (curvePoints - 1));
        for (; bend != extra.end() && *bend < volume; ++bend)
            appendPoint(curve, *bend, option.total(*bend));
        appendPoint(curve, volume, option.total(volume));
    }
    return curve;
}

std::vector<CheapestPiece> cheapestAlong(const CostModel& model, OptionSet among, const VolumeAxis& axis)
{
    std::vector<CheapestPiece> pieces;
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(axis.pixels)));
    for (std::size_t column = 0; column < columns; ++column) {
        const auto left = static_cast<double>(column);
        const Option cheapest = cheapestOption(model, among, axis.volumeAt(left + 0.5));
        const double to = axis.volumeAt(column + 1 == columns ? axis.pixels : left + 1);
        if (!pieces.empty() && pieces.back().option == cheapest) {
            pieces.back().to = to;
            continue;
        }
        const double from = axis.volumeAt(left);
        dropIfNarrow(pieces, axis);
        if (pieces.empty() || pieces.back().option != cheapest)
            pieces.push_back({cheapest, pieces.empty() ? axis.from : from, to});
        if (pieces.size() > 1)
            (pieces.end() - 2)->to = pieces.back().from;
        pieces.back().to = to;
    }
    dropIfNarrow(pieces, axis);
    if (!pieces.empty())
        pieces.back().to = axis.to;
    return pieces;
}

} // namespace breakeven
