// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// A scenario file that is read is written and read back as the same scenario; any other is refused in one line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<ScenarioFile> file = parseScenario(textFrom(data, size), "file");
    if (!file) {
        expect(!file.error().what.empty() && file.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    const Result<ScenarioFile> again = parseScenario(formatScenario(file->scenario, file->view), "again");
    expect(again.ok() && again->scenario == file->scenario);
    return 0;
}
