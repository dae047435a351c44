// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/cost_section.h"

#include "core/advice/words/figure_text.h"
#include "core/model/over_time.h"
#include "core/words/numbers.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/report_reading.h"
#include "tests/support/report_scenarios.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ReportTable costTable(const Scenario& scenario)
{
    return blocksOf<ReportTable>(costSection(evaluate(scenario))).front();
}

QString cells(const ReportTable& table, const char* head)
{
    return QString::fromStdString(cellsOf(table, head));
}

/// $0.001 a request at the API; $730 a month for each 800,000 requests on rented GPUs, and $13,740 before the first.
Scenario plainOne()
{
    Scenario scenario = sawtooth();
    scenario.shown = {Option::FrontierApi, Option::RentedGpu};
    return scenario;
}

} // namespace

class CostSectionTest : public QObject {
    Q_OBJECT

    static void addScenarios()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }

private slots:
    /// A million requests, worked out by hand.
    void aPlainScenario()
    {
        const ReportSection section = costSection(evaluate(plainOne()));
        QCOMPARE(section.id, std::string("costs"));
        QCOMPARE(inWords(blocksOf<ReportText>(section).front().text),
                 std::string("What each option costs at 1,000,000 requests a month, what is paid up front left out. "
                             "Frontier API is the cheapest of those shown, at $1,000 a month. Fine-tuned API, not "
                             "shown, would cost $800 a month."));
        QVERIFY(blocksOf<ReportChart>(section).front().view == View::Breakdown);
        const ReportTable table = blocksOf<ReportTable>(section).front();
        QCOMPARE(inWords(table.name), std::string("Costs at 1,000,000 requests a month"));
        QCOMPARE(cells(table, "API tokens"), "$1,000|–");
        QCOMPARE(cells(table, "Compute"), "–|$1,460");
        for (const char* none : {"Platform", "People", "Retraining", "Up-front share", "Errors"})
            QCOMPARE(cells(table, none), "no row");
        QCOMPARE(cells(table, "Total"), "$1,000|$1,460");
        QVERIFY(test::rowOf(table, "Total")->kind == ReportRow::Kind::Total);
        QCOMPARE(cells(table, "Cost per request"), "$0.00100|$0.00146");
        QCOMPARE(cells(table, "Cost per correct answer"), "$0.00111|$0.00157"); // 90 % and 93 % are correct
        QCOMPARE(cells(table, "Saved a month"), "–|−$460");
        QCOMPARE(cells(table, "Break-even, requests a month"), "–|8.03M"); // 11 × 730,000
        QCOMPARE(cells(table, "Paid up front"), "$0|$13,740");
        QCOMPARE(cells(table, "Payback within 24 months"), "–|none");
        QCOMPARE(cells(table, "Saved over 24 months"), "–|−$24,780"); // 24 × 460 + 13,740
        QCOMPARE(cells(table, "GPUs"), "–|2");
    }

    void columnsAreTheVisibleOptions()
    {
        Scenario scenario = plainOne();
        scenario.shown = {Option::OwnedHardware};
        const ReportTable table = costTable(scenario);
        std::vector<std::string> titles;
        for (const ReportColumn& column : table.columns)
            titles.push_back(inWords(column.title) + '/' + inWords(column.note) + (column.isStrong ? "!" : ""));
        QCOMPARE(titles, (std::vector<std::string>{"US dollars/", "Frontier API/baseline", "Rented GPU/in focus!",
                                                   "Owned hardware/"}));
        QVERIFY(!table.columns[0].option && table.columns[3].option == Option::OwnedHardware);
    }

    void whatDoesNotExistHasNoRowOrFigure()
    {
        Scenario scenario = tunedApi();
        scenario.shown = {Option::FrontierApi, Option::TunedApi};
        scenario.parameters.tunedAccuracy = 0;
        const ReportTable table = costTable(scenario); // $3,000 and $2,000
        QCOMPARE(cells(table, "GPUs"), "no row");
        QCOMPARE(cells(table, "Compute"), "no row");
        QCOMPARE(cells(table, "Cost per correct answer"), "$0.00333|–");
        QCOMPARE(cells(table, "Saved a month"), "–|$1,000");
        QCOMPARE(cells(table, "Break-even, requests a month"), "–|always");
    }

    void aBreakEvenInPartOfTheVolumes()
    {
        Scenario scenario = tunedApi(); // against $310 a month and $0.002 a request
        scenario.baseline = Option::MemoryApi;
        scenario.focus = Option::FrontierApi;
        scenario.shown = {Option::FrontierApi};
        scenario.parameters.memoryTokens = 0;
        scenario.parameters.memoryRecallPrice = 0;
        scenario.parameters.memoryFee = 310;
        QCOMPARE(cells(costTable(scenario), "Break-even, requests a month"), "below 310k|–");
        scenario.parameters.memoryFee = 0;
        QCOMPARE(cells(costTable(scenario), "Break-even, requests a month"), "none|–");
    }

    void breakEven_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("cell");
        const auto add = [](const char* name, Scenario scenario, const char* cell, auto change) {
            change(scenario.parameters);
            QTest::newRow(name) << scenario << cell;
        };
        const auto as = [](Parameters&) {};
        const auto dearer = [](Parameters& p) {
            p.smallInputPrice = 5;
            p.apiOpsHours = 1;
        };
        add("from a volume on", {}, "644k", as);
        add("always", tunedApi(), "always", as);
        add("never", sawtooth(), "none", [](Parameters& p) { p.gpuRate = 10; });
        add("below a volume", tunedApi(), "below 50k", dearer);
        add("in part", sawtooth(), "in part of 700k–7.2M", [](Parameters& p) {
            p.apiInputPrice = 0.5;
            p.apiOpsHours = 1;
        });
    }
    /// The cell of the focus in the row of break-evens.
    void breakEven()
    {
        QFETCH(Scenario, scenario);
        const ReportTable table = costTable(scenario);
        const auto column = std::ranges::find(table.columns, std::optional(scenario.focus), &ReportColumn::option);
        const auto row = test::rowOf(table, "Break-even, requests a month");
        QTEST(QString::fromStdString(inWords(row->cells[static_cast<std::size_t>(column - table.columns.begin())])),
              "cell");
    }

    void upFrontIsSpreadOrLeftOut()
    {
        Scenario scenario = plainOne();
        scenario.choices.amortizeUpfront = true;
        scenario.parameters.horizonMonths = 30;
        const ReportSection section = costSection(evaluate(scenario));
        QVERIFY(inWords(blocksOf<ReportText>(section).front().text)
                    .starts_with("What each option costs at 1,000,000 requests a month, what is paid up front spread "
                                 "over the planning horizon. Frontier API is the cheapest"));
        QCOMPARE(cells(blocksOf<ReportTable>(section).front(), "Up-front share"), "–|$458"); // 13,740 / 30
    }

    void costsAreTheEvaluations_data() { addScenarios(); }
    void costsAreTheEvaluations()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation evaluation = evaluate(scenario);
        const ReportTable table = blocksOf<ReportTable>(costSection(evaluation)).front();
        std::size_t column = 0;
        for (const OptionInfo& option : optionTable) {
            if (!visibleOptions(scenario).contains(option.option))
                continue;
            ++column;
            const OptionResult& result = evaluation.of(option.option);
            QCOMPARE(inWords(table.columns.at(column).title), std::string(option.name));
            const auto cell = [&](const std::string& head) {
                const ReportRow* row = rowOf(table, head);
                return row == nullptr ? "no row " + head : inWords(row->cells.at(column));
            };
            QCOMPARE(cell("Total"), moneyInColumn(result.total));
            const auto amount = [&](const std::string& head) {
                return QString::fromStdString(cell(head)).remove(QLatin1Char('$')).remove(QLatin1Char(',')).toDouble();
            };
            QVERIFY(std::abs(amount("Cost per request") - result.costPerRequest) <= 0.005 * result.costPerRequest);
            for (const CostComponent& part : costComponents) // rounded so that they add up
                if (const double cost = result.monthly.*part.member; cost != 0)
                    QVERIFY(std::abs(amount(std::string(part.label)) - cost) < 1);
            QCOMPARE(cell("Paid up front"), moneyInColumn(result.overTime.upfront));
            if (option.option == scenario.baseline) {
                QCOMPARE(cell("Break-even, requests a month"), std::string("–"));
            } else if (result.breakEven.settledVolume) {
                QCOMPARE(cell("Break-even, requests a month"),
                         inWords(figureText(Figure::SettledVolume, result.breakEven.settledVolume)));
            } else if (!result.breakEven.firstVolume) {
                QCOMPARE(cell("Break-even, requests a month"), std::string("none"));
            }
        }
        QCOMPARE(table.columns.size(), column + 1);
    }
};

QTEST_APPLESS_MAIN(CostSectionTest)
#include "cost_section_test.moc"
