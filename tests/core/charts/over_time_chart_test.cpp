// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/over_time_chart.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

using Kind = OverTimeChart::StepKind;

OverTimeChart chartOf(const Scenario& scenario)
{
    return overTimeChart(evaluate(scenario));
}

/// The default scenario with the focus' cumulative cash against a baseline of 10 a month.
OverTimeChart chartOf(const QList<double>& focus)
{
    Scenario scenario;
    scenario.parameters.horizonMonths = static_cast<double>(focus.size() - 1);
    Evaluation e = evaluate(scenario);
    auto& own = e.options[scenario.focus].overTime;
    auto& other = e.options[scenario.baseline].overTime;
    own.cumulative.assign(focus.begin(), focus.end());
    for (std::size_t m = 0; m < other.cumulative.size(); ++m)
        other.cumulative[m] = 10 * static_cast<double>(m);
    own.payback = payback(own.cumulative, other.cumulative);
    return overTimeChart(e);
}

/// The line of a series at a time, as it is drawn.
double drawn(const OverTimeChart& chart, Option option, double month)
{
    for (const auto& series : chart.series)
        if (series.option == option) {
            const auto before = std::min(static_cast<std::size_t>(month), series.cash.size() - 2);
            const double part = month - static_cast<double>(before);
            return std::lerp(series.cash[before], series.cash[before + 1], part);
        }
    return std::nan("");
}

std::vector<OverTimeChart::Step> stepsOf(const OverTimeChart& chart, Option option, Kind kind)
{
    std::vector<OverTimeChart::Step> found;
    for (const auto& step : chart.steps)
        if (step.option == option && step.kind == kind)
            found.push_back(step);
    return found;
}

} // namespace

class OverTimeChartTest : public QObject {
    Q_OBJECT

private slots:
    void theLinesAreTheEvaluationsCash()
    {
        Scenario scenario;
        scenario.shown = {Option::Hybrid, Option::ServerlessGpu};
        scenario.parameters.monthlyGrowth = 5;
        const Evaluation e = evaluate(scenario);
        const OverTimeChart chart = chartOf(scenario);
        QCOMPARE(chart.horizon, 24);
        QCOMPARE(chart.series.size(), std::size_t{4}); // the two, the focus and the baseline
        QVERIFY(!chart.series[0].heavy && !chart.series[1].heavy && chart.series[2].heavy && chart.series[3].heavy);
        for (const auto& series : chart.series) {
            QCOMPARE(series.cash, e.of(series.option).overTime.cumulative);
            QVERIFY(chart.top >= series.cash.back());
        }
    }

    void theTopIsRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("top");
        QTest::newRow("between") << 140412.0 << 150000.0;
        QTest::newRow("exactly") << 200000.0 << 200000.0;
        QTest::newRow("over the last") << 8100.0 << 10000.0;
        QTest::newRow("next to nothing") << 0.2 << 1.0;
    }
    void theTopIsRound()
    {
        QFETCH(double, highest);
        Evaluation e = evaluate({});
        for (auto& option : e.options)
            option.overTime.cumulative.back() = highest;
        OverTimeChart chart = overTimeChart(e);
        QTEST(chart.top, "top");
        chart.bands = {{Option::RentedGpu, {0, 24}, {0, 1}, {0, 2}, {0, 270000}}};
        QCOMPARE(fittingTop(chart), 300000.0);
    }

    void theLinesCrossWhereTheRingStands()
    {
        for (const double growth : {0.0, 4.0, 15.0}) {
            Scenario scenario;
            scenario.parameters.monthlyGrowth = growth;
            const OverTimeChart chart = chartOf(scenario);
            QCOMPARE(chart.rings.size(), std::size_t{1});
            const auto& ring = chart.rings.front();
            QVERIFY(ring.forGood);
            QCOMPARE(ring.month, *evaluate(scenario).focus().overTime.payback.months);
            QCOMPARE(drawn(chart, chart.focus, ring.month), ring.cash);
            QCOMPARE(drawn(chart, chart.baseline, ring.month), ring.cash);
        }
    }

    void paybackInWords_data()
    {
        using Cash = QList<double>;
        QTest::addColumn<Cash>("focus");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cash>("rings");
        QTest::addColumn<double>("month");
        QTest::newRow("back") << Cash{12, 17, 22, 27, 32} << "Back after 2.4 months"
                              << "$24.00 paid by then either way" << Cash{2.4} << 2.4;
        QTest::newRow("lost and back") << Cash{5, 10, 25, 35, 35} << "Back for good after 3.5 months"
                                       << "first after 1 month, then lost again" << Cash{1, 3.5} << 3.5;
        QTest::newRow("lost for good") << Cash{5, 8, 25, 35, 45} << "Back after 22 days"
                                       << "but lost again within 4 months" << Cash{5.0 / 7} << 5.0 / 7;
        QTest::newRow("not back") << Cash{5, 16, 27, 38, 49} << "Not back within 4 months"
                                  << "still $9.00 behind" << Cash{} << 4.0;
        QTest::newRow("not back in a month") << Cash{5, 16} << "Not back within the month"
                                             << "still $6.00 behind" << Cash{} << 1.0;
        QTest::newRow("dearer, and nothing paid first") << Cash{0, 11, 22, 33, 44} << "Behind after 4 months"
                                                        << "$4.00 more by then" << Cash{} << 4.0;
        QTest::newRow("never behind") << Cash{0, 5, 10, 15, 20} << "Never behind"
                                      << "at or below the frontier API from the start" << Cash{} << 2.0;
    }
    void paybackInWords()
    {
        QFETCH(QList<double>, focus);
        QFETCH(QList<double>, rings);
        const OverTimeChart chart = chartOf(focus);
        QTEST(QString::fromStdString(inWords(chart.callout.title)), "title");
        QTEST(QString::fromStdString(inWords(chart.callout.text)), "text");
        QTEST(chart.callout.month, "month");
        QCOMPARE(inWords(overTimeInWords(chart)), inWords(chart.callout.title) + ", " + inWords(chart.callout.text));
        QCOMPARE(chart.callout.cash, drawn(chart, chart.focus, chart.callout.month));
        QCOMPARE(chart.rings.size(), static_cast<std::size_t>(rings.size()));
        for (std::size_t i = 0; i < chart.rings.size(); ++i) {
            QCOMPARE(chart.rings[i].month, rings[static_cast<qsizetype>(i)]);
            QCOMPARE(chart.rings[i].cash, 10 * chart.rings[i].month);
        }
    }

    void theFiguresAreTheEvaluations_data()
    {
        QTest::addColumn<double>("months");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("saving");
        QTest::addColumn<double>("presentValue");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("saved") << 24.0 << 0.0 << 39230.0 << 39230.0 << QStringList{"$39,230 saved over 24 months"};
        QTest::newRow("millions") << 60.0 << 12.0 << 64180577.0 << -42951419.0
                                  << QStringList{"$64.2M saved over 60 months",
                                                 "−$43M net present value at 12 % a year"};
        QTest::newRow("lost, as the callout says")
            << 1.0 << 8.0 << -120.0 << -118.0 << QStringList{"−$118 net present value at 8 % a year"};
    }
    void theFiguresAreTheEvaluations()
    {
        QFETCH(double, months);
        QFETCH(double, rate);
        QFETCH(double, saving);
        QFETCH(double, presentValue);
        Scenario scenario;
        scenario.parameters.horizonMonths = months;
        scenario.parameters.discountRate = rate;
        Evaluation e = evaluate(scenario);
        auto& time = e.options[e.scenario.focus].overTime;
        time.horizonSaving = saving;
        time.netPresentValue = presentValue;
        QStringList figures;
        for (const auto& figure : overTimeChart(e).figures)
            figures << QString::fromStdString(inWords(figure.value) + " " + inWords(figure.caption));
        QTEST(figures, "figures");
    }

    void monthsInWords()
    {
        QCOMPARE(inWords(monthInWords(0)), std::string("Up front"));
        QCOMPARE(inWords(monthInWords(1)), std::string("After 1 month"));
        QCOMPARE(inWords(monthInWords(12)), std::string("After 12 months"));
    }

    /// Bands are there only if they are asked for, and the top holds them.
    void bandsAreAskedFor()
    {
        Scenario scenario;
        scenario.ranges.emplace("api_output_price", Range{5, 90});
        const Evaluation e = evaluate(scenario);
        const OverTimeChart without = overTimeChart(e);
        const OverTimeChart with = overTimeChart(e, {.bands = true});
        QVERIFY(without.bands.empty());
        QCOMPARE(with.bands.size(), std::size_t{2});
        QVERIFY(with.top > without.top && with.top >= with.bands.front().p90.back());
    }

    void retrainingsAreSteps()
    {
        Scenario scenario;
        scenario.parameters.retrainInterval = 5;
        const OverTimeChart chart = chartOf(scenario);
        const auto steps = stepsOf(chart, Option::RentedGpu, Kind::Retraining);
        QCOMPARE(steps.size(), std::size_t{4});
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].month, 5 * (static_cast<int>(i) + 1));
            QCOMPARE(steps[i].amount, 8 * 100 + 300 * 0.5 + 4 * 2.5 + 50);
            QCOMPARE(steps[i].cash, drawn(chart, Option::RentedGpu, steps[i].month));
            // What the month's climb is more than a month's without a retraining.
            const double climb = steps[i].cash - drawn(chart, Option::RentedGpu, steps[i].month - 1);
            const double usual = drawn(chart, Option::RentedGpu, 1) - drawn(chart, Option::RentedGpu, 0);
            QVERIFY(std::abs(climb - usual - steps[i].amount) < 1e-6);
        }
        QVERIFY(stepsOf(chart, Option::FrontierApi, Kind::Retraining).empty());
        scenario.parameters.retrainInterval = 0;
        QVERIFY(stepsOf(chartOf(scenario), Option::RentedGpu, Kind::Retraining).empty());
    }

    void replacedHardwareIsAStep()
    {
        Scenario scenario;
        scenario.parameters.amortizationMonths = 8; // bought in month 0 for month 1, then replaced in 9 and 17
        scenario.parameters.residualValue = 25;
        const auto steps = stepsOf(chartOf(scenario), Option::OwnedHardware, Kind::Hardware);
        QCOMPARE(steps.size(), std::size_t{2});
        QCOMPARE(steps[0].month, 9);
        QCOMPARE(steps[1].month, 17);
        QCOMPARE(steps[0].amount, 0.75 * (2 * 8000 + 2 * 4000));
        QVERIFY(stepsOf(chartOf(scenario), Option::RentedGpu, Kind::Hardware).empty());
    }

    void aGrowingFleetIsBoughtInSteps()
    {
        Scenario scenario;
        scenario.parameters.monthlyGrowth = 20;
        const Evaluation e = evaluate(scenario);
        const Fleet& fleet = costsOf(e.model, Option::OwnedHardware).fleet;
        const auto steps = stepsOf(chartOf(scenario), Option::OwnedHardware, Kind::Hardware);
        QVERIFY(!steps.empty());
        double bought = 0;
        for (const auto& step : steps)
            bought += step.amount;
        const double first = fleet.gpus(1e6);
        const double last = fleet.gpus(1e6 * std::pow(1.2, 23));
        QVERIFY(std::abs(bought - (last - first) * 12000) < 1e-6);
    }

    void hardwareIsWhatTheCashFlowPaysForIt()
    {
        Scenario scenario;
        scenario.parameters.monthlyGrowth = 20;
        scenario.parameters.gpuPriceTrend = -10;
        scenario.parameters.amortizationMonths = 7;
        Scenario free = scenario; // the same hardware for nothing; servers' price alone makes it owned
        free.parameters.gpuPrice = 0;
        free.parameters.serverPrice = 1e-9;
        const auto cash = [](const Scenario& of, auto function) {
            return function(optionCosts(of, Option::OwnedHardware), of.parameters, months(of.parameters));
        };
        const std::vector<double> hardware = cash(scenario, hardwareCash);
        const std::vector<double> all = cash(scenario, cashFlow);
        const std::vector<double> rest = cash(free, cashFlow);
        QCOMPARE(hardware.size(), all.size());
        QCOMPARE(hardware.front(), 2.0 * 12000);
        for (std::size_t m = 0; m < all.size(); ++m)
            QVERIFY(std::abs(all[m] - rest[m] - hardware[m]) < 1e-4);
    }

    void cashUnderThePointer()
    {
        const Evaluation e = evaluate({});
        const std::vector<CostAt> rows = cashAt(e, 6);
        QCOMPARE(rows.size(), std::size_t{5});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].cost, e.of(rows[i].option).overTime.cumulative[6]);
            QVERIFY(i == 0 || rows[i - 1].cost >= rows[i].cost);
        }
        QCOMPARE(cashAt(e, -3).front().cost, cashAt(e, 0).front().cost);
        QCOMPARE(cashAt(e, 99).front().cost, cashAt(e, 24).front().cost);
    }
};

QTEST_APPLESS_MAIN(OverTimeChartTest)
#include "over_time_chart_test.moc"
