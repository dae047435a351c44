// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/verdict.h"
#include "core/model/equality.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The sawtooth against a fee of the baseline's, as high as the engineer's rate: a GPU step that costs $730 and saves
/// $720.
Scenario windows(double fee)
{
    Scenario scenario = sawtooth();
    Parameters& p = scenario.parameters;
    p.apiInputPrice = 0.5;
    p.apiOutputPrice = 20;
    p.apiOpsHours = 1;
    p.engineerRate = fee;
    return scenario;
}

/// Three crossings without the third: cheaper below the fee of $100, dearer while workers wait, cheaper for good.
Scenario serverless()
{
    Scenario scenario;
    scenario.focus = Option::ServerlessGpu;
    Parameters& p = scenario.parameters;
    clearFixedCosts(p);
    p.apiOpsHours = 1;
    p.inputTokens = 1000;
    p.outputTokens = 0;
    p.prefillThroughput = 1000;
    p.serverlessOverhead = 0;
    p.serverlessRate = 3.6;
    p.serverlessIdle = 19;
    p.apiInputPrice = 1.1;
    return scenario;
}

/// The sawtooth with a GPU step that costs $730 and saves $430, against a fee of the baseline's.
Scenario dearSteps(double fee)
{
    Scenario scenario = windows(fee);
    scenario.parameters.apiInputPrice = 0.6875;
    scenario.parameters.apiOutputPrice = 10;
    return scenario;
}

Scenario sameLine(Option focus)
{
    Scenario scenario;
    scenario.focus = focus;
    Parameters& p = scenario.parameters;
    clearFixedCosts(p);
    p.smallInputPrice = p.apiInputPrice;
    p.smallOutputPrice = p.apiOutputPrice;
    p.tunedPriceMultiple = 1;
    p.routedShare = 0;
    return scenario;
}

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultScenario()
    {
        const std::vector<std::string> expected{
            "Rented GPU pays from 644k requests a month on. You are at 1M: it saves $2,085 a month.",
            "The $13,740 up front is back after 4.9 months.",
            "Owned hardware would be cheaper still, by $346 a month.",
            "Small model with memory, not shown, would cost $2,650 a month.",
        };
        QCOMPARE(inWords(verdict(evaluate({}))), expected);
    }

    void whenItPays_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, Scenario scenario, const QString& expected, auto change) {
            change(scenario);
            QTest::newRow(name) << scenario << expected;
        };
        const auto as = [](Scenario&) {};

        add("never: a request costs more", sawtooth(),
            "Rented GPU never pays: one more request costs $0.0091 on our own GPUs and "
            "$0.001 at the API.",
            [](Scenario& s) { s.parameters.gpuRate = 10; });
        add("never: with its part of a server", sawtooth(),
            "Owned hardware never pays: one more request costs $0.0015 on our own hardware and $0.001 at the API.",
            [](Scenario& s) {
                s.focus = Option::OwnedHardware;
                s.parameters.gpuPrice = 40000;
                s.parameters.gpusPerServer = 8;
            });
        add("never: too little is saved", tunedApi(),
            "Fine-tuned API does not pay below 1,000,000,000 requests a month: $50,000 a "
            "month of fixed cost, $0.00001 saved a request.",
            [](Scenario& s) {
                s.parameters.smallInputPrice = 2.99;
                s.parameters.tunedHostingFee = 50000;
            });
        add("never: nothing is saved", tunedApi(),
            "Fine-tuned API never pays: one more request costs as much as at the API, and "
            "$500 a month of fixed cost stands beside it.",
            [](Scenario& s) {
                s.parameters.smallInputPrice = 3;
                s.parameters.tunedHostingFee = 500;
            });
        add("never: a GPU costs what it saves", sawtooth(),
            "Rented GPU never pays: one more request costs as much as at the API.",
            [](Scenario& s) { s.parameters.gpuRate = 800.0 / 730; });
        add("always", tunedApi(), "Fine-tuned API is cheaper at every volume.", as);
        add("at the volume: saves", sawtooth(),
            "Rented GPU pays from 73.8k requests a month on. You are at 1M: it saves $8,440 a month.",
            [](Scenario& s) { s.parameters.apiInputPrice = 45.5; });
        add("at the volume: costs more", Scenario{},
            "Rented GPU pays from 644k requests a month on. You are at 500k: it costs $840 more "
            "a month.",
            [](Scenario& s) { s.parameters.volume = 500000; });
        add("at the volume: the same", tunedApi(),
            "Fine-tuned API pays from 500k requests a month on. You are at 500k: it costs the same.", [](Scenario& s) {
                s.parameters.tunedHostingFee = 500;
                s.parameters.volume = 500000;
            });
        add("first and for good", sawtooth(),
            "Rented GPU first pays at 730k requests a month, and for good from 8.03M on; between them "
            "every added GPU costs more than it saves at first. You are at 1M: it costs $460 more a "
            "month.",
            as);
        add("first and for good, nearly at once", sawtooth(),
            "Rented GPU first pays at 2,396,510 requests a month, and for good from 2,397,970 on; between them every "
            "added GPU costs "
            "more than it saves at first. You are at 1M: it costs $466 more a month.",
            [](Scenario& s) {
                s.parameters.gpuHours = 1;
                s.parameters.gpuRate = 0.73;
                s.parameters.hostingOverhead = 800;
            });
        add("serverless below and for good", serverless(),
            "Serverless GPU pays below 5.29k requests a month and again from 2.3M on; between them the waiting GPUs "
            "cost more than they save. You are at 1M: it costs $1,428 more a month.",
            as);
        add("serverless below and in between", serverless(),
            "Serverless GPU pays only below 20.9k and between 2.48M and 4M requests a month. You are at 1M: it costs "
            "$1,328 more a month.",
            [](Scenario& s) {
                s.parameters.apiOpsHours = 4;
                s.parameters.apiInputPrice = 0.9;
            });
        add("a window", windows(19),
            "Rented GPU pays only between 790k and 800k requests a month. You are at 1M: it costs $541 more a "
            "month.",
            as);
        add("several windows", windows(100),
            "Rented GPU pays only in 9 ranges of volume between 700k and 7.2M requests a month. You are "
            "at 1M: it costs $460 more a month.",
            as);
        add("more windows than are counted", windows(700),
            "Rented GPU pays only in more than 64 ranges of volume between 33.4k and "
            "55.2M requests a month. You are at 1M: it saves $140 a month.",
            as);
        add("only below", tunedApi(),
            "Fine-tuned API pays only below 100k requests a month. You are at 1M: it costs $900 more a month.",
            [](Scenario& s) {
                s.parameters.smallInputPrice = 4;
                s.parameters.apiOpsHours = 1;
            });
        add("below and one window", dearSteps(800),
            "Rented GPU pays only below 800k and between 1.23M and 1.6M requests a month. You are at 1M: it costs $122 "
            "more a month.",
            as);
        add("below and several windows", dearSteps(1000),
            "Rented GPU pays only below 800k and in 2 ranges of volume between 856k and 2.4M requests a month. You are "
            "at 1M: it saves $77.50 a month.",
            as);
        add("below and more windows than are counted", windows(735),
            "Rented GPU pays only below 800k and in more than 63 ranges of volume between 806k and 58.4M requests a "
            "month. You are at 1M: it saves $175 a month.",
            as);
        add("a volume that three digits do not tell from the break-even", Scenario{},
            "Rented GPU pays from 643,550 requests a month on. You are at 643,600: it saves $0.29 a month.",
            [](Scenario& s) { s.parameters.volume = 643600; });
        add("the same line", sameLine(Option::TunedApi),
            "Fine-tuned API costs the same as the frontier API at every volume.", as);
        add("the same line through a hybrid", sameLine(Option::Hybrid),
            "Hybrid costs the same as the frontier API at every volume.",
            [](Scenario& s) { s.choices.hybridHosting = Option::TunedApi; });
        add("the same line past idle GPUs", sameLine(Option::Hybrid),
            "Hybrid costs the same as the frontier API at every volume.",
            [](Scenario& s) { s.choices.hybridHosting = Option::ServerlessGpu; });
        add("against another baseline", sameLine(Option::FrontierApi),
            "Frontier API costs the same as the fine-tuned API at every volume.",
            [](Scenario& s) { s.baseline = Option::TunedApi; });
    }
    void whenItPays()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(inWords(verdict(evaluate(scenario)).at(0))), expected);
    }

    /// Somebody who has a page of it alone is not where the scenario is.
    void theDefaultScenarioOnAPage()
    {
        const std::vector<std::string> said = inWords(verdict(evaluate({}), Reader::OfAPage));
        QCOMPARE(said.front(), std::string("Rented GPU pays from 644k requests a month on. At 1M requests a month it "
                                           "saves $2,085 a month."));
        QCOMPARE(said.size(), inWords(verdict(evaluate({}))).size());
    }

    void whatIsNotShownIsSaid_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("expected");
        Scenario scenario;
        QTest::newRow("the cheapest of all")
            << scenario << "Small model with memory, not shown, would cost $2,650 a month.";
        scenario.shown.insert(Option::MemoryApi);
        QTest::newRow("it is shown") << scenario << "";
        scenario.shown = allOptions;
        QTest::newRow("all are shown") << scenario << "";
        scenario = {};
        scenario.shown = {Option::FrontierApi};
        scenario.parameters.memoryTokens = 20000;
        QTest::newRow("another one") << scenario << "Owned hardware, not shown, would cost $3,419 a month.";
    }
    void whatIsNotShownIsSaid()
    {
        QFETCH(Scenario, scenario);
        QTEST(QString::fromStdString(inWords(cheaperNotShown(evaluate(scenario)))), "expected");
    }

    /// Nothing that is not shown is cheaper than all that is without being said.
    void nothingHidesTheCheapest()
    {
        RandomScenarios random(77);
        int said = 0;
        for (int i = 0; i < 2000; ++i) {
            Scenario scenario = random.next();
            scenario.shown = {};
            for (const Option option : enumerators<Option>)
                if (random.fraction() < 0.4 || option == scenario.baseline)
                    scenario.shown.insert(option);
            const Evaluation e = evaluate(scenario);
            const OptionSet visible = visibleOptions(scenario);
            Option least = scenario.baseline;
            for (const Option option : enumerators<Option>)
                if (difference(e.of(option).total, e.of(least).total) < 0)
                    least = option;
            const Message sentence = cheaperNotShown(e);
            if (!visible.contains(least))
                QVERIFY2(!sentence.empty(), describe(scenario).c_str());
            if (sentence.empty())
                continue;
            ++said;
            const std::vector<Message> all = verdict(e);
            QVERIFY(std::ranges::find(all, sentence) != all.end());
            for (const Option option : enumerators<Option>)
                QVERIFY(!visible.contains(option) || e.of(*e.cheaperNotShown()).total < e.of(option).total);
        }
        QVERIFY(said > 200);
    }

    /// Whatever the scenario, there are two to four sentences, and in none a number that is not one.
    /// The same sentences as under the headline; what is cheaper than all that is spoken of comes first.
    void theBriefRestHasTheSameSentences()
    {
        RandomScenarios random(11);
        for (int i = 0; i < 200; ++i) {
            const Evaluation e = evaluate(random.next());
            std::vector<std::string> all = inWords(verdict(e));
            all.erase(all.begin());
            std::vector<std::string> brief = inWords(briefRest(e));
            if (const Message hidden = cheaperNotShown(e); !hidden.empty())
                QCOMPARE(brief.front(), inWords(hidden));
            std::ranges::sort(all);
            std::ranges::sort(brief);
            QVERIFY(all == brief);
        }
    }

    void alwaysSentences()
    {
        RandomScenarios random(41);
        for (int i = 0; i < 3000; ++i) {
            Scenario scenario = random.next();
            scenario.focus = enumerators<Option>[random.below(optionCount)];
            if (scenario.focus == scenario.baseline)
                scenario.focus = Option::RentedGpu;
            const std::vector<std::string> sentences = inWords(verdict(evaluate(scenario)));
            QVERIFY(sentences.size() >= 2 && sentences.size() <= 4);
            for (const std::string& sentence : sentences) {
                QVERIFY2(sentence.ends_with('.') && sentence.find("  ") == std::string::npos, sentence.c_str());
                for (const char* word : {"nan", "inf", "∞", "−", "saves $0 ", "costs $0 more"})
                    QVERIFY2(sentence.find(word) == std::string::npos, (sentence + ' ' + describe(scenario)).c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "verdict_test.moc"
