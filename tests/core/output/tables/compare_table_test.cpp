// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/compare_table.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// The row of the comparison so called; throws if there is none.
std::size_t rowOf(const std::vector<TableRow>& table, std::string_view what)
{
    for (std::size_t row = 0; row + 1 < table.size(); ++row)
        if (text(table, row, "What") == what)
            return row;
    throw std::out_of_range(std::string(what));
}

} // namespace

class CompareTableTest : public QObject {
    Q_OBJECT

private slots:
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
    }

    void onlyWhatDiffersOfTheInputs()
    {
        const std::vector<TableRow> same = compareTable(evaluate({}), {.others = {evaluate({})}});
        QCOMPARE(text(same, same.size() - 2, "What"), std::string("Cheapest")); // no input differs
    }

    /// An option has its row if one of the scenarios shows it; a figure that does not exist leaves its cell empty.
    void emptyCellsAndHiddenOptions()
    {
        Scenario now;
        now.shown = {};
        Scenario other = now;
        other.name = "Other";
        other.shown = {Option::ServerlessGpu};
        other.focus = Option::TunedApi;
        const std::vector<TableRow> table = compareTable(evaluate(now), {.others = {evaluate(other)}});
        for (const char* name : {"Serverless GPU", "Fine-tuned API", "Rented GPU", "Frontier API"})
            QCOMPARE(text(table, rowOf(table, name), "Unit"), std::string("USD/month"));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(rowOf(table, "Owned hardware")), std::out_of_range);
        QVERIFY(figure(table, rowOf(table, "GPUs"), "Now").has_value());
        QVERIFY(!figure(table, rowOf(table, "GPUs"), "Other"));
    }
};

QTEST_APPLESS_MAIN(CompareTableTest)
#include "compare_table_test.moc"
