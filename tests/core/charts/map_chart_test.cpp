// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/map_chart.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

class MapChartTest : public QObject {
    Q_OBJECT

private slots:
    /// Over the inputs that the scenario asks for, in as many cells as the request does.
    void isWhatIsAskedFor()
    {
        Scenario scenario;
        scenario.analysis.mapX = "label_cost";
        scenario.analysis.mapY = "output_tokens";
        const DecisionMap map = mapChart(evaluate(scenario), {.cells = {7, 4}});
        QCOMPARE(map.x.id, std::string_view("label_cost"));
        QCOMPARE(map.y.id, std::string_view("output_tokens"));
        QCOMPARE(map.columns, 7);
        QCOMPARE(map.cheapest.size(), std::size_t{28});
        QCOMPARE(inWords(mapKey(map)), std::string("Colored by the cheapest of the options shown"));
        scenario.shown = allOptions;
        QCOMPARE(inWords(mapKey(mapChart(evaluate(scenario), {.cells = {7, 4}}))),
                 std::string("Colored by the cheapest option"));
        QCOMPARE(
            inWords(mapName(map)),
            std::string(
                "Decision map: the cheapest of the options shown over Labeling cost and Output tokens per request"));
    }

    void isGivenUpOnceItIsNotWanted()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(mapChart(evaluate({}), {.stop = source.get_token()}).cheapest.empty());
    }

    void isReadOut()
    {
        QCOMPARE(
            inWords(mapInWords(evaluate({}))),
            std::string(
                "Owned hardware is the cheapest of those shown at Requests per month 1M and GPU rate $0.86/hour."));
    }

    void costsAtAPointAreTheModels()
    {
        Scenario there;
        there.parameters.volume = 2e6;
        there.parameters.gpuRate = 3;
        const Evaluation expected = evaluate(there);
        const auto costs = costsThere({}, rowOf(&Parameters::volume), 2e6, rowOf(&Parameters::gpuRate), 3);
        QCOMPARE(costs.size(), std::size_t{5});
        for (std::size_t i = 0; i < costs.size(); ++i) {
            QCOMPARE(costs[i].cost, expected.of(costs[i].option).total);
            QVERIFY(i == 0 || costs[i - 1].cost >= costs[i].cost);
        }
    }
};

QTEST_APPLESS_MAIN(MapChartTest)
#include "map_chart_test.moc"
