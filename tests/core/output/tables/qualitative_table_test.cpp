// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/qualitative_table.h"

#include "tests/support/table_reading.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

class QualitativeTableTest : public QObject {
    Q_OBJECT

private slots:
    void hasScoresAndWhatTheyComeTo()
    {
        Scenario scenario;
        scenario.advice.qualities.scores[Quality::Privacy][Approach::GeneralApi] = 4;
        scenario.advice.qualities.weights[Quality::Latency] = 3;
        const std::vector<TableRow> table = qualitativeTable(evaluate(scenario));
        QCOMPARE(headings(table),
                 std::string("Quality|Weight|Frontier API|Small model with memory|Fine-tuned API|Self-hosted|Hybrid|"
                             "Frontier API before moving|Small model with memory before moving|Fine-tuned API before "
                             "moving|Self-hosted before moving|Hybrid before moving"));
        QCOMPARE(table.size(), qualityTable.size() + 3);
        for (const TableRow& row : table)
            QCOMPARE(row.size(), table.front().size());
        QCOMPARE(text(table, 2, "Quality"), std::string("Privacy"));
        QCOMPARE(number(table, 2, "Frontier API"), 4.0);
        QVERIFY(number(table, 2, "Frontier API before moving") != 4);
        QCOMPARE(number(table, 1, "Weight"), 3.0);
        for (const ApproachInfo& approach : approachTable) {
            double sum = 0;
            double weights = 0;
            for (std::size_t row = 0; row < qualityTable.size(); ++row) {
                sum += number(table, row, "Weight") * number(table, row, approach.name);
                weights += number(table, row, "Weight");
            }
            QVERIFY(std::abs(number(table, 8, approach.name) - sum / weights) < 1e-8);
            int better = 0;
            for (const ApproachInfo& other : approachTable)
                better += number(table, 8, other.name) > number(table, 8, approach.name) ? 1 : 0;
            QCOMPARE(number(table, 9, approach.name), better + 1.0);
        }
        scenario.advice.qualities.weights = {};
        const std::vector<TableRow> unweighted = qualitativeTable(evaluate(scenario));
        QCOMPARE(figure(unweighted, 8, "Hybrid"), std::optional<double>());
    }
};

QTEST_APPLESS_MAIN(QualitativeTableTest)
#include "qualitative_table_test.moc"
