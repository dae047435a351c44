// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/information_table.h"

#include "core/analysis/uncertainty/information.h"
#include "tests/support/table_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A scenario that saves in most of its draws.
Scenario spreadOut()
{
    Scenario scenario;
    scenario.ranges["gpu_rate"] = {0.5, 2.5};
    scenario.ranges["api_input_price"] = {0.5, 5};
    scenario.ranges["volume"] = {300000, 2000000};
    return scenario;
}

} // namespace

class InformationTableTest : public QObject {
    Q_OBJECT

private slots:
    /// Everything first, then every input with a range, with the worth that the analysis finds.
    void informationAgreesWithTheDecision()
    {
        Scenario scenario = spreadOut();
        scenario.ranges["label_cost"] = {0.4999, 0.5001};
        scenario.parameters.horizonMonths = 18;
        const Decision found = decision(scenario);
        const std::vector<TableRow> table = informationTable(evaluate(scenario));
        QCOMPARE(headings(table), std::string("Input|Input unit|Low|High|Worth at most|Unit|Months"));
        QCOMPARE(table.size(), scenario.ranges.size() + 2);
        QCOMPARE(text(table, 0, "Input"), std::string("Everything"));
        QCOMPARE(figure(table, 0, "Low"), std::optional<double>());
        QCOMPARE(number(table, 0, "Worth at most"), found.perfectInformation);
        for (std::size_t i = 0; i < found.parameters.size(); ++i) {
            const Parameter& parameter = *found.parameters[i].parameter;
            QCOMPARE(text(table, i + 1, "Input"), std::string(parameter.label));
            QCOMPARE(text(table, i + 1, "Input unit"), std::string(parameter.unit));
            QCOMPARE(number(table, i + 1, "Low"), scenario.ranges.at(std::string(parameter.id)).low);
            QCOMPARE(number(table, i + 1, "High"), scenario.ranges.at(std::string(parameter.id)).high);
            QCOMPARE(number(table, i + 1, "Worth at most"), found.parameters[i].value);
            QCOMPARE(text(table, i + 1, "Unit"), std::string("USD"));
            QCOMPARE(number(table, i + 1, "Months"), 18.0);
        }
        QVERIFY(number(table, 1, "Worth at most") > 0);
        QCOMPARE(informationTable(evaluate({})).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(InformationTableTest)
#include "information_table_test.moc"
