// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ranking/tornado.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/usual_range.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace breakeven {

namespace {

constexpr double farApart = 30;        ///< volumes that differ by more are shown on a logarithmic axis
constexpr double beyond = 0.12;        ///< of the axis, that a bar without an end runs past all others
constexpr std::size_t barsInWords = 3; ///< bars that are read out

Message axisName(Figure figure)
{
    switch (info(figure).unit) {
    case FigureUnit::Money: return {"tornado.axis_money(figure, currency)", nameOf(figure), shownCurrencyName};
    case FigureUnit::Requests: return {"tornado.axis_requests(figure)", nameOf(figure)};
    case FigureUnit::Months: break;
    }
    return {"tornado.axis_months(figure)", nameOf(figure)};
}

TornadoEnd endOf(const Parameter& parameter, double input, Figure figure, const std::optional<double>& value)
{
    const Quantity shown = shownQuantity(parameter, input);
    const Unit& unit = parameter.unitInfo();
    const bool needsUnit = unit.isPercent() || unit.suffix == "×"; // else the label tells it
    Message mark = asMessage(needsUnit ? shown : shownNumber(parameter, input));
    if (!value)
        mark = {"tornado.mark_without_figure(input)", std::move(mark)};
    return {input, shown, std::move(mark), value, figureText(figure, value)};
}

TornadoBar barOf(const SensitivityRow& row, Figure figure)
{
    const Parameter& parameter = *row.parameter;
    constexpr int digits = 3;
    TornadoBar bar{&parameter,
                   labelOf(parameter),
                   endOf(parameter, row.low, figure, row.figureLow),
                   endOf(parameter, row.high, figure, row.figureHigh),
                   row.fromZero,
                   {},
                   {}};
    bar.sentence = {"tornado.bar(parameter, low, figure_low, high, figure_high)",
                    bar.label,
                    quantityInWords(parameter, row.low, digits),
                    bar.low.figureText,
                    quantityInWords(parameter, row.high, digits),
                    bar.high.figureText};
    bar.exact = {"tornado.bar(parameter, low, figure_low, high, figure_high)",
                 bar.label,
                 exactQuantity(parameter, row.low),
                 exactFigure(figure, row.figureLow),
                 exactQuantity(parameter, row.high),
                 exactFigure(figure, row.figureHigh)};
    return bar;
}

/// By what the ends of these rows are away from the values, in words: "by 20 %", "to the low end of its range".
Message waysOf(std::span<const SensitivityRow> rows, VariedBy SensitivityRow::*end, Message rangeEnd)
{
    const auto any = [&](VariedBy by) { return std::ranges::find(rows, by, end) != rows.end(); };
    const Quantity share = Quantity::percent(usualShare);
    std::vector<Message> ways;
    if (any(VariedBy::Share))
        ways.push_back({"tornado.by_share(share)", share});
    if (any(VariedBy::Whole))
        ways.push_back(ways.empty() ? Message{"tornado.by_share_to_whole(share)", share} : Message{"tornado.to_whole"});
    if (any(VariedBy::Limit))
        ways.push_back({"tornado.to_limit"});
    if (any(VariedBy::Range))
        ways.push_back(std::move(rangeEnd));
    return ways.empty() ? Message{} : listedWithOr(ways);
}

/// What the ends of the bars are, by the rows behind them. Each is true of every bar that has such an end.
void nameEnds(TornadoChart& chart, std::span<const SensitivityRow> rows)
{
    if (Message ways = waysOf(rows, &SensitivityRow::lowBy, {"tornado.to_low_end"}); !ways.empty())
        chart.lowered = {"tornado.lowered(ways)", std::move(ways)};
    if (Message ways = waysOf(rows, &SensitivityRow::highBy, {"tornado.to_high_end"}); !ways.empty())
        chart.raised = chart.lowered.empty() ? Message{"tornado.input_raised(ways)", std::move(ways)}
                                             : Message{"tornado.raised(ways)", std::move(ways)};
    if (std::ranges::any_of(rows, &SensitivityRow::fromZero))
        chart.fromZero = {"tornado.from_zero"};
}

/// Sets the axis to what the bars and the center need.
void fitAxis(TornadoChart& chart)
{
    std::vector<double> figures;
    bool isEndless = !chart.center;
    const auto add = [&](const std::optional<double>& figure) {
        if (figure)
            figures.push_back(*figure);
        else
            isEndless = true;
    };
    if (chart.center)
        figures.push_back(*chart.center);
    for (const TornadoBar& bar : chart.bars) {
        add(bar.low.figure);
        add(bar.high.figure);
    }
    if (figures.empty())
        return;
    const auto [least, most] = std::minmax_element(figures.begin(), figures.end());
    chart.axis = {*least, *most};
    chart.logarithmic = info(chart.figure).unit == FigureUnit::Requests && *least > 0 && *most > farApart * *least;
    if (chart.axis.low == chart.axis.high) {
        const double room = std::max(1.0, std::abs(chart.axis.low) / 10);
        chart.axis = {chart.axis.low - room, chart.axis.high + room};
    }
    if (!isEndless)
        return;
    chart.lastFigure = *most;
    chart.axis.high = chart.logarithmic ? chart.axis.high * std::pow(*most / *least, beyond)
                                        : chart.axis.high + beyond * (chart.axis.high - chart.axis.low);
}

} // namespace

TornadoChart tornadoChart(const Evaluation& e, const ViewRequest& request)
{
    return tornadoOf(sensitivity(e.scenario, e.scenario.focus, e.scenario.analysis.figure), request.allInputs);
}

TornadoChart tornadoOf(const Sensitivity& sensitivity, bool all)
{
    const auto effects = static_cast<std::size_t>(
        std::count_if(sensitivity.rows.begin(), sensitivity.rows.end(), [](const auto& row) { return row.hasEffect; }));
    const std::size_t count = all ? effects : std::min(effects, strongestBars);

    TornadoChart chart;
    chart.option = sensitivity.option;
    chart.figure = sensitivity.figure;
    chart.title = {"tornado.title(figure, option)", nameOf(sensitivity.figure).withinSentence(),
                   inTextOf(sensitivity.option)};
    chart.axisName = axisName(sensitivity.figure);
    chart.center = sensitivity.value;
    chart.centerText = figureText(sensitivity.figure, sensitivity.value);
    chart.notShown = effects - count;
    for (std::size_t i = 0; i < count; ++i)
        chart.bars.push_back(barOf(sensitivity.rows[i], sensitivity.figure));
    if (chart.bars.empty())
        chart.note = sensitivity.value ? Message{"tornado.stays(figure)", chart.centerText} : Message{"tornado.never"};
    else
        nameEnds(chart, std::span(sensitivity.rows).first(count));
    fitAxis(chart);
    if (chart.logarithmic)
        chart.axisName = {"axis.logarithmic(title)", std::move(chart.axisName)};
    return chart;
}

Message tornadoName(const TornadoChart& chart)
{
    return {"tornado.name(title)", chart.title};
}

Message tornadoInWords(const TornadoChart& chart)
{
    if (chart.bars.empty())
        return chart.note;
    Message words = chart.center ? Message{"tornado.is_now(figure)", chart.centerText} : Message{"tornado.none_now"};
    for (std::size_t i = 0; i < std::min(barsInWords, chart.bars.size()); ++i)
        words = sentences(std::move(words), chart.bars[i].sentence);
    return words;
}

} // namespace breakeven
