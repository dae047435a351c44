// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/break_even_table.h"

#include "core/charts/bands.h"
#include "core/scenario/file/presets.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <algorithm>
#include <cmath>

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

} // namespace

class BreakEvenTableTest : public QObject {
    Q_OBJECT

private slots:
    void isNamed()
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
    void agreesWithEvaluations()
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
    void hasTheChartsPoints()
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

    void marksTheAnswer()
    {
        const std::vector<TableRow> table = breakEvenOf({});
        std::vector<std::pair<double, std::string>> marks;
        for (std::size_t row = 0; row + 1 < table.size(); ++row)
            if (const std::string mark = wordsOf(cell(table, row, "Mark")); !mark.empty())
                marks.emplace_back(number(table, row, volumeColumn), mark);
        const double settled = evaluate({}).focus().breakEven.settledVolume.value();
        QCOMPARE(marks,
                 (std::vector<std::pair<double, std::string>>{{settled, "settled break-even"}, {1e6, "volume"}}));
    }

    /// On both sides of a step there is a row, and the second pays one GPU more.
    void showsSteps()
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
    }

    /// What was pinned is computed from the pinned inputs, at the volumes of now.
    void pinnedTotalsAreThoseOfThePin()
    {
        Scenario pinned;
        pinned.parameters.gpuRate = 3;
        Scenario scenario;
        scenario.pin = pinOf(pinned);
        const std::vector<TableRow> table = breakEvenOf(scenario);
        for (const std::size_t row : {std::size_t{0}, table.size() / 2, table.size() - 2}) {
            pinned.parameters.volume = number(table, row, volumeColumn);
            QCOMPARE(number(table, row, "Pinned Rented GPU (USD/month)"), evaluate(pinned).of(Option::RentedGpu).total);
            QVERIFY(number(table, row, "Pinned Rented GPU (USD/month)") > number(table, row, "Rented GPU (USD/month)"));
        }
    }
};

QTEST_APPLESS_MAIN(BreakEvenTableTest)
#include "break_even_table_test.moc"
