// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// Two parameters with ranges that move together: the correlation of their normal scores (MODEL.md, "Linked inputs").
struct Correlation {
    std::string first;  ///< a parameter's id
    std::string second; ///< another one's
    double value = 0;   ///< between −1 and 1, both left out

    [[nodiscard]] bool links(std::string_view a, std::string_view b) const
    {
        return (first == a && second == b) || (first == b && second == a);
    }
    friend bool operator==(const Correlation&, const Correlation&) = default;
};

} // namespace breakeven
