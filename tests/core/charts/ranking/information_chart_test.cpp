// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ranking/information_chart.h"
#include "core/inputs/parameter_table.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

struct Known {
    const char* id;
    double value;
};

Decision decided(double perfect, const std::vector<Known>& inputs, double months = 24)
{
    Decision decision;
    decision.months = months;
    decision.best = Option::RentedGpu;
    decision.perfectInformation = perfect;
    decision.expectedCost[Option::RentedGpu] = 135204.4;
    for (const Known& input : inputs)
        decision.parameters.push_back({findParameter(input.id), input.value});
    return decision;
}

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

} // namespace

class InformationChartTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItShows()
    {
        const InformationChart chart =
            informationOf(decided(19375.29, {{"decode_throughput", 4200.126}, {"label_cost", 0}}), false);
        QCOMPARE(words(chart.title), "What to find out before you decide");
        QCOMPARE(words(chart.axisName), "Worth at most, US dollars over 24 months");
        QCOMPARE(words(chart.choice),
                 "Knowing no more, you would take the rented GPU, at an expected $135,204 over 24 months.");
        QCOMPARE(chart.best, Option::RentedGpu);
        QCOMPARE(chart.bars.size(), std::size_t{2});
        const InformationBar& throughput = chart.bars[0];
        QCOMPARE(throughput.parameter, findParameter("decode_throughput"));
        QCOMPARE(words(throughput.label), "Decode throughput");
        QCOMPARE(throughput.value, 4200.126);
        QCOMPARE(words(throughput.mark), "$4,200");
        QCOMPARE(words(throughput.exact),
                 "Knowing the decode throughput before you decide is worth up to $4,200.13 over 24 months.");
        QCOMPARE(words(chart.bars[1].mark), "changes no decision");
        QCOMPARE(words(chart.bars[1].exact),
                 "Knowing the labeling cost before you decide is worth nothing: it changes no decision.");
        QVERIFY(chart.everything.parameter == nullptr);
        QCOMPARE(words(chart.everything.label), "Everything");
        QCOMPARE(words(chart.everything.mark), "$19,375");
        QCOMPARE(words(chart.everything.exact),
                 "Knowing everything before you decide is worth up to $19,375.29 over 24 months.");
        QVERIFY((chart.axis == Range{0, 19375.29}));
        QVERIFY(chart.note.empty() && chart.left.empty());
        QCOMPARE(words(informationName(chart)), "Value of information: What to find out before you decide");
    }

    void whatItComesTo_data()
    {
        QTest::addColumn<double>("perfect");
        QTest::addColumn<std::vector<Known>>("inputs");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("more"); ///< for who can't see the bars
        const QString first = "Knowing the decode throughput before you decide is worth up to $4,200 over 24 months";
        const QString ceiling = " Knowing everything is worth up to $9,000.";
        const QString choice =
            " Knowing no more, you would take the rented GPU, at an expected $135,204 over 24 months.";
        const auto add = [&](const char* name, double perfect, std::vector<Known> inputs, const QString& shown,
                             const QString& more) { QTest::newRow(name) << perfect << inputs << shown << more; };
        add("one", 9000, {{"decode_throughput", 4200}}, first + ".",
            " Known exactly it is worth up to $9,000, in sixteen steps of its range a little less." + choice);
        add("one, but for the steps", 9000, {{"decode_throughput", 0}},
            "Knowing the decode throughput exactly before you decide is worth up to $9,000 over 24 months.", choice);
        add("two of worth", 9000, {{"decode_throughput", 4200}, {"gpu_rate", 10}}, first + ".", ceiling + choice);
        add("one of none", 9000, {{"decode_throughput", 4200}, {"gpu_rate", 10}, {"label_cost", 0}},
            first + "; knowing the labeling cost is worth nothing: it changes no decision.", ceiling + choice);
        add("three of none", 9000, {{"decode_throughput", 4200}, {"label_cost", 0}, {"gpu_rate", 0}, {"volume", 0}},
            first + "; knowing the labeling cost, the GPU rate or the requests per month is worth nothing: it changes "
                    "no decision.",
            ceiling + choice);
        add("four of none", 9000,
            {{"decode_throughput", 4200}, {"label_cost", 0}, {"gpu_rate", 0}, {"volume", 0}, {"pue", 0}},
            first + "; knowing any of 4 others is worth nothing: it changes no decision.", ceiling + choice);
        add("none alone", 9000, {{"decode_throughput", 0}, {"label_cost", 0}},
            "Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to "
            "$9,000 over 24 months.",
            choice);
        add("nothing at all", 0, {{"decode_throughput", 0}},
            "Whatever the inputs with ranges turn out to be, you would take the rented GPU: knowing more changes no "
            "decision.",
            "");
    }
    void whatItComesTo()
    {
        QFETCH(double, perfect);
        QFETCH(std::vector<Known>, inputs);
        QFETCH(QString, shown);
        QFETCH(QString, more);
        const InformationChart chart = informationOf(decided(perfect, inputs), true);
        QCOMPARE(words(chart.words), shown);
        QCOMPARE(words(informationInWords(chart)), shown + more);
    }

    void oneMonthIsOne()
    {
        const InformationChart chart = informationOf(decided(9000, {{"decode_throughput", 4200}}, 1), true);
        QCOMPARE(words(chart.words),
                 "Knowing the decode throughput before you decide is worth up to $4,200 over 1 month.");
    }

    void asManyBarsAsASlideHasRoomFor()
    {
        std::vector<Known> inputs;
        for (std::size_t i = 0; i < mostInformationBars + 2; ++i)
            inputs.push_back({parameterTable[i].id.data(), 100 - static_cast<double>(i)});
        const InformationChart slide = informationOf(decided(9000, inputs), false);
        QCOMPARE(slide.bars.size(), mostInformationBars);
        QCOMPARE(words(slide.left), "2 more inputs are worth no more than these");
        QCOMPARE(words(slide.bars.back().mark), "$85.00");
        const InformationChart screen = informationOf(decided(9000, inputs), true);
        QCOMPARE(screen.bars.size(), mostInformationBars + 2);
        QVERIFY(screen.left.empty());
        inputs.pop_back();
        QCOMPARE(words(informationOf(decided(9000, inputs), false).left), "1 more input is worth no more than these");
    }

    void withoutRangesItSaysWhatItWouldShow()
    {
        const InformationChart chart = informationChart(evaluate({}));
        QVERIFY(chart.bars.empty() && chart.words.empty());
        QVERIFY(words(chart.note).startsWith("No input has a range yet."));
        QVERIFY(informationInWords(chart) == chart.note);
    }

    void showsTheDecision()
    {
        RandomScenarios random(4);
        for (int i = 0; i < 8; ++i) {
            const Scenario scenario = random.withRanges(i % 2 == 0 ? Scenario() : random.next(), 6);
            const Decision expected = decision(scenario);
            const InformationChart chart = informationChart(evaluate(scenario), {.allInputs = true});
            QCOMPARE(chart.bars.size(), scenario.ranges.size());
            for (std::size_t bar = 0; bar < chart.bars.size(); ++bar) {
                QCOMPARE(chart.bars[bar].parameter, expected.parameters[bar].parameter);
                QCOMPARE(chart.bars[bar].value, expected.parameters[bar].value);
                QVERIFY(chart.bars[bar].value <= chart.axis.high);
            }
            QCOMPARE(chart.everything.value, expected.perfectInformation);
            QCOMPARE(chart.best, expected.best);
        }
    }
};

QTEST_APPLESS_MAIN(InformationChartTest)
#include "information_chart_test.moc"
