// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/language_argument.h"
#include "app/commands/base/names.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/report/paper.h"
#include "core/output/report/report_format.h"

namespace breakeven {

Work reportCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareOption(arguments, "-o", "FILE", "the report to write (.pdf or .html); - is standard\noutput");
    declareChoice(arguments, "--paper", "PAPER", idsOf(paperTable), "a4 (default) or letter");
    declareLanguage(arguments);
    declareFlag(arguments, "--no-scenario", "leave out of a PDF the scenario, with which it can\nbe opened again");
    declareChoice(arguments, "--format", "FORMAT", idsOf(reportFormatTable),
                  "pdf or html; if left out, FILE's suffix tells it\n(pdf)");
    return {};
}

} // namespace breakeven
