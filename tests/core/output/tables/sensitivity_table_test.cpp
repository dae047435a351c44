// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/sensitivity_table.h"

#include "core/analysis/figure_of.h"
#include "core/analysis/sensitivity.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

class SensitivityTableTest : public QObject {
    Q_OBJECT

private slots:
    /// Each row's figures are the scenario's with that input alone changed; what has no row changes nothing.
    void agreesWithEvaluations()
    {
        for (const Preset& preset : presets())
            for (const FigureInfo& wanted : figureTable) {
                Scenario scenario = preset.scenario;
                scenario.analysis.figure = wanted.figure;
                const std::vector<TableRow> table = sensitivityTable(evaluate(scenario));
                std::set<std::string> labels;
                for (std::size_t row = 0; row + 1 < table.size(); ++row) {
                    const auto parameter =
                        std::ranges::find(parameterTable, text(table, row, "Input"), &Parameter::label);
                    QVERIFY(parameter != parameterTable.end());
                    QCOMPARE(text(table, row, "Input unit"), std::string(parameter->unit));
                    QCOMPARE(text(table, row, "Option"), std::string(info(scenario.focus).name));
                    QCOMPARE(text(table, row, "Figure"), std::string(wanted.name));
                    const auto at = [&](double value) {
                        Scenario there = scenario;
                        there.parameters.*parameter->member = value;
                        return figureOf(there, scenario.focus, wanted.figure).value;
                    };
                    QCOMPARE(figure(table, row, "Figure at low"), at(number(table, row, "Low")));
                    QCOMPARE(figure(table, row, "Figure at high"), at(number(table, row, "High")));
                    QCOMPARE(figure(table, row, "Figure now"), at(scenario.parameters.*parameter->member));
                    labels.insert(text(table, row, "Input"));
                }
                QCOMPARE(labels.size() + 1, table.size());
                for (const SensitivityRow& row : sensitivity(scenario, scenario.focus, wanted.figure).rows)
                    QCOMPARE(labels.contains(std::string(row.parameter->label)), row.hasEffect);
            }
    }

    void isNamed_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<std::string>("unit");
        const auto row = [](Figure figure, const char* unit) {
            QTest::newRow(info(figure).id.data()) << static_cast<int>(figure) << std::string(unit);
        };
        row(Figure::MonthlySaving, "USD/month");
        row(Figure::SettledVolume, "requests/month");
        row(Figure::PaybackMonths, "months");
        row(Figure::HorizonSaving, "USD");
    }
    void isNamed()
    {
        QFETCH(int, figure);
        QFETCH(std::string, unit);
        Scenario scenario;
        scenario.analysis.figure = static_cast<Figure>(figure);
        const auto table = sensitivityTable(evaluate(scenario));
        QCOMPARE(headings(table),
                 std::string("Option|Figure|Figure unit|Input|Input unit|Low|High|Figure now|Figure at "
                             "low|Figure at high"));
        QCOMPARE(text(table, 0, "Figure unit"), unit);
    }
};

QTEST_APPLESS_MAIN(SensitivityTableTest)
#include "sensitivity_table_test.moc"
