// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/ranked_gains.h"

#include "tests/support/close.h"
#include "tests/support/random_scenarios.h"

#include <algorithm>
#include <numeric>

using namespace breakeven;

namespace {

/// Tasks of these gains and loads.
PortfolioCosts costsOf(const std::vector<std::pair<double, double>>& tasks)
{
    PortfolioCosts costs;
    for (const auto& [gain, load] : tasks)
        costs.tasks.push_back({.volume = 1, .base = gain, .own = 0, .load = load, .busy = 0, .pinned = {}});
    return costs;
}

std::vector<std::size_t> sorted(const PortfolioCosts& costs)
{
    std::vector<std::size_t> places(costs.tasks.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    sortForMoving(places, costs);
    return places;
}

} // namespace

class RankedGainsTest : public QObject {
    Q_OBJECT

private slots:
    void mostGainPerLoadFirst()
    {
        const auto costs = costsOf({{1, 2}, {-1, 0}, {6, 2}, {3, 1}, {0, 0}, {2, 0}, {-2, 1}, {5, 0}});
        QCOMPARE(sorted(costs), (std::vector<std::size_t>{5, 7, 2, 3, 0, 6, 1, 4}));
    }

    /// What is a third of three is equal, whichever way it was computed.
    void equalRatiosStayAsGiven()
    {
        std::vector<std::pair<double, double>> tasks;
        for (int i = 1; i < 200; ++i)
            tasks.emplace_back(0.1 * i, 0.3 * i);
        std::vector<std::size_t> given(tasks.size());
        std::iota(given.begin(), given.end(), std::size_t{0});
        QCOMPARE(sorted(costsOf(tasks)), given);
    }

    void whatIsPinnedOrGainsNothingIsNoItem()
    {
        PortfolioCosts costs = costsOf({{1, 1}, {0, 1}, {-1, 1}, {3, 1}, {4, 1}, {2, 1}});
        costs.tasks[3].pinned = TaskPlace::Own;
        costs.tasks[4].pinned = TaskPlace::Api;
        const RankedGains gains(costs);
        QCOMPARE(gains.size(), std::size_t{2});
        QCOMPARE(gains[0].task, std::size_t{5});
        QCOMPARE(gains[1].task, std::size_t{0});
        QCOMPARE(gains.gainOfFirst(2), 3.0);
        QCOMPARE(gains.loadOfFirst(1), 1.0);
    }

    /// Gains of 10, 18, 8, 8 and 2 for 1, 2, 1, 1 and 4 GPUs.
    void whatFitsAndWhatMayStillGain()
    {
        const RankedGains gains(costsOf({{10, 1}, {18, 2}, {8, 1}, {8, 1}, {2, 4}}));
        QCOMPARE(gains.fit(0, 3).end, std::size_t{2});
        QCOMPARE(gains.fit(0, 3).mostGain, 28.0); // nothing is left
        QCOMPARE(gains.fit(0, 2).end, std::size_t{1});
        QCOMPARE(gains.fit(0, 2).mostGain, 18.0);   // 8 beside the first, or the second in its place
        QCOMPARE(gains.fit(0, 2.5).mostGain, 23.0); // the second, and half of the first gives way
        QCOMPARE(gains.fit(0, 0.5).mostGain, 4.5);  // half of the second
        QCOMPARE(gains.fit(1, 100).end, gains.size());
        QCOMPARE(gains.fit(1, 100).mostGain, 36.0);
        QCOMPARE(gains.fit(5, 1).mostGain, 0.0);
        QCOMPARE(gains.fit(0, -1).mostGain, 0.0);
    }

    void theFirstThatFits()
    {
        const RankedGains gains(costsOf({{10, 1}, {18, 2}, {8, 1}, {8, 1}, {2, 4}}));
        QCOMPARE(gains.firstThatFits(1, 1), std::size_t{2});
        QCOMPARE(gains.firstThatFits(1, 2), std::size_t{1});
        QCOMPARE(gains.firstThatFits(4, 3), gains.size());
        QCOMPARE(gains.firstThatFits(0, 0.5), gains.size());
        QCOMPARE(gains.firstThatFits(5, 9), gains.size());
        RandomScenarios random(6);
        for (int i = 0; i < 200; ++i) {
            std::vector<std::pair<double, double>> tasks;
            for (int t = random.below(40); t >= 0; --t)
                tasks.emplace_back(1 + random.fraction(), random.fraction());
            const RankedGains many(costsOf(tasks));
            const auto from = static_cast<std::size_t>(random.below(static_cast<int>(many.size()) + 1));
            const double room = 0.3 * random.fraction();
            std::size_t expected = from;
            while (expected < many.size() && many[expected].load > room)
                ++expected;
            QCOMPARE(many.firstThatFits(from, room), expected);
        }
    }

    /// What is left out takes with it those behind it that gain no more, load no less and stand later.
    void theFirstThatIsNoWorse()
    {
        const RankedGains gains(costsOf({{8, 1}, {9, 2}, {8, 1}, {8, 3}, {7, 3}, {9, 4}}));
        QCOMPARE(gains[0].task, std::size_t{0});
        QCOMPARE(gains[1].task, std::size_t{2});
        QCOMPARE(gains.firstNoWorse(0, 0), std::size_t{2}); // the second gains 9
        QCOMPARE(gains.firstNoWorse(2, 0), std::size_t{6});
        const RankedGains reversed(costsOf({{8, 2}, {8, 1}}));
        QCOMPARE(reversed[0].task, std::size_t{1});
        QCOMPARE(reversed.firstNoWorse(0, 0), std::size_t{1}); // as good, and its place comes first
        const RankedGains near(costsOf({{8 - 1e-13, 2}, {8, 1}}));
        QCOMPARE(near.firstNoWorse(0, 0), std::size_t{2});
        QCOMPARE(near.firstNoWorse(0, 1e-12), std::size_t{1});
    }

    /// The bound is none if a choice gains more.
    void noChoiceGainsMore()
    {
        RandomScenarios random(3);
        for (int i = 0; i < 300; ++i) {
            std::vector<std::pair<double, double>> tasks;
            for (int t = 0; t < 8; ++t)
                tasks.emplace_back(random.fraction(), random.below(4) == 0 ? 0 : random.fraction());
            const RankedGains gains(costsOf(tasks));
            const double room = 3 * random.fraction();
            const auto first = static_cast<std::size_t>(random.below(8));
            double most = 0;
            for (std::size_t subset = 0; subset < 256; ++subset) {
                double gain = 0;
                double load = 0;
                for (std::size_t t = first; t < 8; ++t) {
                    gain += (subset >> t & 1U) != 0 ? gains[t].gain : 0;
                    load += (subset >> t & 1U) != 0 ? gains[t].load : 0;
                }
                if (load <= room)
                    most = std::max(most, gain);
            }
            QVERIFY(gains.fit(first, room).mostGain >= most * (1 - 1e-12));
        }
    }
};

QTEST_APPLESS_MAIN(RankedGainsTest)
#include "ranked_gains_test.moc"
