// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_catalog.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// A catalog of GPU rates that is read is written and read back as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<std::vector<GpuRate>> rates = parseGpuCatalog(textFrom(data, size), "file");
    if (!rates) {
        expect(!rates.error().what.empty() && rates.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    const Result<std::vector<GpuRate>> again = parseGpuCatalog(formatGpuCatalog(*rates), "again");
    expect(again.ok() && formatGpuCatalog(*again) == formatGpuCatalog(*rates));
    return 0;
}
