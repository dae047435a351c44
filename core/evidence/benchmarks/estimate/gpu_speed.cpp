// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/estimate/gpu_speed.h"

#include "core/evidence/catalog_json.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace breakeven {

namespace {

constexpr Range plausibleMemory{1, 2000};      ///< GB
constexpr Range plausibleBandwidth{10, 50000}; ///< GB/s
constexpr Range plausibleSpeed{1, 100000};     ///< 1e12 operations a second

GpuSpeed readGpuSpeed(CatalogFields& row)
{
    GpuSpeed made;
    made.gpu = row.text("gpu");
    made.memoryGb = row.number("memory_gb", plausibleMemory);
    made.bandwidthGbS = row.number("bandwidth_gb_s", plausibleBandwidth);
    made.bits16Tflops = row.number("bits16_tflops", plausibleSpeed);
    made.fp8Tflops = row.optionalNumber("fp8_tflops", plausibleSpeed);
    made.int8Tops = row.optionalNumber("int8_tops", plausibleSpeed);
    made.source = row.text("source");
    made.asOf = row.roughDate("as_of");
    made.note = row.optionalText("note");
    return made;
}

} // namespace

double GpuSpeed::operations(Precision precision) const
{
    constexpr double tera = 1e12;
    return (precision == Precision::Bits8 ? fp8Tflops.value_or(bits16Tflops) : bits16Tflops) * tera;
}

Result<std::vector<GpuSpeed>> parseGpuSpeeds(std::string_view text, const std::string& where)
{
    return parseCatalogRows<GpuSpeed>(text, where, "breakeven-gpu-speeds", "gpus", readGpuSpeed);
}

const std::vector<GpuSpeed>& gpuSpeeds()
{
    static const std::vector<GpuSpeed> all = [] {
        Result<std::vector<GpuSpeed>> read = parseGpuSpeeds(embeddedGpuSpeeds(), "gpu_speeds.json");
        assert(read); // the tests read it
        return read ? std::move(read).value() : std::vector<GpuSpeed>();
    }();
    return all;
}

const GpuSpeed* findGpuSpeed(std::string_view gpu)
{
    const auto found = std::ranges::find(gpuSpeeds(), gpu, &GpuSpeed::gpu);
    return found == gpuSpeeds().end() ? nullptr : &*found;
}

} // namespace breakeven
