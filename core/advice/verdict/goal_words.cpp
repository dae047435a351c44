// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/goal_words.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/typed/typed_value.h"
#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/numbers.h"

namespace breakeven {

namespace {

/// Targets are read and written as the values of inputs are, so each figure has a row like theirs.
constexpr Parameter targetRow(Figure figure, std::string_view unit, Range range)
{
    const FigureInfo& row = info(figure);
    return {row.id, nullptr, row.name, "", unit, range, range, 1, Scale::Linear, 0, Tier::Advanced, row.help};
}

constexpr EnumMap<Figure, Parameter> targetTable{{
    {Figure::MonthlySaving, targetRow(Figure::MonthlySaving, "USD/month", {-1e9, 1e9})},
    {Figure::SettledVolume, targetRow(Figure::SettledVolume, "requests/month", {1, 1e9})},
    {Figure::PaybackMonths, targetRow(Figure::PaybackMonths, "months", {0, 60})},
    {Figure::HorizonSaving, targetRow(Figure::HorizonSaving, "USD", {-1e11, 1e11})},
}};

const Parameter& targetOf(Figure figure)
{
    return targetTable[figure];
}

/// "payback is 6 months", "the monthly saving is $2,000".
Message figureIs(Figure figure, const std::optional<double>& value)
{
    const Label name = nameOf(figure).withinSentence();
    if (figure == Figure::PaybackMonths)
        return {"goal.payback_is(figure, value)", name, figureInWords(figure, value)};
    return {"goal.figure_is(figure, value)", name, figureInWords(figure, value)};
}

} // namespace

Message goalWords(const Parameter& parameter, Figure figure, double target, const Sought& answer)
{
    constexpr int digits = 3;
    const Quantity where = quantityAsLabel(parameter, answer.value, digits);
    if (answer.reached)
        return {"goal.reached(parameter, value, figure)", labelOf(parameter).withinSentence(), where,
                figureIs(figure, answer.figureAtValue.value_or(target))};
    if (!answer.figureAtValue) // it would be nearer than none
        return {"goal.none(figure)", nameOf(figure).withinSentence()};
    return {"goal.nearest(value, figure)", where, figureIs(figure, answer.figureAtValue)};
}

Result<double> parseTarget(Figure figure, std::string_view text, const Catalog& catalog)
{
    return parseTyped(targetOf(figure), text, catalog);
}

std::string targetText(Figure figure, double target, const Catalog& catalog)
{
    const Parameter& row = targetOf(figure);
    ShownValue shown = exactValue(row.unitInfo(), target, catalog);
    if (!parseTyped(row, shown.text(), catalog)) { // "644.123" could be an English 644.123
        const Notation& notation = *catalog.notation;
        shown.number = typedValue(row, target, catalog);
        if (row.unitInfo().isMoney())
            shown.number = std::string(notation.beforeMoney).append(shown.number).append(notation.afterMoney);
    }
    return shown.text();
}

} // namespace breakeven
