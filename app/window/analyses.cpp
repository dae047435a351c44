// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/analyses.h"

#include "app/dialogs/data_dialog.h"
#include "app/dialogs/goal_dialog.h"
#include "app/dialogs/links_dialog.h"
#include "app/document/comparisons.h"
#include "app/document/document.h"
#include "core/advice/verdict/flip_words.h"
#include "core/analysis/flips/best_routing_share.h"
#include "core/analysis/map/decision_map.h"
#include "core/analysis/suggested_ranges.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/compare/compare_view.h"
#include "widgets/charts/map/map_view.h"
#include "widgets/charts/qualitative/qualitative_view.h"
#include "widgets/charts/ranking/input_bars_view.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/text.h"
#include "widgets/verdict/flip_card.h"
#include "widgets/verdict/verdict_bar.h"

namespace breakeven {

Analyses::Analyses(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts), m_flips(new FlipCard)
{
    parts.chart.whenMade<MapView>(this, [this](MapView& map) { connectMap(map); });
    parts.chart.whenMade<SensitivityView>(this, [this](SensitivityView& view) { connectSensitivity(view); });
    parts.chart.whenMade<InputBarsView>(this, [this](const InputBarsView& view) {
        connect(&view, &InputBarsView::parameterChosen, this, &Analyses::showParameter);
    });
    parts.chart.whenMade<QualitativeView>(this, [this](QualitativeView& view) { connectQualities(view); });
    parts.chart.whenMade<CompareView>(this, [this](CompareView& view) { connectComparison(view); });
    connectRanges();
    connectPin();
    parts.breakdown.addCard(m_flips);
    connect(m_flips, &FlipCard::parameterChosen, this, &Analyses::showParameter);
}

void Analyses::showGoalSeek()
{
    if (m_goal == nullptr)
        m_goal = new GoalDialog(m_parts.document, m_parts.chart.window());
    present(*m_goal);
}

void Analyses::showData()
{
    if (m_data == nullptr)
        m_data = new DataDialog(m_parts.document, m_parts.chart, m_parts.chart.window());
    present(*m_data);
}

void Analyses::connectMap(MapView& map)
{
    Document& document = m_parts.document;
    connect(&map, &MapView::axesChosen, this, [&document](const Parameter& x, const Parameter& y) {
        Scenario scenario = document.scenario();
        scenario.analysis.mapX = x.id;
        scenario.analysis.mapY = y.id;
        document.change(scenario, [] { return tr("Map"); });
    });
    connect(&map, &MapView::pointChosen, this, [&document](double x, double y) {
        const Scenario& scenario = document.scenario();
        const MapAxes axes = mapAxes(scenario);
        Scenario moved = scenario;
        for (const auto& [axis, value] : {std::pair(axes.x, x), std::pair(axes.y, y)})
            if (!isLocked(scenario, *axis))
                moved = withParameter(std::move(moved), *axis, value);
        document.change(moved, [] { return tr("Point of the Map"); });
    });
}

void Analyses::connectSensitivity(SensitivityView& sensitivity)
{
    Document& document = m_parts.document;
    connect(&sensitivity, &SensitivityView::figureChosen, this, [&document](Figure figure) {
        Scenario scenario = document.scenario();
        scenario.analysis.figure = figure;
        document.change(scenario, [] { return tr("Figure"); });
    });
}

void Analyses::connectQualities(QualitativeView& qualities)
{
    Document* document = &m_parts.document;
    connect(&qualities, &QualitativeView::editStarted, document, &Document::beginEdit);
    connect(&qualities, &QualitativeView::editFinished, document, &Document::endEdit);
    connect(&qualities, &QualitativeView::scoreMoved, this, [document](Quality quality, Approach approach, int score) {
        document->change(withScore(document->scenario(), quality, approach, score), [] { return tr("Score"); });
    });
    connect(&qualities, &QualitativeView::weightChanged, this, [document](Quality quality, int weight) {
        document->change(withWeight(document->scenario(), quality, weight), [] { return tr("Weight"); });
    });
    connect(&qualities, &QualitativeView::resetWanted, this, [document] {
        Scenario scenario = document->scenario();
        scenario.advice.qualities = {};
        document->change(scenario, [] { return tr("Reset Scores"); });
    });
}

void Analyses::connectComparison(CompareView& compare)
{
    Comparisons* comparisons = &m_parts.comparisons;
    Document* document = &m_parts.document;
    connect(&compare, &CompareView::pinWanted, this, [document] {
        document->change(withPin(document->scenario(), pinOf(document->scenario())), [] { return tr("Pin"); });
    });
    connect(&compare, &CompareView::addWanted, comparisons, &Comparisons::add);
    connect(&compare, &CompareView::removeWanted, comparisons, &Comparisons::remove);
    connect(comparisons, &Comparisons::changed, &compare,
            [&compare, comparisons] { compare.setOthers(comparisons->others()); });
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
                document.change(withRange(document.scenario(), parameter, range), [] { return tr("Range"); });
            });
    connect(inputs, &InputPanel::suggestRangesWanted, this, &Analyses::suggestRanges);
    connect(&m_parts.chart, &ChartCard::rangesWanted, this, &Analyses::suggestRanges);
    connect(&m_parts.verdict, &VerdictBar::rangesWanted, this, &Analyses::suggestRanges);
    connect(inputs, &InputPanel::linksWanted, this, &Analyses::showLinks);
    connect(inputs, &InputPanel::removeRangesWanted, this,
            [&document] { document.change(withoutRanges(document.scenario()), [] { return tr("Remove Ranges"); }); });
}

void Analyses::suggestRanges()
{
    Scenario scenario = m_parts.document.scenario();
    scenario.ranges.merge(suggestedRanges(scenario)); // those that are set already stay
    m_parts.document.change(scenario, [] { return tr("Suggested Ranges"); });
}

void Analyses::showLinks(const Parameter& parameter)
{
    if (m_links == nullptr)
        m_links = new LinksDialog(m_parts.document, m_parts.chart.window());
    present(*m_links);
    m_links->goTo(parameter);
}

void Analyses::setBand(Option option, bool wanted)
{
    Scenario scenario = m_parts.document.scenario();
    if (wanted)
        scenario.analysis.bands.insert(option);
    else
        scenario.analysis.bands.erase(option);
    m_parts.document.change(scenario, [] { return tr("Bands"); });
}

void Analyses::connectPin()
{
    Document& document = m_parts.document;
    connect(&m_parts.title, &TitleBar::pinWanted, this, [&document](bool pinned) {
        const Scenario& scenario = document.scenario();
        document.change(withPin(scenario, pinned ? std::optional(pinOf(scenario)) : std::nullopt),
                        [pinned] { return pinned ? tr("Pin") : tr("Unpin"); });
    });
}

void Analyses::setEvaluation(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    m_parts.title.setPinned(scenario.pin.has_value());
    m_shown = flipLines(scenario, flipMarks(scenario));
    m_flips->setFlips(m_shown);
    markFlips();
    const RoutingShare best = bestRoutingShare(scenario);
    m_parts.inputs.setBestShare(best.percent, toQString(bestShareInWords(best)));
}

void Analyses::setResultHidden(bool hidden)
{
    m_resultHidden = hidden;
    markFlips();
}

void Analyses::markFlips()
{
    m_parts.inputs.setFlipMarks(m_resultHidden ? std::vector<FlipLine>() : m_shown);
}

} // namespace breakeven
