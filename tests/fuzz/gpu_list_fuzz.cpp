// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/gpu_import.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

namespace {

/// A list becomes rates that are written and read back as the same; each row is one, or skipped with a reason.
void readAs(std::string_view text, const GpuListOrigin& origin)
{
    const Result<GpuList> list = parseSkypilotList(text, origin);
    if (!list) {
        expect(!list.error().what.empty() && list.error().sentence().find('\n') == std::string::npos);
        return;
    }
    expect(list->skipped.size() <= list->rows && !list->currency.empty());
    for (const ImportPreview::Skipped& row : list->skipped)
        expect(!row.why.empty());
    const GpuImport import = importGpuList(*list, origin, {}, {});
    if (import.own.empty())
        return;
    const Result<std::vector<GpuRate>> again = parseGpuCatalog(formatGpuCatalog(import.own), "again");
    expect(again.ok() && formatGpuCatalog(*again) == formatGpuCatalog(import.own));
}

} // namespace

/// A list of GPU prices, in dollars or in a currency that somebody says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(textFrom(data, size));
    readAs(text, {"list.csv", "A cloud", "2026-08-01"});
    readAs(text, {"list.csv", "A cloud", "2026-08-01", ListCurrency{"EUR", 1.25, "2026-08-01"}});
    return 0;
}
