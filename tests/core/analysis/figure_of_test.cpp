// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_of.h"

#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

constexpr double absent = std::numeric_limits<double>::infinity(); // of a row

/// $0.002 against $0.003 a request, $500 a month, and $5,000 up front that no month carries.
Scenario paysBack(double smallPrice)
{
    Scenario scenario = tunedApi();
    scenario.choices.amortizeUpfront = false;
    Parameters& p = scenario.parameters;
    p.smallInputPrice = smallPrice;
    p.tunedHostingFee = 500;
    p.labeledExamples = 10000;
    p.labelCost = 0.5;
    p.tunedTrainingPrice = 0;
    p.trainingRuns = 1;
    return scenario;
}

} // namespace

class FigureOfTest : public QObject {
    Q_OBJECT

private slots:
    void byHand_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<double>("smallPrice");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("magnitude");
        QTest::newRow("saving") << Figure::MonthlySaving << 2.0 << 500.0 << 5500.0;
        QTest::newRow("loss") << Figure::MonthlySaving << 4.0 << -1500.0 << 7500.0;
        QTest::newRow("break-even") << Figure::SettledVolume << 2.0 << 5e5 << 5e5;
        QTest::newRow("no break-even") << Figure::SettledVolume << 4.0 << absent << 0.0;
        QTest::newRow("payback") << Figure::PaybackMonths << 2.0 << 10.0 << 10.0;
        QTest::newRow("no payback") << Figure::PaybackMonths << 4.0 << absent << 0.0;
        QTest::newRow("two years") << Figure::HorizonSaving << 2.0 << 7000.0 << 72000.0 + 65000;
        QTest::newRow("two years of loss") << Figure::HorizonSaving << 4.0 << -41000.0 << 72000.0 + 113000;
    }
    void byHand()
    {
        QFETCH(const Figure, figure);
        QFETCH(const double, smallPrice);
        QFETCH(const double, value);
        QFETCH(const double, magnitude);
        const FigureValue found = figureOf(paysBack(smallPrice), Option::TunedApi, figure);
        COMPARE_CLOSE(found.value, value == absent ? std::nullopt : std::optional(value), 1e-11);
        COMPARE_CLOSE(found.magnitude, magnitude, 1e-11);
    }

    void equalCostsSaveNothing()
    {
        Scenario scenario = tunedApi();
        scenario.parameters.smallInputPrice = 3 * (1 + 1e-14);
        const FigureValue found = figureOf(scenario, Option::TunedApi, Figure::MonthlySaving);
        QCOMPARE(found.value, std::optional(0.0));
        COMPARE_CLOSE(found.magnitude, 6000, 1e-11);
    }
};

QTEST_APPLESS_MAIN(FigureOfTest)
#include "figure_of_test.moc"
