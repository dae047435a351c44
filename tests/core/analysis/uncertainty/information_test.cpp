// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/information.h"

#include "core/analysis/uncertainty/draws.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/correlations.h"
#include "core/scenario/edits.h"
#include "tests/support/close.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/reference_over_time.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>
#include <boost/random/sobol.hpp>

#include <algorithm>
#include <map>

using namespace breakeven;
using reference::Real;

namespace {

constexpr std::size_t draws = 1024;

/// MODEL.md, "What it is worth to know", a second time: plain loops over the reference model.
struct Expected {
    std::map<Option, Real> expectedCost;
    Real perfect = 0;
    std::vector<Real> values; ///< of the ranged parameters in the table's order
};

/// The scores of the ranged parameters and of the dummy behind them, by draws.
std::vector<std::vector<double>> referenceScores(const Scenario& scenario, const std::vector<const Parameter*>& ranged)
{
    const std::size_t count = ranged.size();
    std::vector<std::vector<double>> matrix(count, std::vector<double>(count, 0.0));
    for (std::size_t i = 0; i < count; ++i)
        matrix[i][i] = 1;
    for (const Correlation& pair : scenario.correlations)
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = 0; b < count; ++b)
                if (pair.links(ranged[a]->id, ranged[b]->id))
                    matrix[a][b] = pair.value;
    std::vector<std::vector<double>> factor(count, std::vector<double>(count, 0.0));
    for (std::size_t j = 0; j < count; ++j)
        for (std::size_t i = j; i < count; ++i) {
            double sum = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= factor[i][k] * factor[j][k];
            factor[i][j] = i == j ? std::sqrt(sum) : sum / factor[j][j];
        }

    boost::random::sobol_engine<std::uint32_t, 32> sobol(count + 1);
    const boost::math::normal normal;
    std::vector<std::vector<double>> all;
    for (std::size_t draw = 0; draw < draws; ++draw) {
        std::vector<double> free;
        for (std::size_t column = 0; column <= count; ++column)
            free.push_back(boost::math::quantile(normal, (sobol() + 0.5) / 4294967296.0));
        std::vector<double> linked = free;
        for (std::size_t i = 0; i < count; ++i) {
            linked[i] = 0;
            for (std::size_t k = 0; k <= i; ++k)
                linked[i] += factor[i][k] * free[k];
        }
        all.push_back(std::move(linked));
    }
    return all;
}

Real horizonCash(const Scenario& scenario, Option option)
{
    Real sum = 0;
    for (const Real cash : reference::cash(scenario, option))
        sum += cash;
    return sum;
}

Expected referenceDecision(const Scenario& scenario)
{
    std::vector<const Parameter*> ranged;
    for (const Parameter& row : parameterTable)
        if (scenario.ranges.contains(row.id))
            ranged.push_back(&row);
    const std::vector<std::vector<double>> scores = referenceScores(scenario, ranged);

    std::map<Option, std::vector<Real>> cash;
    for (const OptionInfo& row : optionTable)
        if (scenario.shown.contains(row.option) || row.option == scenario.baseline)
            for (std::size_t draw = 0; draw < draws; ++draw) {
                Scenario drawn = scenario;
                for (std::size_t column = 0; column < ranged.size(); ++column) {
                    const auto member = ranged[column]->member;
                    drawn.parameters.*member =
                        drawnValue(*ranged[column], scenario.parameters.*member,
                                   scenario.ranges.at(std::string(ranged[column]->id)), scores[draw][column]);
                }
                cash[row.option].push_back(horizonCash(drawn, row.option));
            }

    Expected expected;
    Real least = 0;
    for (const auto& [option, values] : cash) {
        Real sum = 0;
        for (const Real value : values)
            sum += value;
        expected.expectedCost[option] = sum / draws;
        least = expected.expectedCost.size() == 1 ? sum / draws : std::min(least, sum / draws);
    }
    Real perfect = 0;
    for (std::size_t draw = 0; draw < draws; ++draw) {
        Real best = cash.begin()->second[draw];
        for (const auto& [option, values] : cash)
            best = std::min(best, values[draw]);
        perfect += best;
    }
    const auto worth = [&](Real value) { return value <= 1e-9L * std::abs(least) ? 0 : value; };
    expected.perfect = worth(least - perfect / draws);

    const auto grouped = [&](std::size_t column) {
        std::vector<std::size_t> order;
        for (std::size_t draw = 0; draw < draws; ++draw)
            order.push_back(draw);
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(scores[a][column], a) < std::pair(scores[b][column], b);
        });
        Real sum = 0;
        for (std::size_t group = 0; group < 16; ++group) {
            std::vector<Real> costs;
            for (const auto& [option, values] : cash) {
                Real cost = 0;
                for (std::size_t i = 0; i < 64; ++i)
                    cost += values[order[group * 64 + i]];
                costs.push_back(cost);
            }
            sum += *std::min_element(costs.begin(), costs.end());
        }
        return least - sum / draws;
    };
    for (std::size_t column = 0; column < ranged.size(); ++column) {
        bool changes = false;
        for (const auto& [option, values] : cash) {
            const Range& range = scenario.ranges.at(std::string(ranged[column]->id));
            for (const double end : {range.low, range.high}) {
                Scenario there = scenario;
                there.parameters.*ranged[column]->member = end;
                changes =
                    changes || reference::compared(horizonCash(there, option), horizonCash(scenario, option)) != 0;
            }
        }
        expected.values.push_back(changes ? std::min(worth(grouped(column) - grouped(ranged.size())), expected.perfect)
                                          : 0);
    }
    return expected;
}

} // namespace

class InformationTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithPlainLoops()
    {
        RandomScenarios random(12);
        int worthSomething = 0;
        for (int i = 0; i < 24; ++i) {
            Scenario scenario = i % 2 == 0 ? Scenario() : random.next();
            scenario.parameters.horizonMonths = 1 + random.below(12);
            for (const OptionInfo& row : optionTable)
                scenario = withShown(std::move(scenario), row.option, random.below(2) == 0);
            scenario = random.withRanges(std::move(scenario), 8);
            const Expected expected = referenceDecision(scenario);
            const Decision actual = decision(scenario);
            QCOMPARE(actual.months, scenario.parameters.horizonMonths);
            Real least = 0;
            for (const auto& [option, cost] : expected.expectedCost) {
                QVERIFY(actual.options.contains(option));
                COMPARE_CLOSE(actual.expectedCost[option], cost, 1e-12L);
                least = std::max(least, std::abs(cost));
            }
            COMPARE_WITHIN(actual.perfectInformation, expected.perfect, 1e-11L * least);
            const std::vector<const Parameter*> ranged = rangedParameters(scenario);
            QCOMPARE(actual.parameters.size(), ranged.size());
            for (const InformationValue& known : actual.parameters) {
                const auto place = std::ranges::find(ranged, known.parameter) - ranged.begin();
                COMPARE_WITHIN(known.value, expected.values[static_cast<std::size_t>(place)], 1e-11L * least);
                worthSomething += known.value > 0 ? 1 : 0;
            }
            QVERIFY(std::ranges::is_sorted(actual.parameters, std::ranges::greater{}, &InformationValue::value));
        }
        QVERIFY(worthSomething > 10);
    }

    /// Two options, one input that decides alone: knowing it is worth nearly as much as knowing everything.
    void anInputThatDecidesAlone()
    {
        Scenario scenario;
        scenario.shown = {Option::FrontierApi, Option::RentedGpu};
        scenario.ranges = {{"volume", {200000, 5000000}}, {"label_cost", {0.4, 0.6}}};
        const Decision found = decision(scenario);
        QCOMPARE(found.parameters.front().parameter->id, std::string_view("volume"));
        QVERIFY(found.parameters.front().value > 0.9 * found.perfectInformation);
        QVERIFY(found.parameters.front().value <= found.perfectInformation);
        QCOMPARE(found.parameters.back().value, 0.0);
    }

    void nothingToDecideIsWorthNothing()
    {
        Scenario scenario;
        scenario.shown = {Option::FrontierApi};
        scenario.focus = Option::RentedGpu; // in the verdict, but not shown
        scenario.ranges = {{"volume", {200000, 5000000}}};
        const Decision found = decision(scenario);
        QCOMPARE(found.perfectInformation, 0.0);
        QCOMPARE(found.parameters.front().value, 0.0);
        QVERIFY(!found.options.contains(Option::RentedGpu));
    }

    /// What enters no shown option is worth nothing, however the groups fall.
    void anInputThatEntersNothingIsWorthNothing()
    {
        Scenario scenario;
        scenario.shown = {Option::FrontierApi, Option::RentedGpu};
        scenario.ranges = {{"volume", {200000, 5000000}}, {"gpu_price", {4000, 16000}}};
        scenario.correlations = {{"volume", "gpu_price", 0.99}};
        const Decision found = decision(scenario);
        QCOMPARE(found.parameters.back().parameter->id, std::string_view("gpu_price"));
        QCOMPARE(found.parameters.back().value, 0.0);
    }

    void withoutRangesThereIsNothingToFindOut()
    {
        const Decision found = decision(Scenario());
        QVERIFY(found.parameters.empty());
        QCOMPARE(found.perfectInformation, 0.0);
    }
};

QTEST_APPLESS_MAIN(InformationTest)
#include "information_test.moc"
