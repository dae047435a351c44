// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/correlations.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/close.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

Scenario withRangesOf(std::initializer_list<const char*> ids)
{
    Scenario scenario;
    for (const char* id : ids) {
        const double value = scenario.parameters.*findParameter(id)->member;
        scenario.ranges.emplace(id, Range{value * 0.5, value * 2});
    }
    return scenario;
}

} // namespace

class CorrelationsTest : public QObject {
    Q_OBJECT
private slots:
    /// L times its transpose is the matrix again: what the links make of unit vectors.
    void theFactorIsTheMatrixsRoot()
    {
        RandomScenarios random(7);
        for (int i = 0; i < 300; ++i) {
            const Scenario scenario = random.withRanges(random.next(), 8);
            const ScoreLinks links = scoreLinks(scenario);
            const std::vector<const Parameter*> ranged = rangedParameters(scenario);
            const std::size_t count = ranged.size();
            QCOMPARE(links.empty(), scenario.correlations.empty());
            QVERIFY(!links.impossibleRow());
            if (links.empty())
                continue;
            std::vector<std::vector<double>> columns;
            for (std::size_t column = 0; column < count; ++column) {
                std::vector<double> unit(count, 0.0);
                unit[column] = 1;
                links.link(unit);
                columns.push_back(std::move(unit));
            }
            for (std::size_t a = 0; a < count; ++a)
                for (std::size_t b = 0; b < count; ++b) {
                    double product = 0;
                    for (const std::vector<double>& column : columns)
                        product += column[a] * column[b];
                    double expected = a == b ? 1 : 0;
                    for (const Correlation& pair : scenario.correlations)
                        if (pair.links(ranged[a]->id, ranged[b]->id))
                            expected = pair.value;
                    COMPARE_WITHIN(product, expected, 1e-12L);
                }
        }
    }

    void twoScores()
    {
        Scenario scenario = withRangesOf({"volume", "gpu_rate", "engineer_rate"});
        scenario.correlations = {{"engineer_rate", "volume", 0.6}};
        std::vector<double> scores{1, 10, 2};
        scoreLinks(scenario).link(scores);
        QCOMPARE(scores[0], 1.0);
        QCOMPARE(scores[1], 10.0);
        COMPARE_CLOSE(scores[2], 0.6 + 0.8 * 2, 1e-15L);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fine") << "gpu_rate"
                              << "engineer_rate" << 0.5 << "";
        QTest::newRow("nearly one") << "gpu_rate"
                                    << "engineer_rate" << -0.999999 << "";
        QTest::newRow("no range") << "gpu_rate"
                                  << "label_cost" << 0.5
                                  << "there is no range of Labeling cost: only inputs with ranges can be linked";
        QTest::newRow("itself") << "gpu_rate"
                                << "gpu_rate" << 0.5 << "an input can't be linked with itself: GPU rate";
        QTest::newRow("twice") << "volume"
                               << "gpu_rate" << 0.5 << "Requests per month and GPU rate are linked already";
        QTest::newRow("twice, the other way")
            << "gpu_rate"
            << "volume" << 0.5 << "GPU rate and Requests per month are linked already";
        QTest::newRow("one") << "gpu_rate"
                             << "engineer_rate" << 1.0 << "1 is no correlation; it lies between -1 and 1";
        QTest::newRow("not a number") << "gpu_rate"
                                      << "engineer_rate" << std::nan("")
                                      << "nan is no correlation; it lies between -1 and 1";
    }
    void refusals()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(double, value);
        QFETCH(QString, sentence);
        Scenario scenario = withRangesOf({"volume", "gpu_rate", "engineer_rate"});
        scenario.correlations = {{"gpu_rate", "volume", 0.1}};
        const Message refusal = whyRefused(scenario, {first.toStdString(), second.toStdString(), value});
        QCOMPARE(QString::fromStdString(inWords(refusal)), sentence);
    }

    void unknownParametersAreRefused()
    {
        QVERIFY(!whyRefused(withRangesOf({"volume"}), {"volume", "gpu_rat", 0.5}).empty());
    }

    /// Three that all move against each other: the third pair breaks it, and of the row that fails the first pair is
    /// named, in the table's order.
    void impossibleWorlds()
    {
        Scenario scenario = withRangesOf({"volume", "gpu_rate", "engineer_rate"});
        scenario.correlations = {{"engineer_rate", "gpu_rate", -0.6}, {"gpu_rate", "volume", -0.6}};
        QVERIFY(!impossibleCorrelation(scenario));
        scenario.correlations.push_back({"volume", "engineer_rate", -0.9});
        QCOMPARE(impossibleCorrelation(scenario).value(), std::size_t{2});

        scenario.correlations = {{"gpu_rate", "engineer_rate", 0.6}, {"volume", "gpu_rate", 0.6}};
        QCOMPARE(impossibleCorrelation(scenario), std::nullopt);
        scenario.correlations.push_back({"volume", "engineer_rate", -0.5});
        QCOMPARE(impossibleCorrelation(scenario).value(), std::size_t{2});
    }

    void anEditIsRefusedWhole()
    {
        Scenario scenario = withRangesOf({"volume", "gpu_rate", "engineer_rate"});
        const auto row = [](const char* id) -> const Parameter& { return *findParameter(id); };
        scenario = withCorrelation(scenario, row("volume"), row("gpu_rate"), 0.6).value();
        scenario = withCorrelation(scenario, row("gpu_rate"), row("engineer_rate"), 0.6).value();
        const Result<Scenario> impossible = withCorrelation(scenario, row("engineer_rate"), row("volume"), -0.5);
        QVERIFY(!impossible);
        QCOMPARE(QString::fromStdString(inWords(impossible.error().what)),
                 QStringLiteral("Engineer rate and Requests per month can't be linked by -0.5: with the other links "
                                "there is no such world"));
        // Another value takes the place of the one before, in either order; none takes it away.
        scenario = withCorrelation(scenario, row("gpu_rate"), row("volume"), 0.2).value();
        QCOMPARE(scenario.correlations.size(), std::size_t{2});
        scenario = withCorrelation(scenario, row("volume"), row("gpu_rate"), std::nullopt).value();
        QCOMPARE(scenario.correlations, (std::vector<Correlation>{{"gpu_rate", "engineer_rate", 0.6}}));
        QVERIFY(withRange(scenario, row("gpu_rate"), std::nullopt).correlations.empty());
        QVERIFY(withoutRanges(scenario).correlations.empty());
        QCOMPARE(withRange(scenario, row("volume"), std::nullopt).correlations, scenario.correlations);
    }
};

QTEST_APPLESS_MAIN(CorrelationsTest)
#include "correlations_test.moc"
