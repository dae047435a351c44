// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/tornado.h"

#include "core/advice/words/figure_text.h"
#include "core/inputs/format.h"
#include "core/words/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double farApart = 30;        ///< volumes that differ by more are shown on a logarithmic axis
constexpr double beyond = 0.12;        ///< of the axis, that a bar without an end runs past all others
constexpr std::size_t barsInWords = 3; ///< bars that are read out

std::string axisName(Figure figure)
{
    switch (info(figure).unit) {
    case FigureUnit::Money: return fmt::format("{}, US dollars", info(figure).name);
    case FigureUnit::Requests: return fmt::format("{}, requests per month", info(figure).name);
    case FigureUnit::Months: break;
    }
    return fmt::format("{}, months", info(figure).name);
}

TornadoEnd endOf(const Parameter& parameter, double input, Figure figure, const std::optional<double>& value)
{
    const ShownValue shown = shownValue(parameter, input);
    const bool needsUnit = parameter.unitInfo().isPercent() || shown.unit == "×"; // else the label tells it
    TornadoEnd end{input, shown.text(), needsUnit ? shown.text() : shown.number, value,
                   inWords(figureText(figure, value))};
    if (!value)
        end.mark += ", never";
    return end;
}

TornadoBar barOf(const SensitivityRow& row, Figure figure)
{
    const Parameter& parameter = *row.parameter;
    TornadoBar bar{&parameter,
                   std::string(parameter.label),
                   endOf(parameter, row.low, figure, row.figureLow),
                   endOf(parameter, row.high, figure, row.figureHigh),
                   {},
                   {}};
    bar.sentence = fmt::format("{}: {} gives {}, {} gives {}.", bar.label, valueInWords(parameter, row.low, 3),
                               bar.low.figureText, valueInWords(parameter, row.high, 3), bar.high.figureText);
    bar.exact = fmt::format("{}: {} gives {}, {} gives {}.", bar.label, exactValue(parameter, row.low).text(),
                            inWords(exactFigure(figure, row.figureLow)), exactValue(parameter, row.high).text(),
                            inWords(exactFigure(figure, row.figureHigh)));
    return bar;
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
    chart.title = fmt::format("What moves the {} of {}", withinSentence(info(sensitivity.figure).name),
                              info(sensitivity.option).inText);
    chart.axisName = axisName(sensitivity.figure);
    chart.center = sensitivity.value;
    chart.centerText = inWords(figureText(sensitivity.figure, sensitivity.value));
    chart.notShown = effects - count;
    for (std::size_t i = 0; i < count; ++i)
        chart.bars.push_back(barOf(sensitivity.rows[i], sensitivity.figure));
    if (chart.bars.empty())
        chart.note = sensitivity.value
                         ? fmt::format("No input alone changes it: it stays {}.", chart.centerText)
                         : std::string("It never does, and no input alone changes that within the values tried.");
    fitAxis(chart);
    return chart;
}

std::string tornadoName(const TornadoChart& chart)
{
    return "Sensitivity chart: " + chart.title;
}

std::string tornadoInWords(const TornadoChart& chart)
{
    if (chart.bars.empty())
        return chart.note;
    std::string words = fmt::format("It is {} now.", chart.centerText);
    for (std::size_t i = 0; i < std::min(barsInWords, chart.bars.size()); ++i)
        words += ' ' + chart.bars[i].sentence;
    return words;
}

} // namespace breakeven
