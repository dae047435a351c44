// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_rate.h"

namespace breakeven::test {

/// The rate of an L4 at some cloud, in US dollars for a GPU and hour.
inline GpuRate madeRate(const char* instance, double price)
{
    GpuRate made;
    made.gpu = "L4";
    made.provider = "A Cloud";
    made.instance = instance;
    made.usdPerGpuHour = price;
    made.source = "a list";
    return made;
}

} // namespace breakeven::test
