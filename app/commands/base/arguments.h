// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace breakeven {

// A command's options and words, declared to CLI11 and asked of it. `required` and `IsMember` are not among them: of an
// option that is missing they would say "-o is required", and of a wrong value "blue not in {light,dark}", where CLI.md
// asks for what is the matter and what is allowed.

inline constexpr std::size_t shownLength = 60; ///< characters of a word in an error

/// An option that takes a value, `name` as in "-o" or "--focus,--option", and what stands for the value in the help.
void declareOption(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help);
/// One whose value is one of the names.
void declareChoice(CLI::App& arguments, const std::string& name, const std::string& value,
                   const std::vector<std::string>& names, const std::string& help);
/// The names that an option was declared with; empty if any value is allowed.
[[nodiscard]] std::vector<std::string> allowedFor(const CLI::Option& option);
/// One that may be given again.
void declareRepeatable(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help);
/// An option without a value.
void declareFlag(CLI::App& arguments, const std::string& name, const std::string& help);
/// The words that are no options, for the help.
void declareWords(CLI::App& arguments, const std::string& name, bool several, const std::string& help);

/// Whether the option was given.
[[nodiscard]] bool isGiven(const CLI::App& arguments, const std::string& option);
/// What was given for an option; absent if it was not.
[[nodiscard]] std::optional<std::string> valueOf(const CLI::App& arguments, const std::string& option);
[[nodiscard]] std::vector<std::string> valuesOf(const CLI::App& arguments, const std::string& option);
/// Which of the names was given for a choice; the first if none was.
[[nodiscard]] std::size_t choiceOf(const CLI::App& arguments, const std::string& option,
                                   const std::vector<std::string>& names);
/// The words that no option took.
struct LeftOver {
    std::vector<std::string> words;  ///< up to "--"; one that begins with a dash is an unknown option
    std::vector<std::string> marked; ///< from there on
};
[[nodiscard]] LeftOver leftOver(const CLI::App& arguments);
/// All of them, once those that were to be options are known to be some.
[[nodiscard]] std::vector<std::string> wordsOf(const CLI::App& arguments);
/// For a command that takes none.
[[nodiscard]] Outcome expectNoWords(const CLI::App& arguments);

} // namespace breakeven
