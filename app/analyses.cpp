// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyses.h"

#include "app/document.h"
#include "core/advice/flip_words.h"
#include "core/analysis/best_routing_share.h"
#include "core/analysis/suggested_ranges.h"
#include "core/output/format.h"
#include "core/scenario/edits.h"
#include "core/scenario/parameter_table.h"
#include "widgets/charts/breakdown_chart_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/distribution_view.h"
#include "widgets/charts/map_view.h"
#include "widgets/charts/over_time_view.h"
#include "widgets/charts/sensitivity_view.h"
#include "widgets/controls/breakdown_panel.h"
#include "widgets/controls/flip_card.h"
#include "widgets/controls/input_panel.h"
#include "widgets/controls/title_bar.h"
#include "widgets/text.h"

#include <algorithm>

namespace breakeven {

Analyses::Analyses(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts), m_flips(new FlipCard)
{
    addViews();
    addMap();
    addSensitivity();
    connectRanges();
    connectPin();
    parts.breakdown.addCard(m_flips);
    connect(m_flips, &FlipCard::parameterChosen, this, &Analyses::showParameter);
}

void Analyses::addViews()
{
    ChartCard& chart = m_parts.chart;
    auto* overTime = new OverTimeView(&chart);
    auto* breakdown = new BreakdownChartView(&chart);
    chart.addView(View::OverTime, overTime);
    chart.addView(View::Breakdown, breakdown);
    chart.addView(View::Distribution, new DistributionView(&chart));

    const auto chooseFocus = [this](Option option) {
        m_parts.document.change(withFocus(m_parts.document.scenario(), option), tr("Focus"));
    };
    connect(overTime, &OverTimeView::focusChosen, this, chooseFocus);
    connect(breakdown, &BreakdownChartView::focusChosen, this, chooseFocus);
}

void Analyses::addMap()
{
    Document& document = m_parts.document;
    auto* map = new MapView(&m_parts.chart);
    m_parts.chart.addView(View::Map, map);
    connect(map, &MapView::axesChosen, this, [&document](const Parameter& x, const Parameter& y) {
        Scenario scenario = document.scenario();
        scenario.analysis.mapX = x.id;
        scenario.analysis.mapY = y.id;
        document.change(scenario, tr("Map"));
    });
    connect(map, &MapView::pointChosen, this, [&document](double x, double y) {
        const Scenario& scenario = document.scenario();
        const Scenario moved = withParameter(scenario, *findParameter(scenario.analysis.mapX), x);
        document.change(withParameter(moved, *findParameter(scenario.analysis.mapY), y), tr("Point of the Map"));
    });
}

void Analyses::addSensitivity()
{
    Document& document = m_parts.document;
    auto* sensitivity = new SensitivityView(&m_parts.chart);
    m_parts.chart.addView(View::Sensitivity, sensitivity);
    connect(sensitivity, &SensitivityView::figureChosen, this, [&document](Figure figure) {
        Scenario scenario = document.scenario();
        scenario.analysis.figure = figure;
        document.change(scenario, tr("Figure"));
    });
    connect(sensitivity, &SensitivityView::parameterChosen, this, &Analyses::showParameter);
}

void Analyses::showParameter(const Parameter& parameter)
{
    m_parts.inputs.showParameter(parameter);
}

void Analyses::connectRanges()
{
    Document& document = m_parts.document;
    const InputPanel* inputs = &m_parts.inputs;
    connect(inputs, &InputPanel::rangeEdited, this,
            [&document](const Parameter& parameter, const std::optional<Range>& range) {
                document.change(withRange(document.scenario(), parameter, range), tr("Range"));
            });
    connect(inputs, &InputPanel::suggestRangesWanted, this, [&document] {
        Scenario scenario = document.scenario();
        scenario.ranges = suggestedRanges(scenario);
        document.change(scenario, tr("Suggested Ranges"));
    });
    connect(inputs, &InputPanel::removeRangesWanted, this,
            [&document] { document.change(withoutRanges(document.scenario()), tr("Remove Ranges")); });
}

void Analyses::setBand(Option option, bool wanted)
{
    Scenario scenario = m_parts.document.scenario();
    if (wanted)
        scenario.analysis.bands.insert(option);
    else
        scenario.analysis.bands.erase(option);
    m_parts.document.change(scenario, tr("Bands"));
}

void Analyses::connectPin()
{
    Document& document = m_parts.document;
    connect(&m_parts.title, &TitleBar::pinWanted, this, [&document](bool pinned) {
        const Scenario& scenario = document.scenario();
        document.change(withPin(scenario, pinned ? std::optional(pinOf(scenario)) : std::nullopt),
                        pinned ? tr("Pin") : tr("Unpin"));
    });
}

void Analyses::setEvaluation(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    m_parts.title.setPinned(scenario.pin.has_value());
    const std::vector<FlipMark> marks = flipMarks(scenario);
    std::vector<ParameterMark> shown;
    std::vector<Flip> lines;
    for (const FlipLine& line : flipLines(scenario, marks)) {
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](const FlipMark& one) { return one.parameter == line.parameter; });
        shown.push_back({line.parameter, mark->value, toQString(line.sentence)});
        lines.push_back({line.parameter, toQString(line.text), toQString(line.sentence)});
    }
    m_flips->setFlips(lines);
    m_parts.inputs.setFlipMarks(shown);

    const RoutingShare best = bestRoutingShare(scenario);
    m_parts.inputs.setBestShare(best.percent,
                                tr("The hybrid is cheapest with %1 % routed: %2 a month")
                                    .arg(toQString(rounded(best.percent, 3)), toQString(money(best.total))));
}

} // namespace breakeven
