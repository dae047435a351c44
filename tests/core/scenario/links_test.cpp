// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/links.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/correlations.h"
#include "core/words/phrases.h"
#include "tests/support/close.h"

#include <QTest>

using namespace breakeven;

namespace {

const Parameter& row(const char* id)
{
    return *findParameter(id);
}

Scenario linked()
{
    Scenario scenario;
    for (const char* id : {"volume", "api_input_price", "api_output_price", "gpu_rate"}) {
        const double value = scenario.parameters.*row(id).member;
        scenario.ranges.emplace(id, Range{value * 0.5, value * 2});
    }
    scenario.correlations = {{"gpu_rate", "volume", -0.25},
                             {"api_output_price", "gpu_rate", 0},
                             {"api_output_price", "api_input_price", 0.9}};
    return scenario;
}

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

} // namespace

class LinksTest : public QObject {
    Q_OBJECT

private slots:
    void theyStandInTheTablesOrderWithoutThoseOfZero()
    {
        const std::vector<Link> expected{{&row("volume"), &row("gpu_rate"), -0.25},
                                         {&row("api_input_price"), &row("api_output_price"), 0.9}};
        QCOMPARE(linksOf(linked()), expected);
        QVERIFY(linksOf(Scenario{}).empty());
    }

    void thoseOfAnInputBeginWithIt()
    {
        QCOMPARE(linksOf(linked(), row("gpu_rate")), (std::vector<Link>{{&row("gpu_rate"), &row("volume"), -0.25}}));
        QVERIFY(linksOf(linked(), row("engineer_rate")).empty());
        Scenario both = linked();
        both.correlations.push_back({"volume", "api_output_price", 0.5});
        const std::vector<Link> expected{{&row("api_output_price"), &row("volume"), 0.5},
                                         {&row("api_output_price"), &row("api_input_price"), 0.9}};
        QCOMPARE(linksOf(both, row("api_output_price")), expected);
    }

    void oneIsNamedAndSeveralAreCounted()
    {
        Scenario scenario = linked();
        const Parameter& output = row("api_output_price");
        QCOMPARE(words(inWords(linksOf(scenario, output))), QStringLiteral("moves with API input price by 0.9"));
        QCOMPARE(words(inWords(linksOf(scenario, row("gpu_rate")))),
                 QStringLiteral("moves with requests per month by -0.25"));
        scenario.correlations.push_back({"volume", "api_output_price", 0.5});
        QCOMPARE(words(inWords(linksOf(scenario, output))), QStringLiteral("moves with 2 inputs"));
        QVERIFY(inWords(linksOf(scenario, row("label_cost"))).empty());
    }

    /// Of three, the third beside a and b lies between ab ± √((1 − a²)(1 − b²)).
    void whatIsPossibleBesideTheOthers_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        for (const auto& [a, b] : {std::pair(0.6, 0.6), {0.9, -0.4}, {0.0, 0.0}, {-0.7, -0.7}, {0.99, 0.1}})
            QTest::addRow("%g and %g", a, b) << a << b;
    }
    void whatIsPossibleBesideTheOthers()
    {
        QFETCH(double, a);
        QFETCH(double, b);
        Scenario scenario = linked();
        scenario.correlations = {{"volume", "gpu_rate", a}, {"api_input_price", "gpu_rate", b}};
        const double middle = a * b;
        const double reach = std::sqrt((1 - a * a) * (1 - b * b));
        const Range possible = possibleCorrelations(scenario, row("volume"), row("api_input_price"));
        COMPARE_WITHIN(possible.low, middle - reach, 1e-9L);
        COMPARE_WITHIN(possible.high, middle + reach, 1e-9L);
        // From a value that it has already the ends are the same.
        scenario.correlations.push_back({"api_input_price", "volume", middle + 0.9 * reach});
        const Range same = possibleCorrelations(scenario, row("volume"), row("api_input_price"));
        COMPARE_WITHIN(same.low, middle - reach, 1e-9L);
        COMPARE_WITHIN(same.high, middle + reach, 1e-9L);
    }

    void whatIsPossibleIsSaidInwardly()
    {
        const auto said = [](double a, double b) {
            Scenario scenario = linked();
            scenario.correlations = {
                {"volume", "gpu_rate", a}, {"api_input_price", "gpu_rate", b}, {"volume", "api_input_price", a * b}};
            return words(withWhatIsPossible(verbatim("No"), scenario, row("volume"), row("api_input_price")));
        };
        QCOMPARE(said(0.6, 0.5), QStringLiteral("No; with them it can be -0.39 to 0.99")); // -0.3928 to 0.9928
        QCOMPARE(said(0.9, 0.4), QStringLiteral("No; with them it can be -0.03 to 0.75")); // -0.0395 to 0.7595
        QCOMPARE(said(0.705, 0.705), QStringLiteral("No; with them it can be 0 to 0.99")); // -0.006 to 1
        QCOMPARE(said(0.999999, 0.505), QStringLiteral("No"));                             // 0.5038 to 0.5062
        QCOMPARE(said(0.999999, 0.5), QStringLiteral("No"));                               // 0.4988 to 0.5012
    }

    void aPairIsNamed()
    {
        QCOMPARE(words(pairInWords(row("api_input_price"), row("api_output_price"))),
                 QStringLiteral("API input price and API output price"));
        QCOMPARE(words(pairInWords(row("gpu_rate"), row("volume"))), QStringLiteral("GPU rate and requests per month"));
    }
};

QTEST_APPLESS_MAIN(LinksTest)
#include "links_test.moc"
