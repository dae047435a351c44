// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/turn.h"

#include "core/advice/words/told_apart.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"

#include <utility>
#include <vector>

namespace breakeven {

namespace {

using Write = Quantity (*)(const Parameter& parameter, double value, int digits);

/// A place is found to nine digits.
double found(double place)
{
    constexpr int digits = 9;
    return roundedTo(place, digits, Rounding::Nearest);
}

/// Where the other answer begins, on the way from the current value.
NamedValue beginning(const Turn& turn)
{
    const bool isVolume = turn.parameter->member == &Parameters::volume;
    const bool otherSide = isVolume && turn.saves; // the other answer is that it costs more
    return {found(turn.value), turn.above != otherSide ? Rounding::Up : Rounding::Down};
}

NamedValue ending(const Turn& turn)
{
    return {found(*turn.back), beginning(turn).rounding == Rounding::Up ? Rounding::Down : Rounding::Up};
}

int digitsOf(const Turn& turn)
{
    std::vector<NamedValue> values{{turn.current}, beginning(turn)};
    if (turn.back)
        values.push_back(ending(turn));
    return digitsApart(*turn.parameter, values, turn.money);
}

/// A whole parameter has the other answer at the values themselves: "from 6 to 8 replicas".
Message wholePlace(const Turn& turn, Write write)
{
    const Parameter& parameter = *turn.parameter;
    const int digits = digitsOf(turn);
    const Quantity value = write(parameter, turn.value, digits);
    if (!turn.back) {
        const bool isEnd = turn.value == (turn.above ? parameter.range.high : parameter.range.low);
        if (isEnd)
            return {"flip.at(value)", value};
        return turn.above ? Message{"flip.from(value)", value} : Message{"flip.up_to(value)", value};
    }
    const double last = *turn.back + (turn.above ? -1 : 1);
    if (last == turn.value)
        return {"flip.at(value)", value};
    const auto [low, high] = std::minmax(turn.value, last);
    return {"flip.from_to(low, high)", quantityNumber(parameter, low, digits), write(parameter, high, digits)};
}

Message place(const Turn& turn, Write write)
{
    const Parameter& parameter = *turn.parameter;
    if (parameter.scale == Scale::Integer)
        return wholePlace(turn, write);
    const int digits = digitsOf(turn);
    const double begins = figureOf(parameter, beginning(turn), digits, turn.money);
    if (turn.back) {
        const double ends = figureOf(parameter, ending(turn), digits, turn.money);
        const auto [low, high] = std::minmax(begins, ends);
        return {"flip.between(low, high)", quantityNumber(parameter, low, digits), write(parameter, high, digits)};
    }
    const Quantity value = write(parameter, begins, digits);
    return turn.above ? Message{"flip.above(value)", value} : Message{"flip.below(value)", value};
}

} // namespace

Message turnBesideLabel(const Turn& turn)
{
    return place(turn, quantityAsLabel);
}

Message turnInWords(const Turn& turn)
{
    return place(turn, quantityInWords);
}

Message labeledTurn(const Turn& turn)
{
    return {"flip.line(parameter, place)", labelOf(*turn.parameter), turnBesideLabel(turn)};
}

} // namespace breakeven
