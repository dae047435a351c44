// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/output/lines/evaluation_line.h"
#include "core/output/lines/line_scenarios.h"
#include "core/scenario/file/scenario_file.h"
#include "tests/fuzz/fuzz_input.h"

#include <nlohmann/json.hpp>

#include <string>

using namespace breakeven;

namespace {

/// One line of JSON.
void expectLine(const LineBuffer& made)
{
    const std::string_view line(made.data(), made.size());
    expect(line.ends_with('\n') && line.find('\n') == line.size() - 1 && nlohmann::json::accept(line));
}

} // namespace

/// Each line is answered with one, be it that it can't be; a whole scenario is read as its file is, however quickly.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static LineScenarios lines{Scenario{}};
    const std::string_view text = textFrom(data, size);
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::string padded = std::string(line) + std::string(LineScenarios::padding, ' ');
    const Outcome read = lines.read(std::string_view(padded).substr(0, line.size()));
    LineBuffer made;
    if (!read) {
        addErrorLine(made, lines.id(), read.error());
        expectLine(made);
        return 0;
    }
    addEvaluationLine(made, lines.id(), evaluate(lines.scenario()));
    expectLine(made);
    const nlohmann::json json = nlohmann::json::parse(line);
    if (json.contains("set"))
        return 0;
    const Result<ScenarioFile> file = parseScenario(line, "file");
    expect(file.ok() && file->scenario.parameters == lines.scenario().parameters);
    return 0;
}
