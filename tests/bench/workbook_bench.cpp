// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include "core/output/workbook/workbook.h"
#include "core/scenario/file/presets.h"

#include <cstdio>

using namespace breakeven;

/// Prints how long a workbook takes and how large it is, as JSON: build it in Release.
int main()
{
    const Evaluation evaluation = evaluate(presets().front().scenario);
    Stopwatch watch;
    std::size_t bytes = 0;
    for (int round = 0; round < 31; ++round)
        watch.measure([&] { bytes = workbookBytes(evaluation).value().size(); });
    std::printf("{\"workbook_ms\": %.1f, \"workbook_p90_ms\": %.1f, \"workbook_bytes\": %zu}\n", watch.percentile(0.5),
                watch.percentile(0.9), bytes);
}
