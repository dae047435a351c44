// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Why an id can't be used, for an error: `unknown parameter "gpu_rte"; did you mean gpu_rate?`. Where nothing is near,
/// it names the subcommand that lists them all. `others` are names beside the parameters that would have been
/// understood as well.
[[nodiscard]] std::string unknownParameter(std::string_view id, const std::vector<std::string_view>& others = {});

} // namespace breakeven
