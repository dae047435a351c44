// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/task_table.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/tasks.h"
#include "tests/fuzz/fuzz_input.h"

#include <string>

using namespace breakeven;

/// A table becomes tasks that a scenario may have and its file gives back, or is refused in one line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<FoundTasks> found = readTaskTable(textFrom(data, size), "file");
    if (!found) {
        expect(!found.error().what.empty() && found.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    for (const Message& note : found->notes)
        expect(!note.empty() && inWords(note).find('\n') == std::string::npos);
    expect(checkTasks(found->tasks).ok());
    for (const Task& task : found->tasks)
        for (const ParameterValue& own : task.parameters)
            expect(isTaskParameter(*own.parameter) && own.parameter->accepts(own.value));
    Scenario scenario;
    scenario.tasks = found->tasks;
    const Result<ScenarioFile> again = parseScenario(formatScenario(scenario, {}), "again");
    expect(again.ok() && again->scenario.tasks == scenario.tasks);
    return 0;
}
