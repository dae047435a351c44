// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/manual_page.h"

#include "core/inputs/figures.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/output/view.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <sstream>

namespace breakeven {

namespace {

std::string troff(std::string_view text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '-' ? std::string("\\-") : c == '\\' ? std::string("\\e") : std::string(1, c);
    return escaped;
}

std::string bold(std::string_view text)
{
    return "\\fB" + troff(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + troff(text) + "\\fR";
}

/// A line that is no request, whatever it begins with.
std::string sentence(std::string_view text)
{
    std::string line = troff(text);
    if (line.starts_with('.') || line.starts_with('\''))
        line.insert(0, "\\&");
    const std::string_view first = text.substr(0, text.find(' '));
    if (std::ranges::all_of(first, [](unsigned char c) { return std::isalpha(c) != 0; })) // no name of a value
        line.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(line.front())));
    return line + (line.ends_with('.') ? "\n" : ".\n");
}

/// More than its heading has room for.
bool hasManyValues(const OptionOutline& option)
{
    constexpr std::size_t most = 4;
    return option.allowed.size() > most;
}

/// "-o FILE", "--paper a4|letter".
std::string headOf(const OptionOutline& option)
{
    std::string head;
    for (const std::string& name : option.names)
        head += (head.empty() ? "" : ", ") + bold(name);
    if (option.value.empty())
        return head;
    if (option.allowed.empty() || hasManyValues(option))
        return head + ' ' + italic(option.value);
    std::string values;
    for (const std::string& name : option.allowed)
        values += (values.empty() ? "" : "|") + bold(name);
    return head + ' ' + values;
}

/// The options that say which scenario, which the page tells of once.
bool isOfTheScenario(const CommandOutline& command, const OptionOutline& option)
{
    constexpr std::array names{"--preset", "--set", "--focus", "--volume"};
    return command.option("--set") != nullptr &&
           std::ranges::any_of(names, [&](std::string_view name) { return option.isCalled(name); });
}

std::string synopsisOf(const CommandOutline& command)
{
    std::string line = bold(command.name.empty() ? "breakeven" : "breakeven " + command.name);
    if (!command.words.empty()) {
        const std::string words = italic(command.words) + (command.severalWords ? " ..." : "");
        line += command.name.empty() ? " [" + words + ']' : ' ' + words;
    }
    if (command.option("--set") != nullptr)
        line += " [" + italic("CHANGES") + ']';
    for (const OptionOutline& option : command.options) {
        if (option.isCalled("--help") || option.isCalled("--version") || isOfTheScenario(command, option))
            continue;
        OptionOutline usual = option;
        usual.names.resize(1);
        const std::string again = option.repeats ? " ..." : "";
        line += option.isNeeded ? ' ' + headOf(usual) + again : " [" + headOf(usual) + ']' + again;
    }
    return line;
}

class ManualWriter {
public:
    explicit ManualWriter(const std::vector<CommandOutline>& commands) : m_commands(commands) {}

    /// Puts in what a line asks for.
    [[nodiscard]] Outcome add(const std::string& request)
    {
        std::istringstream words(request);
        std::string what;
        words >> what;
        if (what == "synopsis")
            return addSynopsis();
        if (what == "command")
            return addCommand(words);
        if (what == "option")
            return addOptions(words);
        if (what == "views")
            return addViews();
        if (what == "figures")
            return addFigures();
        if (what == "parameters")
            return addParameters();
        if (what == "rest")
            return addRest();
        return Error{'@' + what, "is nothing that the tables have"};
    }
    void addLine(std::string_view line) { (m_page += line) += '\n'; }
    [[nodiscard]] std::string take() { return std::move(m_page); }

private:
    Outcome addSynopsis()
    {
        for (const CommandOutline& command : m_commands)
            m_page += (&command == m_commands.data() ? "" : ".br\n") + synopsisOf(command) + '\n';
        return success();
    }

    Outcome addCommand(std::istringstream& words)
    {
        std::string name;
        words >> name;
        const auto found = std::ranges::find(m_commands, name, &CommandOutline::name);
        if (found == m_commands.end())
            return Error{"@command", fmt::format("there is no command \"{}\"", name)};
        m_told.insert(name);
        m_page += ".TP\n" + bold(name) + " \\(em " + troff(found->summary) + '\n';
        return success();
    }

    Outcome addOptions(std::istringstream& words)
    {
        std::string of;
        words >> of;
        const auto command = std::ranges::find(m_commands, of == "window" ? "" : of, &CommandOutline::name);
        if (command == m_commands.end())
            return Error{"@option", fmt::format("there is no command \"{}\"", of)};
        std::string heads;
        std::string values;
        for (std::string name; words >> name;) {
            const OptionOutline* option = command->option(name);
            if (option == nullptr)
                return Error{"@option", fmt::format("{} has no option {}", of, name)};
            m_told.insert(option->names.begin(), option->names.end());
            heads += (heads.empty() ? "" : ", ") + headOf(*option);
            if (hasManyValues(*option) && !option->isCalled("--view")) // which are told of one by one
                for (const std::string& value : option->allowed)
                    values += (values.empty() ? "" : ", ") + bold(value);
        }
        m_page += ".TP\n" + heads + '\n' + (values.empty() ? "" : values + ":\n");
        return success();
    }

    Outcome addViews()
    {
        for (const ViewInfo& row : viewTable)
            if (row.isPicture)
                m_page += ".TP\n" + bold(row.id) + (row.other.empty() ? "" : " or " + bold(row.other)) + '\n' +
                          sentence(row.help);
        return success();
    }

    Outcome addFigures()
    {
        for (const FigureInfo& row : figureTable)
            m_page += ".TP\n" + bold(row.id) + '\n' + sentence(row.help);
        return success();
    }

    Outcome addParameters()
    {
        for (const Parameter& row : parameterTable)
            m_page +=
                fmt::format(".TP\n{}\n{}: {}From {} to {}, {} if it is not given.\n", bold(row.id), troff(row.label),
                            sentence(row.help), troff(inWords(statedNumber(row, row.range.low))),
                            troff(inWords(statedQuantity(row, row.range.high))),
                            troff(inWords(statedQuantity(row, row.defaultValue()))));
        return success();
    }

    Outcome addRest()
    {
        for (const CommandOutline& command : m_commands) {
            if (!command.name.empty() && m_told.insert(command.name).second)
                m_page += ".TP\n" + bold(command.name) + '\n' + sentence(command.summary);
            for (const OptionOutline& option : command.options)
                if (m_told.insert(option.names.front()).second)
                    m_page += ".TP\n" + headOf(option) + '\n' + sentence(option.help);
        }
        return success();
    }

    const std::vector<CommandOutline>& m_commands;
    std::set<std::string> m_told; ///< names of commands and options
    std::string m_page;
};

} // namespace

Result<std::string> manualPage(std::string_view written, const std::vector<CommandOutline>& commands)
{
    constexpr std::string_view asks = ".\\\" @";
    ManualWriter writer(commands);
    std::istringstream lines{std::string(written)};
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(asks)) {
            writer.addLine(line);
            continue;
        }
        if (const Outcome added = writer.add(line.substr(asks.size())); !added)
            return added.error();
    }
    return writer.take();
}

} // namespace breakeven
