// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/model_size.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// How fast a GPU moves and computes, as its maker says: without the zeros that brochures leave out of their sums.
struct GpuSpeed {
    std::string gpu; ///< its name in all catalogs
    double memoryGb = 0;
    double bandwidthGbS = 0;         ///< of its memory, in GB/s
    double bits16Tflops = 0;         ///< dense, in units of 1e12 operations a second
    std::optional<double> fp8Tflops; ///< absent where the chip has none
    std::optional<double> int8Tops;
    std::string source;
    std::string asOf; ///< as_of.h
    std::string note; ///< where sources disagree; may be empty

    /// Operations a second with weights of a precision: 8 bit where the chip computes so, else 16, in which 4 bit are
    /// unpacked.
    [[nodiscard]] double operations(Precision precision) const;
};

/// The text of resources/catalogs/gpu_speeds.json, as it was compiled into the program.
[[nodiscard]] std::string_view embeddedGpuSpeeds();

/// Reads {"format": "breakeven-gpu-speeds", "version": 1, "gpus": […]}. What is missing, unknown or not plausible is an
/// error that names WHERE and the JSON pointer.
[[nodiscard]] Result<std::vector<GpuSpeed>> parseGpuSpeeds(std::string_view text, const std::string& where);

/// Those that come with the program.
[[nodiscard]] const std::vector<GpuSpeed>& gpuSpeeds();

/// The GPU of that name in the catalogs; null if its speed is not known.
[[nodiscard]] const GpuSpeed* findGpuSpeed(std::string_view gpu);

} // namespace breakeven
