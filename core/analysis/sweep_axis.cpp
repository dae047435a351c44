// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep_axis.h"

#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/refusal.h"
#include "core/scenario/assignment.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace breakeven {

namespace {

std::vector<std::string_view> pieces(std::string_view text)
{
    std::vector<std::string_view> found;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':')) {
        found.push_back(text.substr(0, colon));
        text.remove_prefix(colon + 1);
    }
    found.push_back(text);
    return found;
}

/// A value of the parameter, read and checked as `--set` does.
Result<double> axisEnd(const Parameter& parameter, std::string_view text)
{
    Scenario scratch;
    if (const Outcome assigned = assign(scratch, parameter.id, text); !assigned)
        return assigned.error();
    return scratch.parameters.*parameter.member;
}

/// 0 if the text is no allowed number of points.
std::uint64_t countFrom(std::string_view text)
{
    std::uint64_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool good = fault == std::errc() && end == text.data() + text.size() && count <= mostSweepPoints;
    return good ? count : 0;
}

/// Why the axis can't be swept; empty if it can.
Message whyNoAxis(const SweepAxis& axis)
{
    const auto low = Quantity::plain(axis.low);
    const auto high = Quantity::plain(axis.high);
    if (axis.low > axis.high)
        return {"sweep.low_above_high(low, high)", low, high};
    if (axis.count == 1 && axis.low != axis.high)
        return {"sweep.one_point(low, high)", low, high};
    if (axis.logarithmic && axis.low <= 0)
        return {"sweep.no_logarithm(low)", low};
    if (axis.parameter->scale == Scale::Integer && axis.low < axis.high)
        for (std::uint64_t i = 0; i < axis.count; ++i)
            if (Message refusal = whyRefused(*axis.parameter, axis.at(i)); !refusal.empty())
                return {"sweep.point(point, count, refusal)", Quantity::plain(static_cast<double>(i + 1)),
                        Quantity::plain(static_cast<double>(axis.count)), std::move(refusal)};
    return {};
}

} // namespace

double SweepAxis::at(std::uint64_t point) const
{
    if (point == 0 || count == 1)
        return low;
    if (point == count - 1)
        return high;
    const auto i = static_cast<double>(point);
    const auto last = static_cast<double>(count - 1);
    // By decades, so that 1000 to 1000000 passes through 10000 and not through 9999.999999999998.
    const double value = logarithmic ? std::pow(10, std::log10(low) + (std::log10(high) - std::log10(low)) * i / last)
                                     : low + (high - low) * i / last;
    constexpr double rounding = 1e-9; // of a power: the second of 1, 4, 16 is not quite whole
    if (parameter->scale == Scale::Integer && std::abs(value - std::round(value)) < rounding)
        return std::round(value);
    return std::clamp(value, low, high);
}

Result<SweepAxis> sweepAxisFrom(std::string_view text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string_view::npos || sign == 0)
        return Error{"", Message{"sweep.form(text)", inQuotes(text)}};
    const std::string_view id = text.substr(0, sign);
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return Error{oneLine(id, 60), unknownParameter(id)};

    const auto fault = [id](Message what) { return Error{std::string(id), std::move(what)}; };
    const std::vector<std::string_view> parts = pieces(text.substr(sign + 1));
    if (parts.size() < 3 || parts.size() > 4)
        return fault({"sweep.form_of_values(text)", inQuotes(text.substr(sign + 1))});
    if (parts.size() == 4 && parts[3] != "log")
        return fault({"sweep.after_count(text)", inQuotes(parts[3])});
    const Result<double> low = axisEnd(*parameter, parts[0]);
    if (!low)
        return fault(low.error().what);
    const Result<double> high = axisEnd(*parameter, parts[1]);
    if (!high)
        return fault(high.error().what);
    const std::uint64_t count = countFrom(parts[2]);
    if (count == 0)
        return fault(
            {"sweep.no_count(text, most)", inQuotes(parts[2]), Quantity::plain(static_cast<double>(mostSweepPoints))});
    const SweepAxis axis{parameter, *low, *high, count, parts.size() == 4};
    if (Message reason = whyNoAxis(axis); !reason.empty())
        return fault(std::move(reason));
    return axis;
}

} // namespace breakeven
