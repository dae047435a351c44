// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/gpu_import.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// A list of GPU prices becomes rates that are written and read back as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const GpuListOrigin origin{"list.csv", "A cloud", "2026-08-01"};
    const Result<GpuList> list = parseSkypilotList(textFrom(data, size), origin);
    if (!list) {
        expect(!list.error().what.empty() && list.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    const GpuImport import = importGpuList(*list, origin, {}, {});
    if (import.own.empty())
        return 0;
    const Result<std::vector<GpuRate>> again = parseGpuCatalog(formatGpuCatalog(import.own), "again");
    expect(again.ok() && formatGpuCatalog(*again) == formatGpuCatalog(import.own));
    return 0;
}
