// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/strict_json.h"
#include "core/result.h"
#include "core/words/english.h"

#include <string>

namespace breakeven {

// What can be wrong with a picture that is to be opened for its scenario, in the same words for each kind.

[[nodiscard]] inline Error carriesNone(const std::string& where)
{
    return {where, Message{"carrier.none"}};
}

[[nodiscard]] inline Error endsTooEarly(const std::string& where)
{
    return {where, Message{"carrier.ends_too_early"}};
}

[[nodiscard]] inline Error carriesDamaged(const std::string& where)
{
    return {where, Message{"carrier.damaged"}};
}

[[nodiscard]] inline Error carriesTooMuch(const std::string& where)
{
    return {where, Message{"carrier.too_much(mebibytes)", Quantity::plain(jsonSizeLimit >> 20U)}};
}

} // namespace breakeven
