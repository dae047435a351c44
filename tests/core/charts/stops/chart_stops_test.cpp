// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/stops/chart_stops.h"

#include "core/inputs/format.h"
#include "core/inputs/scale.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

Scenario presetOf(const char* id)
{
    return findPreset(id)->scenario;
}

bool hasStopAt(const ChartPath& path, double x)
{
    return std::ranges::any_of(path, [x](const ChartStop& stop) { return stop.x == x; });
}

} // namespace

class ChartStopsTest : public QObject {
    Q_OBJECT

private slots:
    static void everyStopOfABreakEvenChartIsWhatTheModelSays()
    {
        for (const bool logarithmic : {true, false})
            for (const Preset& preset : presets()) {
                const SharedEvaluation e = evaluate(preset.scenario);
                const ChartFrame frame = fittingFrame(*e, logarithmic);
                const std::vector<ChartPath> paths = breakEvenStops(*e, frame);
                std::size_t next = 0;
                for (const OptionInfo& row : optionTable) {
                    if (!visibleOptions(preset.scenario).contains(row.option))
                        continue;
                    const ChartPath& path = paths[next++];
                    QVERIFY(path.size() > 15);
                    QVERIFY(hasStopAt(path, preset.scenario.parameters.volume));
                    if (const auto crossing = mainCrossing(*e); crossing && frame.volume.contains(*crossing))
                        QVERIFY(hasStopAt(path, *crossing));
                    for (const ChartStop& stop : path) {
                        QVERIFY(frame.volume.contains(stop.x));
                        QCOMPARE(stop.y, costsOf(e->model, row.option).total(stop.x));
                    }
                    QVERIFY(std::ranges::is_sorted(path, {}, &ChartStop::x));
                }
                QCOMPARE(next, paths.size());
            }
    }

    static void aStopIsSaid()
    {
        Scenario scenario;
        scenario.parameters.volume = 1e6;
        const SharedEvaluation e = evaluate(scenario);
        const std::vector<ChartPath> paths = breakEvenStops(*e, fittingFrame(*e, true));
        const auto stop = std::ranges::find(paths.front(), 1e6, &ChartStop::x);
        const std::string cost = money(stop->y);
        QCOMPARE(inWords(stop->words), "Frontier API costs " + cost + " a month at 1,000,000 requests a month.");
    }

    static void allOfACombinationStandAtTheSameVolumes()
    {
        Scenario other;
        other.name = "Other";
        other.parameters.volume = 777777;
        const std::vector<ComparedScenario> compared =
            comparedScenarios(evaluate(presetOf("support-ticket-triage")), {evaluate(other)});
        const std::vector<ChartPath> paths = comparisonStops(compared, fittingFrame(compared));
        QCOMPARE(paths.size(), 4U);
        for (const ChartPath& path : paths) {
            QVERIFY(hasStopAt(path, 777777));
            QVERIFY(hasStopAt(path, presetOf("support-ticket-triage").parameters.volume));
            QVERIFY(std::ranges::equal(path, paths.front(), {}, &ChartStop::x, &ChartStop::x));
        }
        const OptionCosts& focus = costsOf(compared[1].evaluation->model, other.focus);
        for (const ChartStop& stop : paths[3])
            QCOMPARE(stop.y, focus.total(stop.x));
        QVERIFY(inWords(paths[3].front().words).find("of Other") != std::string::npos);
    }

    static void monthsAreCountedFromWhatIsPaidUpFront()
    {
        const OverTimeChart chart = overTimeChart(evaluate(Scenario{}));
        const std::vector<ChartPath> paths = overTimeStops(chart);
        QCOMPARE(paths.size(), chart.series.size());
        for (std::size_t i = 0; i < paths.size(); ++i) {
            QCOMPARE(paths[i].size(), static_cast<std::size_t>(chart.horizon) + 1);
            for (std::size_t month = 0; month < paths[i].size(); ++month) {
                QCOMPARE(paths[i][month].x, static_cast<double>(month));
                QCOMPARE(paths[i][month].y, chart.series[i].cash[month]);
            }
            QVERIFY(inWords(paths[i][0].words).find("up front") != std::string::npos);
            QVERIFY(inWords(paths[i][1].words).find("after 1 month.") != std::string::npos);
        }
    }

    static void aBarIsItsPartsAndItsTotal()
    {
        const BreakdownChart chart = breakdownChart(evaluate(Scenario{}));
        const std::vector<ChartPath> paths = breakdownStops(chart);
        QCOMPARE(paths.size(), chart.bars.size());
        for (std::size_t i = 0; i < paths.size(); ++i) {
            QCOMPARE(paths[i].size(), chart.bars[i].segments.size() + 1);
            QCOMPARE(paths[i].back().x, chart.bars[i].total);
            QVERIFY(std::ranges::is_sorted(paths[i], {}, &ChartStop::x));
        }
    }

    static void sharesOfCasesAreThoseOfTheDraws()
    {
        Spread spread;
        spread.draws = 10;
        spread.values = {1, 2, 3, 4, 5, 6, 7, 8}; // two draws without the figure
        const Histogram shown = histogram(spread, false);
        const ChartPath line = shareStops(shown, Figure::MonthlySaving);
        QCOMPARE(line.size(), 8U);
        for (std::size_t i = 0; i < line.size(); ++i) {
            QCOMPARE(line[i].x, static_cast<double>(i + 1));
            QCOMPARE(line[i].y, static_cast<double>(i + 1) / 10);
        }
        QCOMPARE(inWords(line[2].words), std::string("In 30 % of cases it is at most $3.00."));
        double all = 0;
        for (const ChartStop& bar : barStops(shown, Figure::MonthlySaving))
            all += bar.y;
        QVERIFY(std::abs(all - 0.8) < 1e-12);
    }

    static void aPlaceOnTheMapIsTheCheapestThere()
    {
        for (const Preset& preset : presets()) {
            const SharedEvaluation e = evaluate(preset.scenario);
            const DecisionMap map = mapChart(*e, {.cells = coarseMap});
            const MapAxes axes = mapAxes(preset.scenario);
            for (const ChartPath& row : mapStops(map, *e))
                for (const ChartStop& stop : row) {
                    Scenario there = preset.scenario;
                    there.parameters.*axes.x->member = valueAtFraction(map.x, stop.x);
                    there.parameters.*axes.y->member = valueAtFraction(map.y, stop.y);
                    const SharedEvaluation at = evaluate(there);
                    const std::string words = inWords(stop.words);
                    QVERIFY2(words.find(std::string(info(at->cheapest).name)) != std::string::npos ||
                                 words.find(money(at->of(at->cheapest).total)) != std::string::npos,
                             words.c_str());
                }
        }
    }
};

QTEST_APPLESS_MAIN(ChartStopsTest)
#include "chart_stops_test.moc"
