// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakeven::litellm {

/// A provider of LiteLLM's list as people call it: "Together" for together_ai. One that is not known here keeps its
/// identifier; an empty one is "not stated".
[[nodiscard]] std::string vendorName(std::string_view provider);

} // namespace breakeven::litellm
