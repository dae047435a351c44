// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"
#include "core/charts/bands.h"
#include "core/inputs/parameter_table.h"
#include "core/output/tables/break_even_table.h"
#include "core/output/tables/compare_table.h"
#include "core/output/tables/map_table.h"
#include "core/output/tables/over_time_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/support/table_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr const char* volumeColumn = "Volume (requests/month)";
constexpr const char* breakEvenColumns =
    "Volume (requests/month)|Frontier API (USD/month)|Fine-tuned API (USD/month)|Rented GPU (USD/month)|"
    "Owned hardware (USD/month)|Hybrid (USD/month)|Cheapest|Mark";

std::vector<Scenario> samples()
{
    std::vector<Scenario> scenarios{Scenario{}};
    for (const Preset& preset : presets())
        scenarios.push_back(preset.scenario);
    return scenarios;
}

std::vector<TableRow> breakEvenOf(const Scenario& scenario)
{
    return breakEvenTable(evaluate(scenario));
}

std::string monthly(const OptionInfo& option)
{
    return std::string(option.name) + " (USD/month)";
}

/// The row of the comparison so called; throws if there is none.
std::size_t rowOf(const std::vector<TableRow>& table, std::string_view what)
{
    for (std::size_t row = 0; row + 1 < table.size(); ++row)
        if (text(table, row, "What") == what)
            return row;
    throw std::out_of_range(std::string(what));
}

} // namespace

/// The tables of the views of costs, against evaluations of their own.
class CostTablesTest : public QObject {
    Q_OBJECT

private slots:
    void breakEvenIsNamed()
    {
        Scenario scenario;
        QCOMPARE(headings(breakEvenOf(scenario)), std::string(breakEvenColumns));
        scenario.ranges["gpu_rate"] = {0.5, 1.5};
        scenario.pin = pinOf(Scenario{});
        scenario.pin->focus = Option::Hybrid;
        scenario.shown = {Option::RentedGpu};
        QCOMPARE(headings(breakEvenOf(scenario)),
                 std::string("Volume (requests/month)|Frontier API (USD/month)|Frontier API p10 (USD/month)|"
                             "Frontier API p90 (USD/month)|Rented GPU (USD/month)|Rented GPU p10 (USD/month)|"
                             "Rented GPU p90 (USD/month)|Pinned Frontier API (USD/month)|Pinned Hybrid (USD/month)|"
                             "Cheapest|Mark"));
    }

    /// Every row is what the scenario costs at that volume.
    void breakEvenAgreesWithEvaluations()
    {
        for (const Scenario& scenario : samples()) {
            const std::vector<TableRow> table = breakEvenOf(scenario);
            QVERIFY(table.size() > curvePoints);
            for (std::size_t row = 0; row + 1 < table.size(); ++row) {
                Scenario there = scenario;
                there.parameters.volume = number(table, row, volumeColumn);
                QVERIFY(row == 0 || there.parameters.volume > number(table, row - 1, volumeColumn));
                const Evaluation e = evaluate(there);
                for (const OptionInfo& option : optionTable)
                    if (visibleOptions(scenario).contains(option.option))
                        QCOMPARE(number(table, row, monthly(option)), e.of(option.option).total);
                QCOMPARE(text(table, row, "Cheapest"), std::string(info(e.cheapest).name));
            }
        }
    }

    /// All that the chart draws has its row.
    void breakEvenHasTheChartsPoints()
    {
        for (const Scenario& scenario : samples()) {
            const Evaluation e = evaluate(scenario);
            const std::vector<TableRow> table = breakEvenTable(e);
            std::vector<double> volumes;
            for (std::size_t row = 0; row + 1 < table.size(); ++row)
                volumes.push_back(number(table, row, volumeColumn));
            const BreakEvenChart chart = breakEvenChart(e, {.pixels = 1200});
            for (const auto& series : chart.series)
                for (const double volume : series.curve.volume)
                    QVERIFY(std::ranges::any_of(
                        volumes, [volume](double at) { return std::abs(at - volume) <= 2e-12 * volume; }));
            std::vector<double> marked;
            for (std::size_t row = 0; row + 1 < table.size(); ++row)
                if (!std::holds_alternative<std::monostate>(cell(table, row, "Mark")))
                    marked.push_back(number(table, row, volumeColumn));
            std::vector<double> expected{scenario.parameters.volume};
            for (const auto& crossing : chart.crossings)
                expected.push_back(crossing.volume);
            std::ranges::sort(expected);
            QCOMPARE(marked, expected);
        }
    }

    void breakEvenMarksTheAnswer()
    {
        const std::vector<TableRow> table = breakEvenOf({});
        std::vector<std::pair<double, std::string>> marks;
        for (std::size_t row = 0; row + 1 < table.size(); ++row)
            if (const auto* mark = std::get_if<std::string>(&cell(table, row, "Mark")))
                marks.emplace_back(number(table, row, volumeColumn), *mark);
        const double settled = evaluate({}).focus().breakEven.settledVolume.value();
        QCOMPARE(marks,
                 (std::vector<std::pair<double, std::string>>{{settled, "settled break-even"}, {1e6, "volume"}}));
    }

    /// On both sides of a step there is a row, and the second pays one GPU more.
    void breakEvenShowsSteps()
    {
        Scenario scenario;
        const Evaluation e = evaluate(scenario);
        const double step = costsOf(e.model, Option::RentedGpu).fleet.volumePerReplica() *
                            costsOf(e.model, Option::RentedGpu).fleet.minReplicas;
        const std::vector<TableRow> table = breakEvenOf(scenario);
        std::size_t row = 0;
        while (number(table, row, volumeColumn) < step)
            ++row;
        QCOMPARE(number(table, row, volumeColumn), step);
        QVERIFY(number(table, row + 1, volumeColumn) < step * (1 + 2e-9));
        const double replica =
            e.model[Option::RentedGpu].fleet.gpusPerReplica * costsOf(e.model, Option::RentedGpu).perGpu();
        const double jump =
            number(table, row + 1, "Rented GPU (USD/month)") - number(table, row, "Rented GPU (USD/month)");
        QVERIFY(std::abs(jump - replica) < 1e-3);
    }

    void bandsAreThoseOfTheUncertainty()
    {
        Scenario scenario;
        scenario.ranges["gpu_rate"] = {0.5, 1.5};
        scenario.ranges["api_input_price"] = {1, 5};
        const std::vector<TableRow> table = breakEvenOf(scenario);
        const Draws draws(scenario, bandOptions(scenario));
        for (const std::size_t row : {std::size_t{0}, std::size_t{100}, table.size() - 2}) {
            const Band band = totalBand(draws, Option::RentedGpu, {number(table, row, volumeColumn)});
            QCOMPARE(number(table, row, "Rented GPU p10 (USD/month)"), band.p10.front());
            QCOMPARE(number(table, row, "Rented GPU p90 (USD/month)"), band.p90.front());
            QVERIFY(band.p10.front() < band.p90.front());
        }
        const std::vector<TableRow> months = overTimeTable(evaluate(scenario));
        const std::vector<Band> cash = cashBands(scenario);
        QCOMPARE(cash.size(), std::size_t{2});
        for (std::size_t month = 0; month + 1 < months.size(); ++month) {
            QCOMPARE(number(months, month, "Frontier API p10 (USD)"), cash[0].p10[month]);
            QCOMPARE(number(months, month, "Rented GPU p90 (USD)"), cash[1].p90[month]);
        }
    }

    void cashOverTime()
    {
        QCOMPARE(headings(overTimeTable(evaluate({}))),
                 std::string("Month|Frontier API (USD)|Fine-tuned API (USD)|Rented GPU (USD)|Owned hardware (USD)|"
                             "Hybrid (USD)"));
        for (const Scenario& scenario : samples()) {
            const std::vector<TableRow> table = overTimeTable(evaluate(scenario));
            const auto horizon = static_cast<std::size_t>(scenario.parameters.horizonMonths);
            QCOMPARE(table.size(), horizon + 2);
            const CostModel model = costModel(scenario);
            for (const OptionInfo& option : optionTable) {
                if (!visibleOptions(scenario).contains(option.option))
                    continue;
                double sum = 0;
                const std::vector<double> cash =
                    cashFlow(costsOf(model, option.option), scenario.parameters, months(scenario.parameters));
                for (std::size_t month = 0; month <= horizon; ++month) {
                    sum += cash[month];
                    QCOMPARE(number(table, month, "Month"), static_cast<double>(month));
                    QVERIFY(std::abs(number(table, month, std::string(option.name) + " (USD)") - sum) <=
                            1e-12 * std::abs(sum));
                }
            }
        }
    }

    /// Each cell is what the scenario says with both values.
    void mapAgreesWithEvaluations()
    {
        for (const Scenario& scenario : samples()) {
            const MapAxes axes = mapAxes(scenario);
            const std::vector<TableRow> table = mapTable(evaluate(scenario), {.cells = {12, 7}});
            QCOMPARE(table.size(), std::size_t{12 * 7 + 1});
            const auto heading = [](const Parameter& row) {
                return std::string(row.label) + " (" + std::string(row.unit) + ")";
            };
            for (std::size_t row = 0; row < 12 * 7; ++row) {
                Scenario there = scenario;
                there.parameters.*axes.x->member = number(table, row, heading(*axes.x));
                there.parameters.*axes.y->member = number(table, row, heading(*axes.y));
                const Evaluation e = evaluate(there);
                QCOMPARE(text(table, row, "Cheapest"), std::string(info(e.cheapest).name));
                QCOMPARE(std::get<double>(table[row + 1][3]), e.monthlySaving());
            }
            QCOMPARE(number(table, 0, heading(*axes.y)), number(table, 11, heading(*axes.y))); // the lowest row first
            QVERIFY(number(table, 0, heading(*axes.x)) < number(table, 11, heading(*axes.x)));
            QVERIFY(number(table, 0, heading(*axes.y)) < number(table, 12, heading(*axes.y)));
        }
        QCOMPARE(headings(mapTable(evaluate({}), {.cells = {2, 2}})),
                 std::string("Requests per month (requests/month)|GPU rate (USD/GPU-hour)|Cheapest|"
                             "Saving of Rented GPU against Frontier API (USD/month)"));
    }

    void comparesFiguresAndInputs()
    {
        Scenario now;
        now.pin = pinOf(now);
        now.parameters.gpuRate = 1.25;
        now.choices.amortizeUpfront = false;
        now.focus = Option::Hybrid;
        Scenario other;
        other.name = "=1+1";
        other.parameters.volume = 30000; // which never pays
        const std::vector<TableRow> table = compareTable(evaluate(now), {.others = {evaluate(other)}});
        QCOMPARE(headings(table), std::string("What|Unit|Pinned|Now|=1+1"));
        const std::vector<std::pair<const char*, Evaluation>> columns{
            {"Pinned", evaluate(Scenario{})}, {"Now", evaluate(now)}, {"=1+1", evaluate(other)}};
        for (const auto& [name, e] : columns) {
            QCOMPARE(number(table, rowOf(table, "Monthly saving"), name), e.monthlySaving());
            QCOMPARE(figure(table, rowOf(table, "Break-even"), name), e.focus().breakEven.settledVolume);
            QCOMPARE(figure(table, rowOf(table, "Payback"), name), e.focus().overTime.payback.months);
            QCOMPARE(number(table, rowOf(table, "Saving over the horizon"), name), e.focus().overTime.horizonSaving);
            QCOMPARE(number(table, rowOf(table, "Net present value"), name), e.focus().overTime.netPresentValue);
            QCOMPARE(number(table, rowOf(table, "Rented GPU"), name), e.of(Option::RentedGpu).total);
            QCOMPARE(text(table, rowOf(table, "Cheapest"), name), std::string(info(e.cheapest).name));
            QCOMPARE(text(table, rowOf(table, "Focus"), name), std::string(info(e.scenario.focus).name));
            QCOMPARE(text(table, rowOf(table, "Spread up-front cost"), name),
                     std::string(e.scenario.choices.amortizeUpfront ? "on" : "off"));
        }
        QCOMPARE(text(table, rowOf(table, "GPU rate"), "Unit"), std::string("USD/GPU-hour"));
        const auto differing = [&](const Parameter& row) {
            const auto value = [&](const Scenario& scenario) { return scenario.parameters.*row.member; };
            return value(now) != value(Scenario{}) || value(now) != value(other);
        };
        const auto inputs = std::ranges::count_if(parameterTable, differing);
        QVERIFY(inputs > 1 && inputs < static_cast<std::ptrdiff_t>(parameterCount));
        for (const Parameter& row : parameterTable)
            if (differing(row))
                QCOMPARE(number(table, rowOf(table, row.label), "Now"), now.parameters.*row.member);
        const std::vector<TableRow> same = compareTable(evaluate({}), {.others = {evaluate({})}});
        QCOMPARE(text(same, same.size() - 2, "What"), std::string("Cheapest")); // no input differs
    }
};

QTEST_APPLESS_MAIN(CostTablesTest)
#include "cost_tables_test.moc"
