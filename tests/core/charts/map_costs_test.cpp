// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/map_costs.h"

#include "core/analysis/evaluation.h"
#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

class MapCostsTest : public QObject {
    Q_OBJECT

private slots:
    void costsUnderThePointer()
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

QTEST_APPLESS_MAIN(MapCostsTest)
#include "map_costs_test.moc"
