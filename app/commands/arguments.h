// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

enum class Request { Run, Help, Version };

inline constexpr std::size_t shownLength = 60; ///< characters of a word in an error

/// Reads the words of a command line into the options that were declared. An option that is unknown, without its value,
/// or given again although it may be given once is an error, whose `where` is the option.
[[nodiscard]] Result<Request> readArguments(CLI::App& arguments, const std::vector<std::string>& words);

/// An option that takes a value, `name` as in "-o" or "--focus,--option", and what stands for the value in the help.
void declareOption(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help);
/// One that may be given again.
void declareRepeatable(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help);
/// An option without a value.
void declareFlag(CLI::App& arguments, const std::string& name, const std::string& help);
/// The words that are no options, for the help.
void declareWords(CLI::App& arguments, const std::string& name, bool several, const std::string& help);

/// For a command without options.
inline void declareNothing(CLI::App& /*arguments*/) {}

/// Whether the option was given.
[[nodiscard]] bool isGiven(const CLI::App& arguments, const std::string& option);
/// What was given for an option; absent if it was not.
[[nodiscard]] std::optional<std::string> valueOf(const CLI::App& arguments, const std::string& option);
[[nodiscard]] std::vector<std::string> valuesOf(const CLI::App& arguments, const std::string& option);
/// The words that are no options.
[[nodiscard]] std::vector<std::string> wordsOf(const CLI::App& arguments);
/// For a command that takes none.
[[nodiscard]] Outcome expectNoWords(const CLI::App& arguments);

/// Which of the names was given for the option; the first if none was.
[[nodiscard]] Result<std::size_t> choiceOf(const CLI::App& arguments, const std::string& option,
                                           const std::vector<std::string>& names);

} // namespace breakeven
