// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/figure_text.h"

#include "core/advice/words/told_apart.h"
#include "core/model/break_even/break_even.h"
#include "core/model/equality.h"
#include "core/words/english.h"
#include "core/words/numbers.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

bool isAlways(Figure figure, double value)
{
    return info(figure).unit == FigureUnit::Requests && value == volumeRange.low;
}

} // namespace

Message figureText(Figure figure, const std::optional<double>& value)
{
    if (!value)
        return {"figure.never"};
    switch (info(figure).unit) {
    case FigureUnit::Money: return asMessage(Quantity::money(*value));
    case FigureUnit::Requests:
        return isAlways(figure, *value) ? Message{"figure.always"} : asMessage(VolumeStyle{}.from(*value));
    case FigureUnit::Months: break;
    }
    return *value == 0 ? Message{"figure.at_once"} : asMessage(Quantity::monthSpan(*value));
}

Message figureInWords(Figure figure, const std::optional<double>& value)
{
    if (value && info(figure).unit == FigureUnit::Requests && !isAlways(figure, *value))
        return {"requests_a_month(count)", VolumeStyle{}.from(*value)};
    return figureText(figure, value);
}

Message exactFigure(Figure figure, const std::optional<double>& value)
{
    if (!value || isAlways(figure, *value))
        return figureText(figure, value);
    switch (info(figure).unit) {
    case FigureUnit::Money:
        return {"figure.amount(amount, currency)", Quantity::moneyAmount(*value), shownCurrencyName};
    case FigureUnit::Requests: return {"requests_a_month(count)", Quantity::fullCount(*value)};
    case FigureUnit::Months: break;
    }
    return {"figure.months(months)", Quantity::rounded(*value, 4)};
}

Message signedChange(double from, double to, Quantity (*quantity)(double))
{
    const double change = difference(to, from);
    const Quantity size = quantity(std::abs(change));
    if (change == 0 || inWords(size) == inWords(quantity(0)))
        return {"change.none"};
    return change > 0 ? Message{"change.more(size)", size} : Message{"change.less(size)", size};
}

} // namespace breakeven
