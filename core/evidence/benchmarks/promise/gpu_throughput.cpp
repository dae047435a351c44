// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/gpu_throughput.h"

namespace breakeven {

namespace {

constexpr double prefillForDecode = 10; ///< where both rates are not given apart

} // namespace

double gpusOf(const LoadPoint& point, double gpus)
{
    return point.gpus.value_or(0) > 0 ? *point.gpus : gpus;
}

GpuThroughput throughputOf(const LoadPoint& point, double gpus)
{
    const double output = *point.outputTokens / *point.gpuSeconds(gpusOf(point, gpus));
    const double decode = output * (1 + *point.inputTokens / (prefillForDecode * *point.outputTokens));
    return {prefillForDecode * decode, decode};
}

} // namespace breakeven
