// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/method_sections.h"

#include "core/analysis/suggested_ranges.h"
#include "tests/support/report_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// An assumption's text.
QString assumed(const Scenario& scenario, const char* head)
{
    const ReportSection section = assumptionSection(evaluate(scenario));
    return QString::fromStdString(itemOf(blocksOf<ReportList>(section).front(), head));
}

} // namespace

class MethodSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAssumedByDefault()
    {
        const Scenario scenario;
        QCOMPARE(assumed(scenario, "Date of the figures"), "The scenario gives none.");
        QCOMPARE(assumed(scenario, "Baseline"), "Frontier API: The large model's API, paid per token.");
        QCOMPARE(assumed(scenario, "In focus"),
                 "Rented GPU: A fine-tuned small model on rented GPUs that are always on.");
        QCOMPARE(assumed(scenario, "Options compared"),
                 "Frontier API, Fine-tuned API, Rented GPU, Owned hardware, Hybrid.");
        QCOMPARE(assumed(scenario, "Hosting of the hybrid"),
                 "Its small model runs on the rented GPU; 80 % of the requests are routed to it.");
        QCOMPARE(assumed(scenario, "Planning horizon"), "24 months.");
        QCOMPARE(assumed(scenario, "Up-front cost"),
                 "Spread evenly over the planning horizon, as a part of each month's cost.");
        QCOMPARE(assumed(scenario, "Cost of capital"),
                 "0 % /year in the net present value; the monthly view carries none.");
        QCOMPARE(assumed(scenario, "Growth and trends"), "Volume and prices stay as they are.");
        QCOMPARE(assumed(scenario, "Quality"),
                 "Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.");
    }

    void whatIsAssumedOtherwise()
    {
        Scenario scenario;
        scenario.asOf = "2024-02-29";
        scenario.shown = {Option::MemoryApi};
        scenario.choices.amortizeUpfront = false;
        scenario.parameters.horizonMonths = 1;
        scenario.parameters.discountRate = 7.5;
        scenario.parameters.errorCost = 0.25;
        scenario.parameters.apiPriceTrend = -20;
        QCOMPARE(assumed(scenario, "Date of the figures"), "2024-02-29.");
        QCOMPARE(assumed(scenario, "Options compared"), "Frontier API, Small model with memory, Rented GPU.");
        QCOMPARE(assumed(scenario, "Hosting of the hybrid"), "no item"); // it is not shown
        QCOMPARE(assumed(scenario, "Planning horizon"), "1 month.");
        QCOMPARE(assumed(scenario, "Up-front cost"),
                 "Left out of the month's cost; it counts in the view over time and in payback.");
        QCOMPARE(assumed(scenario, "Cost of capital"),
                 "7.5 % /year in the net present value; the monthly view carries none.");
        QCOMPARE(assumed(scenario, "Growth and trends"),
                 QStringLiteral("API price trend −20 % /year; only the view over time follows them."));
        QCOMPARE(assumed(scenario, "Quality"), "A wrong answer costs $0.25/error.");
        scenario.focus = Option::Hybrid;
        scenario.choices.hybridHosting = Option::TunedApi;
        QCOMPARE(assumed(scenario, "Hosting of the hybrid"),
                 "Its small model runs on the fine-tuned API; 80 % of the requests are routed to it.");
    }

    void severalTrendsAreListed()
    {
        Scenario scenario;
        scenario.parameters.monthlyGrowth = 2;
        scenario.parameters.apiPriceTrend = -20;
        scenario.parameters.gpuPriceTrend = 5;
        QCOMPARE(
            assumed(scenario, "Growth and trends"),
            QStringLiteral("Volume growth 2 % /month, API price trend −20 % /year, GPU price trend 5 % /year; only "
                           "the view over time follows them."));
    }

    void rangesAreAMethodWhereThereAreAny()
    {
        Scenario scenario;
        scenario.baseline = Option::TunedApi;
        const auto method = [&scenario](const char* head) {
            return itemOf(blocksOf<ReportList>(methodSection(evaluate(scenario))).front(), head);
        };
        QVERIFY(method("Break-even")
                    .starts_with("All volumes from 100 to 1,000,000,000 at which the option costs less than the "
                                 "fine-tuned API,"));
        QCOMPARE(method("Ranges"), std::string("no item"));
        QCOMPARE(method("What to find out first"), std::string("no item"));
        scenario.ranges = suggestedRanges(scenario);
        QVERIFY2(method("Ranges").find(" draws from all ranges at once") != std::string::npos,
                 method("Ranges").c_str());
        QVERIFY(method("What to find out first").find(" cut into 16 groups.") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(MethodSectionsTest)
#include "method_sections_test.moc"
