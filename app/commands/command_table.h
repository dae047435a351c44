// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/base/command.h"

#include <array>

namespace breakeven {

// One file each.
Work evaluateCommand(CLI::App& arguments);
Work chartCommand(CLI::App& arguments);
Work sweepCommand(CLI::App& arguments);
Work uncertaintyCommand(CLI::App& arguments);
Work sensitivityCommand(CLI::App& arguments);
Work seekCommand(CLI::App& arguments);
Work adviseCommand(CLI::App& arguments);
Work portfolioCommand(CLI::App& arguments);
Work workbookCommand(CLI::App& arguments);
Work reportCommand(CLI::App& arguments);
Work trafficCommand(CLI::App& arguments);
Work benchmarkCommand(CLI::App& arguments);
Work tokensCommand(CLI::App& arguments);
Work presetsCommand(CLI::App& arguments);
Work parametersCommand(CLI::App& arguments);
Work modelsCommand(CLI::App& arguments);
Work gpusCommand(CLI::App& arguments);
Work acceleratorsCommand(CLI::App& arguments);
Work unitsCommand(CLI::App& arguments);
Work factsCommand(CLI::App& arguments);
Work validateCommand(CLI::App& arguments);

/// All commands, in the order of the help.
inline constexpr std::array commandTable{
    Command{"evaluate", "Print costs, break-evens and the verdict, as JSON", evaluateCommand},
    Command{"chart", "Draw charts of a scenario, or write their numbers as CSV", chartCommand, true},
    Command{"sweep", "Print costs and break-evens over one parameter or two, as CSV", sweepCommand},
    Command{"uncertainty", "Print percentiles and probabilities over the ranges, as JSON", uncertaintyCommand},
    Command{"sensitivity", "Print which inputs move a figure most, as JSON", sensitivityCommand},
    Command{"seek", "Print the value at which a figure reaches a target, as JSON", seekCommand},
    Command{"advise", "Print the fit check and what follows from the figures, as JSON", adviseCommand},
    Command{"portfolio", "Print which of a scenario's tasks to move to own GPUs, as JSON", portfolioCommand},
    Command{"workbook", "Write a spreadsheet of live formulas (.xlsx)", workbookCommand},
    Command{"report", "Write a report to hand over (.pdf, .html)", reportCommand, true},
    Command{"traffic", "Print what a log of requests says, as JSON", trafficCommand},
    Command{"benchmark", "Print what benchmarks say of a GPU at a promised latency, as JSON", benchmarkCommand},
    Command{"tokens", "Count the tokens of text files; prints JSON", tokensCommand},
    Command{"presets", "Print the scenarios that come with the program, as JSON", presetsCommand},
    Command{"parameters", "Print every parameter with its range and default, as JSON", parametersCommand},
    Command{"models", "Print the models and their prices, as JSON, or add a price list", modelsCommand},
    Command{"gpus", "Print GPUs and their hourly rates, as JSON, or add a list to them", gpusCommand},
    Command{"accelerators", "Print memory, power, price and throughput of GPUs, as JSON", acceleratorsCommand},
    Command{"units", "Print units of reserved capacity and what they cost, as JSON", unitsCommand},
    Command{"facts", "Print every fact of the catalogs with its source and age, as JSON", factsCommand},
    Command{"validate", "Check scenario files; a line for each problem, or nothing", validateCommand},
};

[[nodiscard]] std::vector<std::string> commandNames();

} // namespace breakeven
