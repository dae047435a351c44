// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/hidden_costs.h"
#include "core/advice/strategy.h"
#include "core/analysis/figure_of.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/uncertainty/information.h"
#include "core/inputs/parameter_table.h"
#include "core/output/tables/advice_table.h"
#include "core/output/tables/distribution_table.h"
#include "core/output/tables/information_table.h"
#include "core/output/tables/qualitative_table.h"
#include "core/output/tables/sensitivity_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A scenario that saves in most of its draws, and breaks even in most.
Scenario spreadOut()
{
    Scenario scenario;
    scenario.ranges["gpu_rate"] = {0.5, 2.5};
    scenario.ranges["api_input_price"] = {0.5, 5};
    scenario.ranges["volume"] = {300000, 2000000};
    return scenario;
}

} // namespace

/// The tables of analyses and advice, against figures found in another way.
class AnalysisTablesTest : public QObject {
    Q_OBJECT

private slots:
    /// Each row's figures are the scenario's with that input alone changed; what has no row changes nothing.
    void sensitivityAgreesWithEvaluations()
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

    void sensitivityIsNamed_data()
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
    void sensitivityIsNamed()
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

    /// Bars, percentiles and shares are those of the draws, counted one by one.
    void distributionAgreesWithTheDraws()
    {
        const Evaluation e = evaluate(spreadOut());
        const std::vector<TableRow> table = distributionTable(e);
        QCOMPARE(headings(table), std::string("Option|Figure|Unit|Point|From|To|Share of cases|Share up to here"));
        double shares = 0;
        std::map<std::string, int> points;
        for (std::size_t row = 0; row + 1 < table.size(); ++row) {
            const bool saving = text(table, row, "Figure") == "Monthly saving";
            const Spread& spread = saving ? e.spread->monthlySaving : e.spread->settledVolume;
            const auto share = [&spread](auto&& holds) {
                return static_cast<double>(std::ranges::count_if(spread.values, holds)) /
                       static_cast<double>(spread.draws);
            };
            const std::string& point = text(table, row, "Point");
            ++points[point];
            QCOMPARE(text(table, row, "Unit"), std::string(saving ? "USD/month" : "requests/month"));
            if (point == "bar") {
                const double from = number(table, row, "From");
                const double to = number(table, row, "To");
                shares += number(table, row, "Share of cases");
                QCOMPARE(number(table, row, "Share of cases"), share([=](double v) { return v >= from && v < to; }));
                QCOMPARE(number(table, row, "Share up to here"), share([=](double v) { return v < to; }));
            } else if (point == "never") {
                QCOMPARE(number(table, row, "Share of cases"), 1 - share([](double) { return true; }));
                shares += number(table, row, "Share of cases");
            } else if (point == "cheaper") {
                QVERIFY(saving);
                QCOMPARE(number(table, row, "Share of cases"), share([](double v) { return v > 0; }));
                QCOMPARE(number(table, row, "From"), 0.0);
            } else {
                const double p = number(table, row, "Share up to here");
                QCOMPARE(point, "p" + std::to_string(static_cast<int>(std::lround(100 * p))));
                QCOMPARE(figure(table, row, "To"), spread.percentile(p));
            }
        }
        QVERIFY(std::abs(shares - 2) < 1e-9); // all draws of both figures
        QCOMPARE(points["p10"] + points["p50"] + points["p90"] + points["never"] + points["cheaper"], 2 * 4 + 1);
        QVERIFY(points["bar"] > 20);
        QCOMPARE(distributionTable(evaluate({})).size(), std::size_t{1});
    }

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

    void qualities()
    {
        Scenario scenario;
        scenario.advice.qualities.scores[Quality::Privacy][Approach::GeneralApi] = 4;
        scenario.advice.qualities.weights[Quality::Latency] = 3;
        const std::vector<TableRow> table = qualitativeTable(evaluate(scenario));
        QCOMPARE(headings(table),
                 std::string("Quality|Weight|General API|Small model with memory|Fine-tuned API|Self-hosted|Hybrid|"
                             "General API before moving|Small model with memory before moving|Fine-tuned API before "
                             "moving|Self-hosted before moving|Hybrid before moving"));
        QCOMPARE(table.size(), qualityTable.size() + 3);
        QCOMPARE(text(table, 2, "Quality"), std::string("Privacy"));
        QCOMPARE(number(table, 2, "General API"), 4.0);
        QVERIFY(number(table, 2, "General API before moving") != 4);
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

    void adviceHasEveryPagesFigures()
    {
        Scenario scenario = spreadOut();
        scenario.advice.claims.push_back(
            {"=own", ClaimFigure::UpfrontCost, Option::RentedGpu, {12000, 15000}, "a source", {}});
        const Evaluation e = evaluate(scenario);
        const std::vector<TableRow> table = adviceTable(e);
        QCOMPARE(headings(table), std::string("Page|Item|Figure|Unit|Value"));
        const auto value = [&](const char* page, const std::string& item, const std::string& name) {
            std::optional<TableCell> found;
            for (std::size_t row = 0; row + 1 < table.size(); ++row)
                if (text(table, row, "Page") == page && text(table, row, "Item") == item &&
                    text(table, row, "Figure") == name) {
                    Q_ASSERT(!found);
                    found = cell(table, row, "Value");
                }
            Q_ASSERT(found);
            return *found;
        };
        QCOMPARE(std::get<std::string>(value("Fit check", "Advice", "Course")),
                 std::string(info(fitCheck(e).course).name));
        QCOMPARE(std::get<double>(value("Fit check", "Questions", "Open")), static_cast<double>(questionCount));
        const Strategy steps = strategy(e);
        QCOMPARE(std::get<std::string>(value("Strategy", "Projection", "Measure first")),
                 std::string(steps.measuring->parameter->label));
        QCOMPARE(std::get<double>(value("Strategy", "Projection", "Knowing it is worth at most, over 24 months")),
                 steps.measuring->value);
        QCOMPARE(std::get<double>(value("Strategy", "Prototype", "Frontier API: cash of 3 months")),
                 steps.prototype.spend);
        QCOMPARE(std::get<double>(value("Strategy", "Projection", "Frontier API: cash of 12 months")),
                 e.baseline().overTime.cumulative[12]);
        QCOMPARE(std::get<double>(value("Strategy", "Parallel test", "Rented GPU: cost")), steps.test.focus);
        QCOMPARE(std::get<double>(value("Strategy", "Parallel test", "Volume")), 10000.0);
        Scenario unpaid = scenario;
        unpaid.parameters.engineerRate = 0;
        QCOMPARE(std::get<double>(value("Hidden costs", "People", "Monthly saving without it")),
                 evaluate(unpaid).monthlySaving());
        QCOMPARE(std::get<double>(value("Hidden costs", "People", "Break-even without it")),
                 evaluate(unpaid).focus().breakEven.settledVolume.value());
        const std::string own = "Up-front cost of Rented GPU, ";
        QCOMPARE(std::get<double>(value("Claims", "=own", own + "published from")), 12000.0);
        QCOMPARE(std::get<double>(value("Claims", "=own", own + "published to")), 15000.0);
        QCOMPARE(std::get<double>(value("Claims", "=own", own + "computed")), e.focus().overTime.upfront);
        const auto claims = static_cast<std::size_t>(
            std::ranges::count_if(table, [](const TableRow& row) { return row.front() == TableCell("Claims"); }));
        QCOMPARE(claims, 3 * (publishedClaims().size() + 1));
    }
};

QTEST_APPLESS_MAIN(AnalysisTablesTest)
#include "analysis_tables_test.moc"
