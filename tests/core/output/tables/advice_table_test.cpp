// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/advice_table.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/hidden_costs.h"
#include "core/advice/strategy.h"
#include "tests/support/table_reading.h"

#include <QTest>

#include <algorithm>

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

class AdviceTableTest : public QObject {
    Q_OBJECT

private slots:
    void hasEveryPagesFigures()
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
        QCOMPARE(wordsOf(value("Fit check", "Advice", "Course")), std::string(info(fitCheck(e).course).name));
        QCOMPARE(std::get<double>(value("Fit check", "Questions", "Open")), static_cast<double>(questionCount));
        const Strategy steps = strategy(e);
        QCOMPARE(wordsOf(value("Strategy", "Projection", "Measure first")),
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
            std::ranges::count_if(table, [](const TableRow& row) { return wordsOf(row.front()) == "Claims"; }));
        QCOMPARE(claims, 3 * (publishedClaims().size() + 1));
    }

    /// The pages stand in their order, each in one piece, and every number says what it is counted in.
    void standsInTheOrderOfThePages()
    {
        const std::vector<TableRow> table = adviceTable(evaluate({}));
        std::vector<std::string> pages;
        for (std::size_t row = 0; row + 1 < table.size(); ++row)
            if (pages.empty() || pages.back() != text(table, row, "Page"))
                pages.push_back(text(table, row, "Page"));
        QCOMPARE(pages, (std::vector<std::string>{"Fit check", "Strategy", "Hidden costs", "Claims"}));
        const std::vector<std::pair<std::string, std::string>> units{{"Course", ""},
                                                                     {"Open", "questions"},
                                                                     {"Frontier API: cash of 3 months", "USD"},
                                                                     {"Growth that pays in month 6", "%/month"},
                                                                     {"Pays from", "requests/month"},
                                                                     {"Month in which that changes", "months"},
                                                                     {"Rented GPU: cost", "USD/month"},
                                                                     {"Rented GPU: hardware, of it", "USD"},
                                                                     {"Rented GPU: adds", "USD/month"},
                                                                     {"Frontier API: adds up front", "USD"},
                                                                     {"Break-even without it", "requests/month"}};
        for (const auto& [figure, unit] : units) {
            const auto row = std::ranges::find(table, figure, [](const TableRow& one) { return wordsOf(one[2]); });
            QVERIFY2(row != table.end(), figure.c_str());
            QVERIFY2(wordsOf(row->at(3)) == unit, figure.c_str());
        }
    }

    /// A claim that something never happens has no figures, and neither has a growth that no month needs.
    void whatDoesNotExistIsEmpty()
    {
        Scenario dear;
        dear.parameters.gpuRate = 50;
        const std::vector<TableRow> table = adviceTable(evaluate(dear));
        std::size_t empty = 0;
        for (std::size_t row = 0; row + 1 < table.size(); ++row) {
            const std::string& name = text(table, row, "Figure");
            if (name != "Pays from" && name != "Pays up to" && !name.starts_with("Growth that pays"))
                continue;
            ++empty;
            QVERIFY2(!figure(table, row, "Value"), name.c_str());
        }
        QCOMPARE(empty, std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(AdviceTableTest)
#include "advice_table_test.moc"
