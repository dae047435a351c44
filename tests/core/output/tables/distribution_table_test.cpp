// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/distribution_table.h"

#include "tests/support/table_reading.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

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

class DistributionTableTest : public QObject {
    Q_OBJECT

private slots:
    /// Bars, percentiles and shares are those of the draws, counted one by one.
    void agreesWithTheDraws()
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
};

QTEST_APPLESS_MAIN(DistributionTableTest)
#include "distribution_table_test.moc"
