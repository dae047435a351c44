// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_of.h"
#include "core/analysis/map/decision_map.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "tests/support/close.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

constexpr int columns = 24;
constexpr int rows = 18;

double savingAt(const DecisionMap& map, Scenario scenario, PlanePoint at)
{
    scenario.parameters.*map.x.member = exactAtFraction(map.x, at.x);
    scenario.parameters.*map.y.member = exactAtFraction(map.y, at.y);
    return figureOf(scenario, scenario.focus, Figure::MonthlySaving).value.value_or(0);
}

bool isCellBetween(const PlaneSegment& segment, PlanePoint a, PlanePoint b)
{
    constexpr double slack = 1e-9;
    const auto within = [](double value, double one, double other) {
        return value >= std::min(one, other) - slack && value <= std::max(one, other) + slack;
    };
    return (within(segment.from.x, a.x, b.x) && within(segment.from.y, a.y, b.y)) ||
           (within(segment.to.x, a.x, b.x) && within(segment.to.y, a.y, b.y));
}

} // namespace

class DecisionMapTest : public QObject {
    Q_OBJECT

private slots:
    /// Every cell is the cheapest option of an evaluation with both values, and between two cells of which one saves
    /// the line passes.
    void agreesWithEvaluations_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3})
            QTest::addRow("seed %d", seed) << seed;
    }
    void agreesWithEvaluations()
    {
        QFETCH(int, seed);
        RandomScenarios random(static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 12; ++i) {
            Scenario scenario = random.next();
            scenario.shown = OptionSet{};
            for (const OptionInfo& row : optionTable)
                if (random.below(3) > 0)
                    scenario.shown.insert(row.option);
            const auto x = static_cast<std::size_t>(random.below(parameterCount));
            const std::size_t y = (x + 1 + static_cast<std::size_t>(random.below(parameterCount - 1))) % parameterCount;
            const DecisionMap map = decisionMap(scenario, parameterTable[x], parameterTable[y], {columns, rows});
            const QString text = QString("%1 by %2, %3")
                                     .arg(map.x.id.data(), map.y.id.data(), QString::fromStdString(describe(scenario)));
            QCOMPARE(map.cheapest.size(), std::size_t{columns} * rows);
            QCOMPARE(map.saving.size(), std::size_t{columns} * rows);
            for (int row = 0; row < rows; ++row)
                for (int column = 0; column < columns; ++column) {
                    const PlanePoint middle{(column + 0.5) / columns, (row + 0.5) / rows};
                    Scenario there = scenario;
                    there.parameters.*map.x.member = exactAtFraction(map.x, middle.x);
                    there.parameters.*map.y.member = exactAtFraction(map.y, middle.y);
                    const Evaluation e = evaluate(there);
                    QVERIFY2(map.at(column, row) == e.cheapest, qPrintable(text));
                    const auto cell = static_cast<std::size_t>(row * columns + column);
                    QVERIFY2(map.saving[cell] == e.monthlySaving(), qPrintable(text));
                    const PlanePoint next{(column + 1.5) / columns, middle.y};
                    if (next.x > 1 || (savingAt(map, scenario, middle) > 0) == (savingAt(map, scenario, next) > 0))
                        continue;
                    QVERIFY2(std::any_of(map.equal.begin(), map.equal.end(),
                                         [&](const auto& piece) { return isCellBetween(piece, middle, next); }),
                             qPrintable(text));
                }
        }
    }

    /// With two rented GPUs and everything else by default the rate at which both cost the same is a straight line of
    /// the volume.
    void lineOfEqualCost()
    {
        const Scenario scenario;
        const DecisionMap map = decisionMap(scenario, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), fineMap);
        int compared = 0;
        for (const PlaneSegment& segment : map.equal)
            for (const PlanePoint& point : {segment.from, segment.to}) {
                const double volume = exactAtFraction(map.x, point.x);
                if (volume > 4e6) // more than two GPUs
                    continue;
                const double rate = (volume * 0.00585 - 1600 - 1010.0 / 3 - 13740.0 / 24) / (2 * 730);
                COMPARE_CLOSE(exactAtFraction(map.y, point.y), rate, 0.01L);
                ++compared;
            }
        QVERIFY(compared > 50);
    }

    void noLineWhereNothingChanges()
    {
        const auto map = decisionMap({}, rowOf(&Parameters::discountRate), rowOf(&Parameters::apiPriceTrend), {8, 5});
        QVERIFY(map.equal.empty());
        QVERIFY(std::all_of(map.cheapest.begin(), map.cheapest.end(),
                            [](Option option) { return option == evaluate({}).cheapest; }));
    }

    void axesHoldTheCurrentPoint()
    {
        Scenario scenario;
        scenario.parameters.volume = 1e9;
        scenario.parameters.gpuRate = 0.05;
        const auto map = decisionMap(scenario, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), {8, 5});
        QCOMPARE(map.x.slider, (Range{1e3, 1e9}));
        QCOMPARE(map.y.slider, (Range{0.05, 15}));
        QCOMPARE(map.current.x, 1.0);
        QCOMPARE(map.current.y, 0.0);
        scenario.parameters.volume = 1e6;
        const auto inside = decisionMap(scenario, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), {8, 5});
        QVERIFY(std::abs(inside.current.x - 0.6) < 1e-12);
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        const auto map =
            decisionMap({}, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), {8, 5}, source.get_token());
        QVERIFY(map.cheapest.empty());
    }
};

QTEST_APPLESS_MAIN(DecisionMapTest)
#include "decision_map_test.moc"
