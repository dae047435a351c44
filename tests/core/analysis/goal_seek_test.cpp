// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_of.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/scan_points.h"
#include "core/inputs/parameter_table.h"
#include "core/model/cost_model.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

Sought sought(const Scenario& scenario, Option option, std::string_view id, Figure figure, double target)
{
    return seek(scenario, option, {findParameter(id), figure, target});
}

std::optional<double> figureAt(Scenario scenario, Option option, const Goal& goal, double value)
{
    scenario.parameters.*goal.parameter->member = value;
    return figureOf(scenario, option, goal.figure).value;
}

/// $10,000 up front for labels, and $0.001 saved a request at a million requests a month.
Scenario paysBack()
{
    Scenario scenario = tunedApi();
    scenario.parameters.labeledExamples = 20000;
    scenario.parameters.labelCost = 0.5;
    scenario.parameters.tunedTrainingPrice = 0;
    return scenario;
}

} // namespace

class GoalSeekTest : public QObject {
    Q_OBJECT

private slots:
    void findsClosedForms_data();
    void findsClosedForms();
    void staysWhereTheTargetIsMet();
    void takesTheNearestOfSeveral();
    void takesTheHigherOfTwoAsNear();
    void triesEveryInteger();
    void passesJumpsOver();
    void findsTheEdgeOfNever();
    void saysWhatComesNearest();
    void agreesWithItsScan();
};

void GoalSeekTest::findsClosedForms_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("value");
    const auto row = [](const char* id, Figure figure, double target, double value) {
        QTest::addRow("%s for %g", id, target) << QByteArray(id) << figure << target << value;
    };
    // upfront = 20000·label_cost, a month saves $1,000 before its share of the upfront
    row("label_cost", Figure::PaybackMonths, 6, 0.3);
    row("label_cost", Figure::PaybackMonths, 24, 1.2);
    row("label_cost", Figure::MonthlySaving, 0, 1.2);
    row("label_cost", Figure::HorizonSaving, 4000, 1);
    row("api_input_price", Figure::PaybackMonths, 5, 4);
    row("volume", Figure::MonthlySaving, 0, 1e7 / 24);
    row("volume", Figure::PaybackMonths, 20, 5e5);
    row("input_tokens", Figure::HorizonSaving, 0, 1e4 / 24);
    row("api_discount", Figure::SettledVolume, 1e6, 0); // hidden below
    row("small_input_price", Figure::SettledVolume, 1e6, 2 + 1 - 1e4 / 24 / 1e6 * 1e3);
    row("tuned_hosting_fee", Figure::MonthlySaving, 0, 1000 - 1e4 / 24);
    row("engineer_rate", Figure::PaybackMonths, 10, 100); // already there
}

void GoalSeekTest::findsClosedForms()
{
    QFETCH(QByteArray, id);
    QFETCH(Figure, figure);
    QFETCH(double, target);
    QFETCH(double, value);
    Scenario scenario = paysBack();
    if (id == "api_discount") // the discount is on both
        value = 100 * (1 - 1e4 / 24 / 1000);
    const Sought found = sought(scenario, Option::TunedApi, id.toStdString(), figure, target);
    QVERIFY(found.reached);
    COMPARE_CLOSE(found.value, value, 1e-11L);
    QVERIFY(std::abs(*found.figureAtValue - target) <= 1e-9 * std::max(5000.0, target));
}

void GoalSeekTest::staysWhereTheTargetIsMet()
{
    const Scenario scenario = paysBack();
    for (const char* id : {"gpu_rate", "label_cost", "min_replicas", "discount_rate"}) {
        const Sought found = sought(scenario, Option::TunedApi, id, Figure::PaybackMonths, 10);
        QVERIFY(found.reached);
        QCOMPARE(found.value, scenario.parameters.*findParameter(id)->member);
    }
}

/// On the sawtooth the saving is zero within every step: 0.001 v = 730 n.
void GoalSeekTest::takesTheNearestOfSeveral()
{
    Scenario scenario = sawtooth();
    clearFixedCosts(scenario.parameters);
    const auto zero = [&](double volume) {
        scenario.parameters.volume = volume;
        return sought(scenario, Option::RentedGpu, "volume", Figure::MonthlySaving, 0);
    };
    for (const double start : {600000.0, 1.0e6, 1.5e6, 2.1e6, 2.3e6}) {
        const Sought found = zero(start);
        QVERIFY(found.reached);
        const double step = found.value / 730000;
        QVERIFY2(std::abs(step - std::round(step)) < 1e-9, qPrintable(QString::number(found.value, 'g', 17)));
        // None of the others, as far as it is within its step, is much nearer on the logarithmic scale.
        const double scan = std::log(1e7) / 256;
        for (int n = 1; n <= 10; ++n)
            QVERIFY(std::abs(std::log(730000.0 * n / start)) > std::abs(std::log(found.value / start)) - scan);
    }
}

/// Where a serverless worker begins to run all month the saving is lowest: below it waiting is billed, above it not.
void GoalSeekTest::takesTheHigherOfTwoAsNear()
{
    Scenario scenario;
    clearFixedCosts(scenario.parameters);
    const OptionCosts serverless = optionCosts(scenario, Option::ServerlessGpu);
    const double bend = serverless.serverless.bends()[0];
    scenario.parameters.volume = bend;
    const double least = figureOf(scenario, Option::ServerlessGpu, Figure::MonthlySaving).value.value_or(0);
    const Sought found = sought(scenario, Option::ServerlessGpu, "volume", Figure::MonthlySaving, least + 1);
    QVERIFY(found.reached);
    const double perRequest = optionCosts(scenario, Option::FrontierApi).perRequest();
    COMPARE_CLOSE(found.value, bend + 1 / perRequest, 1e-9L);
}

void GoalSeekTest::triesEveryInteger()
{
    Scenario scenario = paysBack();
    scenario.parameters.horizonMonths = 24;
    // The upfront's share is 10000/H: 1000 − 10000/H = 500 at H = 20.
    const Sought found = sought(scenario, Option::TunedApi, "horizon_months", Figure::MonthlySaving, 500);
    QVERIFY(found.reached);
    QCOMPARE(found.value, 20);
    // At 501 there is no whole month; 500 at 20 is nearer than 523.8 at 21.
    const Sought missed = sought(scenario, Option::TunedApi, "horizon_months", Figure::MonthlySaving, 501);
    QVERIFY(!missed.reached);
    QCOMPARE(missed.value, 20);
    COMPARE_CLOSE(*missed.figureAtValue, 500, 1e-12L);
}

/// Where a GPU more costs $730 at once, nothing lies between.
void GoalSeekTest::passesJumpsOver()
{
    Scenario scenario = sawtooth(); // saves 0.001·1e6 − 2·730 = −460 at 1M requests
    scenario.parameters.volume = 1e6;
    // As decode throughput rises, GPUs are dropped: the saving is 1000 − 730 n and nothing between.
    const Sought jump = sought(scenario, Option::RentedGpu, "decode_throughput", Figure::MonthlySaving, 0);
    QVERIFY(!jump.reached);
    QCOMPARE(std::round(*jump.figureAtValue), 270); // one GPU; −460 with two is farther away
    QVERIFY(scenario.parameters.decodeThroughput < jump.value);
    // The nearest value with one GPU is the jump's edge: a million requests on a GPU for 800,000.
    QVERIFY2(jump.value < scenario.parameters.decodeThroughput * 1.28, qPrintable(QString::number(jump.value)));
    // At the top of a step both neighbours are below the target: the higher one across a jump, the other on a slope.
    scenario.parameters.volume = 800000;
    const Sought slope = sought(scenario, Option::RentedGpu, "volume", Figure::MonthlySaving, 69);
    QVERIFY(slope.reached);
    COMPARE_CLOSE(slope.value, 799000, 1e-11L);
}

/// Payback does not exist from $1.20 a label on; just below it takes the whole horizon.
void GoalSeekTest::findsTheEdgeOfNever()
{
    Scenario scenario = paysBack();
    scenario.parameters.labelCost = 50;
    const Sought found = sought(scenario, Option::TunedApi, "label_cost", Figure::PaybackMonths, 23.999);
    QVERIFY(found.reached);
    COMPARE_CLOSE(found.value, 1.2 * 23.999 / 24, 1e-11L);
    // Past the horizon there is none; the last that exists comes nearest.
    const Sought never = sought(scenario, Option::TunedApi, "label_cost", Figure::PaybackMonths, 30);
    QVERIFY(!never.reached);
    QVERIFY(never.figureAtValue && *never.figureAtValue > 23.99 && *never.figureAtValue <= 24);
    COMPARE_CLOSE(never.value, 1.2, 1e-9L);
}

void GoalSeekTest::saysWhatComesNearest()
{
    const Scenario scenario = paysBack();
    const Sought found = sought(scenario, Option::TunedApi, "label_cost", Figure::MonthlySaving, 1e6);
    QVERIFY(!found.reached);
    QCOMPARE(found.value, 0);
    COMPARE_CLOSE(*found.figureAtValue, 1000, 1e-12L);

    Scenario hopeless = scenario; // costs more with every request
    hopeless.parameters.smallInputPrice = 200;
    const Sought never = sought(hopeless, Option::TunedApi, "label_cost", Figure::SettledVolume, 1e6);
    QVERIFY(!never.reached && !never.figureAtValue);
    QCOMPARE(never.value, hopeless.parameters.labelCost);

    // What has no effect stays where it is, the integers as well.
    for (const char* id : {"gpu_rate", "min_replicas"})
        QCOMPARE(sought(scenario, Option::TunedApi, id, Figure::MonthlySaving, 5e5).value,
                 scenario.parameters.*findParameter(id)->member);
}

/// What is reached is there, and where nothing is, no point of the scan comes nearer.
void GoalSeekTest::agreesWithItsScan()
{
    RandomScenarios random(4);
    int reached = 0;
    for (int i = 0; i < 150; ++i) {
        const Scenario scenario = random.next();
        const Parameter& parameter = parameterTable[static_cast<std::size_t>(random.below(parameterCount))];
        const Option option = scenario.baseline == Option::TunedApi ? Option::OwnedHardware : Option::Hybrid;
        const Figure figure = enumerators<Figure>[random.below(figureTable.size())];
        Goal goal{&parameter, figure, 0};
        const std::vector<double> points = scanPoints(parameter, scenario.parameters.*parameter.member);
        const double elsewhere = points[static_cast<std::size_t>(random.below(static_cast<int>(points.size())))];
        goal.target = figureAt(scenario, option, goal, elsewhere).value_or(10) * 1.0001;
        const Sought found = seek(scenario, option, goal);
        QVERIFY(parameter.accepts(found.value));
        QVERIFY(found.figureAtValue == figureAt(scenario, option, goal, found.value));
        if (found.reached) {
            ++reached;
            continue;
        }
        const double distance = found.figureAtValue ? std::abs(*found.figureAtValue - goal.target) : HUGE_VAL;
        for (const double point : points) {
            const std::optional<double> there = figureAt(scenario, option, goal, point);
            QVERIFY2(!there || std::abs(*there - goal.target) >= distance, describe(scenario).c_str());
        }
    }
    QVERIFY2(reached > 30, qPrintable(QString::number(reached)));
}

QTEST_APPLESS_MAIN(GoalSeekTest)
#include "goal_seek_test.moc"
