// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/strict_json.h"
#include "core/result.h"

#include <fmt/format.h>

#include <string>

namespace breakeven {

// What can be wrong with a picture that is to be opened for its scenario, in the same words for each kind.

[[nodiscard]] inline Error carriesNone(const std::string& where)
{
    return {where, "carries no scenario: it was exported without it, or by another program"};
}

[[nodiscard]] inline Error endsTooEarly(const std::string& where)
{
    return {where, "is not whole: the file ends in the middle of it"};
}

[[nodiscard]] inline Error carriesDamaged(const std::string& where)
{
    return {where, "the scenario that it carries is damaged"};
}

[[nodiscard]] inline Error carriesTooMuch(const std::string& where)
{
    return {where,
            fmt::format("the scenario that it carries is larger than the {} MiB that are read", jsonSizeLimit >> 20U)};
}

} // namespace breakeven
