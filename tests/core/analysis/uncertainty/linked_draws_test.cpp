// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/draws.h"

#include "core/analysis/evaluation.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/correlations.h"
#include "core/scenario/edits.h"
#include "tests/support/close.h"
#include "tests/support/random_scenarios.h"

#include <boost/math/constants/constants.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/random/sobol.hpp>

#include <QTest>

#include <bit>
#include <cmath>
#include <numeric>

using namespace breakeven;

namespace {

using Real = long double;
using Matrix = std::vector<std::vector<Real>>;

/// The standard normal's quantile, from its distribution by halving.
Real quantile(Real u)
{
    Real low = -8;
    Real high = 8;
    for (int i = 0; i < 100; ++i) {
        const Real middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0L)) / 2 < u ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// The correlation matrix that the scenario says.
Matrix matrixOf(const Scenario& scenario, const std::vector<const Parameter*>& ranged)
{
    Matrix matrix(ranged.size(), std::vector<Real>(ranged.size(), 0));
    for (std::size_t a = 0; a < ranged.size(); ++a)
        for (std::size_t b = 0; b < ranged.size(); ++b) {
            matrix[a][b] = a == b ? 1 : 0;
            for (const Correlation& pair : scenario.correlations)
                if (pair.links(ranged[a]->id, ranged[b]->id))
                    matrix[a][b] = pair.value;
        }
    return matrix;
}

/// What the rows of eliminating a symmetric matrix after Gauss are, each divided by the root of its pivot: the
/// transposed Cholesky factor.
Matrix eliminated(Matrix matrix)
{
    for (std::size_t pivot = 0; pivot < matrix.size(); ++pivot) {
        for (std::size_t row = pivot + 1; row < matrix.size(); ++row) {
            const Real times = matrix[row][pivot] / matrix[pivot][pivot];
            for (std::size_t column = pivot; column < matrix.size(); ++column)
                matrix[row][column] -= times * matrix[pivot][column];
        }
    }
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        const Real root = std::sqrt(matrix[row][row]);
        for (Real& entry : matrix[row])
            entry /= root;
    }
    return matrix;
}

std::vector<const Parameter*> inTablesOrder(const Scenario& scenario)
{
    std::vector<const Parameter*> ranged;
    for (const Parameter& row : parameterTable)
        if (scenario.ranges.contains(row.id))
            ranged.push_back(&row);
    return ranged;
}

Real correlation(const NormalScores& scores, std::size_t a, std::size_t b)
{
    Real products = 0;
    Real squaresA = 0;
    Real squaresB = 0;
    for (std::size_t draw = 0; draw < scores.count(); ++draw) {
        products += Real(scores.at(draw, a)) * scores.at(draw, b);
        squaresA += Real(scores.at(draw, a)) * scores.at(draw, a);
        squaresB += Real(scores.at(draw, b)) * scores.at(draw, b);
    }
    return products / std::sqrt(squaresA * squaresB);
}

/// The independent scores as they were drawn before there were links: one dimension a ranged parameter, and no more.
std::vector<double> scoresOfBefore(std::size_t dimensions, std::size_t count)
{
    boost::random::sobol_engine<std::uint32_t, 32> sobol(dimensions);
    std::vector<double> scores;
    for (std::size_t i = 0; i < count * dimensions; ++i) {
        const double u = (sobol() + 0.5) / 4294967296.0;
        scores.push_back(boost::math::constants::root_two<double>() * boost::math::erf_inv(2 * u - 1));
    }
    return scores;
}

bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

/// Draws of inputs that are linked.
class LinkedDrawsTest : public QObject {
    Q_OBJECT

private slots:
    void agreeWithAPlainSecondWriting()
    {
        RandomScenarios random(41);
        constexpr std::size_t count = 48;
        int linked = 0;
        for (int i = 0; i < 40; ++i) {
            const Scenario scenario = random.withRanges(random.next(), 9);
            const std::vector<const Parameter*> ranged = inTablesOrder(scenario);
            const Matrix factor = eliminated(matrixOf(scenario, ranged));
            const NormalScores scores(scenario, count);
            const Draws draws(scenario, {}, count);
            QCOMPARE(scores.parameters(), ranged.size());
            QCOMPARE(scores.count(), count);
            boost::random::sobol_engine<std::uint32_t, 32> sobol(ranged.size() + 1);
            for (std::size_t draw = 0; draw < count; ++draw) {
                std::vector<Real> free;
                for (std::size_t column = 0; column <= ranged.size(); ++column)
                    free.push_back(quantile((Real(sobol()) + 0.5L) / 4294967296.0L));
                COMPARE_WITHIN(scores.at(draw, ranged.size()), free.back(), 1e-13L); // the one that enters nothing
                for (std::size_t column = 0; column < ranged.size(); ++column) {
                    Real score = 0;
                    for (std::size_t other = 0; other <= column; ++other)
                        score += free[other] * factor[other][column];
                    COMPARE_WITHIN(scores.at(draw, column), score, 1e-12L);
                    const Parameter& row = *ranged[column];
                    const double value = scenario.parameters.*row.member;
                    const double expected =
                        drawnValue(row, value, scenario.ranges.at(std::string(row.id)), static_cast<double>(score));
                    COMPARE_WITHIN(draws.parameters(draw).*row.member, expected,
                                   row.scale == Scale::Integer ? 0 : 1e-10L * std::max(1.0, std::abs(expected)));
                }
            }
            linked += scenario.correlations.empty() ? 0 : 1;
        }
        QVERIFY(linked > 20);
    }

    /// 1,024 points of a sequence that fills space evenly: the correlation that is drawn is nearly the one asked for.
    void scoresHaveTheCorrelationsAskedFor()
    {
        RandomScenarios random(43);
        for (int i = 0; i < 30; ++i) {
            const Scenario scenario = random.withRanges(random.next(), 8);
            const std::vector<const Parameter*> ranged = inTablesOrder(scenario);
            const Matrix asked = matrixOf(scenario, ranged);
            const NormalScores scores(scenario, usualDraws);
            for (std::size_t a = 0; a < ranged.size(); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    COMPARE_WITHIN(correlation(scores, a, b), asked[a][b], 0.03L);
        }
    }

    void withoutLinksTheyAreBitForBitThoseOfBefore()
    {
        RandomScenarios random(47);
        for (int i = 0; i < 40; ++i) {
            Scenario scenario = random.withRanges(random.next(), 12);
            if (i % 2 == 0)
                scenario.correlations.clear();
            else
                for (Correlation& pair : scenario.correlations)
                    pair.value = 0; // it is there and links nothing
            const std::vector<const Parameter*> ranged = inTablesOrder(scenario);
            const std::vector<double> before = scoresOfBefore(ranged.size(), usualDraws);
            const NormalScores scores(scenario, usualDraws);
            const Draws draws(scenario, {});
            for (std::size_t draw = 0; draw < usualDraws; ++draw)
                for (std::size_t column = 0; column < ranged.size(); ++column) {
                    const double score = before[draw * ranged.size() + column];
                    QVERIFY(isSame(scores.at(draw, column), score));
                    const Parameter& row = *ranged[column];
                    QVERIFY(isSame(draws.parameters(draw).*row.member,
                                   drawnValue(row, scenario.parameters.*row.member,
                                              scenario.ranges.at(std::string(row.id)), score)));
                }
        }
    }

    /// A link changes only the later of its two in the table's order.
    void whatIsNotLinkedIsDrawnAsBefore()
    {
        Scenario scenario;
        scenario.ranges = {
            {"volume", {5e5, 2e6}}, {"gpu_rate", {0.5, 2}}, {"engineer_rate", {70, 150}}, {"pue", {1.2, 1.6}}};
        const Draws before(scenario, {});
        scenario.correlations = {{"engineer_rate", "volume", 0.7}};
        const Draws after(scenario, {});
        std::size_t changed = 0;
        for (std::size_t draw = 0; draw < usualDraws; ++draw) {
            const Parameters& free = before.parameters(draw);
            const Parameters& linked = after.parameters(draw);
            for (const auto member : {&Parameters::volume, &Parameters::gpuRate, &Parameters::pue})
                QVERIFY(isSame(free.*member, linked.*member));
            changed += free.engineerRate != linked.engineerRate ? 1 : 0;
        }
        QVERIFY(changed > usualDraws - 10);
    }

    /// Two costs that add up: the sum of two normals of deviations a and b that correlate by r has a² + b² + 2rab.
    void theSpreadOfASumIsThatOfLinkedNormals_data()
    {
        QTest::addColumn<double>("link");
        for (const double link : {-0.99, -0.6, 0.0, 0.5, 0.95})
            QTest::addRow("%g", link) << link;
    }
    void theSpreadOfASumIsThatOfLinkedNormals()
    {
        QFETCH(double, link);
        Scenario scenario;
        scenario.parameters.hostingOverhead = 5000; // far from zero, so that nothing is clamped
        scenario.parameters.maintenanceHours = 100;
        const double reach = 1000;                                     // of the overhead, dollars
        const double hours = 8;                                        // of the maintenance
        const double other = hours * scenario.parameters.engineerRate; // the same in dollars
        scenario.ranges = {{"hosting_overhead", {5000 - reach, 5000 + reach}},
                           {"maintenance_hours", {100 - hours, 100 + hours}}};
        scenario = withCorrelation(scenario, *findParameter("hosting_overhead"), *findParameter("maintenance_hours"),
                                   link == 0 ? std::nullopt : std::optional(link))
                       .value();
        const Evaluation e = evaluate(scenario);
        const double expected = std::sqrt(reach * reach + other * other + 2 * link * reach * other);
        const Spread& total = e.spread->monthlyTotal;
        COMPARE_WITHIN(total.percentile(0.9), e.focus().total + expected, 0.02L * expected);
        COMPARE_WITHIN(total.percentile(0.1), e.focus().total - expected, 0.02L * expected);
        COMPARE_WITHIN(e.spread->monthlySaving.percentile(0.9), e.monthlySaving() + expected, 0.02L * expected);
    }

    /// The volume and the price of its GPUs: where both are large or both are small, own GPUs pay more often than where
    /// few requests meet dear GPUs.
    void theProbabilityFollows()
    {
        Scenario scenario;
        scenario.ranges = {{"volume", {4e5, 2e6}}, {"gpu_rate", {0.3, 3}}};
        const auto probability = [&](double link) {
            Scenario linked = scenario;
            linked.correlations = {{"volume", "gpu_rate", link}};
            return evaluate(linked).spread->cheaperProbability;
        };
        const double free = evaluate(scenario).spread->cheaperProbability;
        QCOMPARE(probability(0), free);
        QVERIFY(probability(0.95) > free + 0.1);
        QVERIFY(probability(0.95) > probability(0.5) + 0.05);
    }
};

QTEST_APPLESS_MAIN(LinkedDrawsTest)
#include "linked_draws_test.moc"
