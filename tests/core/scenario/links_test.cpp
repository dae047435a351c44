// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/links.h"

#include "core/inputs/parameter_table.h"
#include "core/words/message.h"

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

    void aPairIsNamed()
    {
        QCOMPARE(words(pairInWords(row("api_input_price"), row("api_output_price"))),
                 QStringLiteral("API input price and API output price"));
        QCOMPARE(words(pairInWords(row("gpu_rate"), row("volume"))), QStringLiteral("GPU rate and requests per month"));
    }
};

QTEST_APPLESS_MAIN(LinksTest)
#include "links_test.moc"
