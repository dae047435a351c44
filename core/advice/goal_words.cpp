// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/goal_words.h"

#include "core/output/format.h"
#include "core/scenario/typed_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace breakeven {

namespace {

/// Targets are read and written as the values of inputs are, so each figure has a row like theirs.
constexpr Parameter targetRow(Figure figure, std::string_view unit, Range range)
{
    const FigureInfo& row = info(figure);
    return {row.id, nullptr, row.name, "", unit, range, range, 1, Scale::Linear, 0, Tier::Advanced, row.help};
}

constexpr std::array targetTable{
    targetRow(Figure::MonthlySaving, "USD/month", {-1e9, 1e9}),
    targetRow(Figure::SettledVolume, "requests/month", {1, 1e9}),
    targetRow(Figure::PaybackMonths, "months", {0, 60}),
    targetRow(Figure::HorizonSaving, "USD", {-1e11, 1e11}),
};
static_assert(targetTable.size() == figureTable.size());

const Parameter& targetOf(Figure figure)
{
    return targetTable[static_cast<std::size_t>(figure)];
}

/// As within a sentence: "labeling cost", but "GPU rate".
std::string withinSentence(std::string_view name)
{
    std::string text(name);
    const auto isUpper = [&text](std::size_t i) { return std::isupper(static_cast<unsigned char>(text[i])) != 0; };
    if (text.size() > 1 && !isUpper(1))
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

/// The words that the rest of a label describes: "input tokens" of "input tokens per request".
std::string_view head(std::string_view label)
{
    std::size_t end = label.size();
    for (const std::string_view word : {" per ", " to ", " on ", " of ", " with ", " that ", " online"})
        end = std::min(end, label.find(word));
    return label.substr(0, end);
}

std::string withArticle(const std::string& words)
{
    const bool vowel = std::string_view("aeioAEIO").find(words.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + words;
}

/// "$0.21/example", "12 h/month".
std::string valueText(const Parameter& parameter, double value)
{
    const ShownValue shown = shownValue(parameter, value);
    return shown.unit.starts_with('/') ? shown.number + shown.unit : shown.text();
}

/// "At a labeling cost of $0.21/example".
std::string at(const Parameter& parameter, double value)
{
    const std::string label = withinSentence(parameter.label);
    const std::string text = valueText(parameter, value);
    const std::string_view subject = head(label);
    if (subject.ends_with("ed")) // "Routed to small model"
        return fmt::format("With {} at {}", label, text);
    const bool isPlural = subject.ends_with('s') && !subject.ends_with("ss");
    return fmt::format("At {} of {}", isPlural ? label : withArticle(label), text);
}

std::string figureText(Figure figure, double value)
{
    switch (info(figure).unit) {
    case FigureUnit::Money: return money(value);
    case FigureUnit::Requests: return compactCount(value) + " requests a month";
    case FigureUnit::Months: break;
    }
    return monthSpan(value);
}

/// "payback", which needs no article as the others do.
bool isBare(Figure figure)
{
    return figure == Figure::PaybackMonths;
}

} // namespace

std::string goalWords(const Parameter& parameter, Figure figure, double target, const GoalAnswer& answer)
{
    const std::string name = withinSentence(info(figure).name);
    const std::string where = valueText(parameter, answer.value);
    if (answer.reached)
        return fmt::format("{}, {}{} is {}.", at(parameter, answer.value), isBare(figure) ? "" : "the ", name,
                           figureText(figure, answer.figureAtValue.value_or(target)));
    if (!answer.figureAtValue) // it would be nearer than none
        return fmt::format("Not within this range; there is no {} at any of its values.", name);
    return fmt::format("Not within this range; nearest is {} with {} of {}.", where,
                       isBare(figure) ? name : withArticle(name), figureText(figure, *answer.figureAtValue));
}

Result<double> parseTarget(Figure figure, std::string_view text)
{
    return parseTyped(targetOf(figure), text);
}

std::string targetText(Figure figure, double target)
{
    return exactValue(targetOf(figure), target).text();
}

} // namespace breakeven
