// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace breakeven {

/// A device that swallows what is written, for tests that see it left alone: one made in `folder` where that is
/// allowed, so that a failing test run by root costs nobody the real one; else /dev/null, which only root could
/// replace.
[[nodiscard]] std::string spareDevice(const std::string& folder);

[[nodiscard]] bool isDevice(const std::string& path);

} // namespace breakeven
