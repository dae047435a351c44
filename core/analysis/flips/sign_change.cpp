// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/sign_change.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cstdint>

namespace breakeven {

double signChange(const std::function<double(double)>& function, double from, double to)
{
    const double atFrom = function(from);
    const double atTo = function(to);
    if (!areOpposite(atFrom, atTo))
        return atTo == 0 ? to : from; // it starts from zero
    constexpr int bits = 41;          // 2^-40 is 1e-12
    std::uintmax_t steps = 200;
    const auto [low, high] =
        from < to ? boost::math::tools::toms748_solve(function, from, to, atFrom, atTo,
                                                      boost::math::tools::eps_tolerance<double>(bits), steps)
                  : boost::math::tools::toms748_solve(function, to, from, atTo, atFrom,
                                                      boost::math::tools::eps_tolerance<double>(bits), steps);
    return from < to ? high : low;
}

} // namespace breakeven
