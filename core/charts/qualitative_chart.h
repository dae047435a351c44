// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/qualitative.h"
#include "core/charts/view_request.h"

namespace breakeven {

/// What the qualities' view draws.
[[nodiscard]] inline Qualitative qualitativeChart(const Evaluation& evaluation, const ViewRequest& = {})
{
    return qualitative(evaluation);
}

} // namespace breakeven
