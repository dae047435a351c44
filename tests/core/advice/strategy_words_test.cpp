// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/strategy_words.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

/// What the steps of the strategy say.
class StrategyWordsTest : public QObject {
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("figures");
        QTest::addColumn<QStringList>("sentences");
        const auto add = [](const char* name, int step, QStringList figures, QStringList sentences, auto change) {
            Scenario scenario;
            change(scenario, scenario.parameters);
            QTest::newRow(name) << scenario << step << figures << sentences;
        };
        const auto as = [](Scenario&, Parameters&) {};
        add("prototype", 0, {"$17,550 at the API in 3 months"},
            {"At a volume of 1M requests a month, expect to spend $17,550 at the API in 3 months.",
             "That shows whether the task works before anything is spent on the rented GPU."},
            as);
        add("prototype, growing", 0, {"$18,442 at the API in 3 months"},
            {"At a volume of 1M requests a month that grows by 5 % a month, expect to spend $18,442 at the API in 3 "
             "months.",
             "That shows whether the task works before anything is spent on the rented GPU."},
            [](Scenario&, Parameters& p) { p.monthlyGrowth = 5; });
        add("prototype, shrinking, with errors", 0, {"$20,041 at the API in 3 months"},
            {"At a volume of 1M requests a month that shrinks by 2.5 % a month, expect to spend $20,041 at the API in "
             "3 months, what wrong answers cost included.",
             "That shows whether the task works before anything is spent on the rented GPU."},
            [](Scenario&, Parameters& p) {
                p.monthlyGrowth = -2.5;
                p.errorCost = 0.01;
            });
        add("prototype, trained", 0, {"$23,382 at the fine-tuned API in 3 months"},
            {"At a volume of 1M requests a month, expect to spend $23,382 at the fine-tuned API in 3 months; $5,846 of "
             "it is paid up front.",
             "That shows whether the task works before anything is spent on the rented GPU."},
            [](Scenario& s, Parameters&) { s.baseline = Option::TunedApi; });
        add("reached", 1, {"$35,100 at the API in 6 months", "$70,200 in 12 months"},
            {"Expect $35,100 at the API in 6 months and $70,200 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no need to wait: you are at 1M, and the rented GPU would pay from 644k requests a month on."},
            as);
        add("reached, shrinking", 1, {"$30,994 at the API in 6 months", "$53,778 in 12 months"},
            {"Expect $30,994 at the API in 6 months and $53,778 in 12 as the volume shrinks, while you measure the "
             "volume, the tokens and the errors.",
             "There is no need to wait: you are at 1M, and the rented GPU would pay from 644k requests a month on.",
             "With 5 % less a month you fall below that in month 10."},
            [](Scenario&, Parameters& p) { p.monthlyGrowth = -5; });
        add("ahead, no growth", 1,
            {"$10,530 at the API in 6 months", "$21,060 in 12 months", "644k requests a month to wait for"},
            {"Expect $10,530 at the API in 6 months and $21,060 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "Wait for 644k requests a month: from there on, the rented GPU would pay.",
             "Without growth you never get there.",
             "To be there in month 6 takes 16.5 % growth a month; in month 12, 7.18 %."},
            [](Scenario&, Parameters& p) { p.volume = 300000; });
        add("ahead, growing", 1,
            {"$11,371 at the API in 6 months", "$25,000 in 12 months", "644k requests a month to wait for"},
            {"Expect $11,371 at the API in 6 months and $25,000 in 12 as the volume grows, while you measure the "
             "volume, the tokens and the errors.",
             "Wait for 644k requests a month: from there on, the rented GPU would pay.",
             "With 5 % growth a month you get there in month 17.",
             "To be there in month 6 takes 16.5 % growth a month; in month 12, 7.18 %.",
             "These volumes hold at today's prices; the price trends move them."},
            [](Scenario&, Parameters& p) {
                p.volume = 300000;
                p.monthlyGrowth = 5;
                p.apiPriceTrend = -20;
            });
        add("ahead, shrinking", 1,
            {"$9,298 at the API in 6 months", "$16,133 in 12 months", "644k requests a month to wait for"},
            {"Expect $9,298 at the API in 6 months and $16,133 in 12 as the volume shrinks, while you measure the "
             "volume, the tokens and the errors.",
             "Wait for 644k requests a month: from there on, the rented GPU would pay.",
             "With a volume that shrinks you never get there.",
             "To be there in month 6 takes 16.5 % growth a month; in month 12, 7.18 %."},
            [](Scenario&, Parameters& p) {
                p.volume = 300000;
                p.monthlyGrowth = -5;
            });
        add("never", 1, {"$35,100 at the API in 6 months", "$70,200 in 12 months"},
            {"Expect $35,100 at the API in 6 months and $70,200 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no volume to wait for: prices or throughput would have to change before the rented GPU would "
             "pay."},
            [](Scenario&, Parameters& p) { p.gpuRate = 50; });
        add("always", 1, {"$35,100 at the API in 6 months", "$70,200 in 12 months"},
            {"Expect $35,100 at the API in 6 months and $70,200 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no volume to wait for: the fine-tuned API would pay at every volume."},
            [](Scenario& s, Parameters& p) {
                s.focus = Option::TunedApi;
                p.engineerRate = 0;
                p.evaluationCost = 0;
                p.tunedTrainingPrice = 0;
                p.labelCost = 0;
            });
        const auto window = [](Scenario& s, Parameters& p) {
            s.focus = Option::TunedApi;
            p.tunedPriceMultiple = 4;
            p.apiOpsHours = 100;
            p.volume = 100000;
        };
        add("in a window", 1, {"$63,510 at the API in 6 months", "$127,020 in 12 months"},
            {"Expect $63,510 at the API in 6 months and $127,020 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no need to wait: you are at 100k, and the fine-tuned API would pay only below 4M requests a "
             "month."},
            window);
        add("growing out of a window", 1, {"$72,157 at the API in 6 months", "$270,633 in 12 months"},
            {"Expect $72,157 at the API in 6 months and $270,633 in 12 as the volume grows, while you measure the "
             "volume, the tokens and the errors.",
             "There is no need to wait: you are at 100k, and the fine-tuned API would pay only below 4M requests a "
             "month.",
             "With 50 % growth a month you are past that in month 11."},
            [&](Scenario& s, Parameters& p) {
                window(s, p);
                p.monthlyGrowth = 50;
            });
        add("past a window", 1, {"$3,570,000 at the API in 6 months", "$7,140,000 in 12 months"},
            {"Expect $3,570,000 at the API in 6 months and $7,140,000 in 12, while you measure the volume, the tokens "
             "and the errors.",
             "You are at 100M, above all volumes at which the fine-tuned API would pay: only below 4M requests a "
             "month."},
            [&](Scenario& s, Parameters& p) {
                window(s, p);
                p.volume = 1e8;
            });
        add("shrinking back into a window", 1, {"$2,801,070 at the API in 6 months", "$4,317,787 in 12 months"},
            {"Expect $2,801,070 at the API in 6 months and $4,317,787 in 12 as the volume shrinks, while you measure "
             "the volume, the tokens and the errors.",
             "You are at 100M, above all volumes at which the fine-tuned API would pay: only below 4M requests a "
             "month.",
             "With 10 % less a month you are back below that in month 32."},
            [&](Scenario& s, Parameters& p) {
                window(s, p);
                p.volume = 1e8;
                p.monthlyGrowth = -10;
            });
        const auto steps = [](Scenario& s, Parameters&) { s = sawtooth(); };
        add("sawtooth", 1,
            {"$6,000 at the API in 6 months", "$12,000 in 12 months", "8.03M requests a month to wait for"},
            {"Expect $6,000 at the API in 6 months and $12,000 in 12, while you measure the volume, the tokens and the "
             "errors.",
             "Wait for 8.03M requests a month: the rented GPU would pay first at 730k, and for good from 8.03M on.",
             "Without growth you never get there.",
             "To be there in month 6 takes 51.7 % growth a month; in month 12, 20.9 %."},
            steps);
        add("sawtooth, pays now", 1,
            {"$4,794 at the API in 6 months", "$9,588 in 12 months", "8.03M requests a month to wait for"},
            {"Expect $4,794 at the API in 6 months and $9,588 in 12, while you measure the volume, the tokens and the "
             "errors.",
             "Wait for 8.03M requests a month: the rented GPU would pay first at 730k, and for good from 8.03M on. At "
             "today's volume it pays already, but not at every volume up to there.",
             "Without growth you never get there.",
             "To be there in month 6 takes 58.6 % growth a month; in month 12, 23.3 %."},
            [&](Scenario& s, Parameters& p) {
                steps(s, p);
                p.volume = 799000;
            });
        const auto serverless = [](Scenario& s, Parameters& p) {
            s.focus = Option::ServerlessGpu;
            clearFixedCosts(p);
            p.apiOpsHours = 1;
            p.inputTokens = p.prefillThroughput = 1000;
            p.outputTokens = p.serverlessOverhead = 0;
            p.serverlessRate = 3.6;
            p.serverlessIdle = 19;
            p.apiInputPrice = 1.1;
        };
        add("below and again, between them", 1,
            {"$7,200 at the API in 6 months", "$14,400 in 12 months", "2.3M requests a month to wait for"},
            {"Expect $7,200 at the API in 6 months and $14,400 in 12, while you measure the volume, the tokens and the "
             "errors.",
             "Wait for 2.3M requests a month: the serverless GPU would pay below 5.29k and again from 2.3M on.",
             "Without growth you never get there.",
             "To be there in month 6 takes 18.1 % growth a month; in month 12, 7.86 %."},
            serverless);
        add("below and again, shrinking back below", 1,
            {"$4,658 at the API in 6 months", "$6,322 in 12 months", "2.3M requests a month to wait for"},
            {"Expect $4,658 at the API in 6 months and $6,322 in 12 as the volume shrinks, while you measure the "
             "volume, the tokens and the errors.",
             "Wait for 2.3M requests a month: the serverless GPU would pay below 5.29k and again from 2.3M on.",
             "With 20 % less a month you are below 5.29k in month 25, where it would pay as well.",
             "To be there in month 6 takes 18.1 % growth a month; in month 12, 7.86 %."},
            [&](Scenario& s, Parameters& p) {
                serverless(s, p);
                p.monthlyGrowth = -20;
            });
        add("below and again, below", 1,
            {"$633 at the API in 6 months", "$1,266 in 12 months", "2.3M requests a month to wait for"},
            {"Expect $633 at the API in 6 months and $1,266 in 12, while you measure the volume, the tokens and the "
             "errors.",
             "Wait for 2.3M requests a month: the serverless GPU would pay below 5.29k and again from 2.3M on. At "
             "today's "
             "volume it pays already, but not at every volume up to there.",
             "Without growth you never get there.",
             "To be there in month 6 takes 241 % growth a month; in month 12, 74.6 %."},
            [&](Scenario& s, Parameters& p) {
                serverless(s, p);
                p.volume = 5000;
            });
        add("near the break-even", 1, {"$22,590 at the API in 6 months", "$45,181 in 12 months"},
            {"Expect $22,590 at the API in 6 months and $45,181 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no need to wait: you are at 643,600, and the rented GPU would pay from 643,550 requests a month "
             "on."},
            [](Scenario&, Parameters& p) { p.volume = 643600; });
        add("test, one request", 2,
            {"$3,142 for a month's test, labels included", "$12,240 up front, before it can start"},
            {"A month with 1 % of the traffic (1 request) costs $3,142 on our own GPUs; labeling 1,000 real examples "
             "costs nothing.",
             "Meanwhile the frontier API answers everything as before; the same request is $0.0059 of its bill.",
             "Before it can start, $12,240 must be paid up front.",
             "1 % of the traffic brings 1,000 examples only after 1,000 months; a larger share is faster."},
            [](Scenario&, Parameters& p) {
                p.volume = 100;
                p.labelCost = 0;
            });
        const auto undecided = [](Scenario& s, Parameters&) {
            s.shown = {Option::FrontierApi, Option::RentedGpu};
            s.ranges = {{"decode_throughput", {60, 20000}}, {"label_cost", {0.4, 0.6}}};
        };
        const Measuring first = *whatToMeasure([&] {
            Scenario scenario;
            undecided(scenario, scenario.parameters);
            return scenario;
        }());
        const QString worth = QString::fromStdString(inWords(Quantity::money(first.value)));
        add("with ranges", 1, {"$35,100 at the API in 6 months", "$70,200 in 12 months"},
            {"Measure the decode throughput first: knowing it is worth up to " + worth +
                 " over 24 months, so finding out may cost that much at most.",
             "Expect $35,100 at the API in 6 months and $70,200 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no need to wait: you are at 1M, and the rented GPU would pay from 644k requests a month on."},
            undecided);
        add("with ranges that change nothing", 1, {"$35,100 at the API in 6 months", "$70,200 in 12 months"},
            {"With the ranges you gave, knowing any one input alone would not change the decision: none is worth "
             "paying for to find out first.",
             "Expect $35,100 at the API in 6 months and $70,200 in 12, while you measure the volume, the tokens and "
             "the errors.",
             "There is no need to wait: you are at 1M, and the rented GPU would pay from 644k requests a month on."},
            [](Scenario& s, Parameters&) {
                s.ranges = {{"gpu_rate", {0.859, 0.861}}};
            });
        add("test", 2, {"$3,692 for a month's test, labels included", "$13,740 up front, before it can start"},
            {"A month with 1 % of the traffic (10k requests) costs $3,192 on our own GPUs; labeling 1,000 real "
             "examples costs $500.",
             "Meanwhile the frontier API answers everything as before; the same requests are $58.50 of its bill.",
             "Before it can start, $13,740 must be paid up front."},
            as);
        add("test, few requests", 2,
            {"$3,142 for a month's test, labels included", "$12,240 up front, before it can start"},
            {"A month with 1 % of the traffic (300 requests) costs $3,142 on our own GPUs; labeling 1,000 real "
             "examples costs nothing.",
             "Meanwhile the frontier API answers everything as before; the same requests are $1.76 of its bill.",
             "Before it can start, $12,240 must be paid up front.",
             "1 % of the traffic brings 1,000 examples only after 4 months; a larger share is faster."},
            [](Scenario&, Parameters& p) {
                p.volume = 30000;
                p.labelCost = 0;
            });
        add("test, hardware", 2,
            {"$3,346 for a month's test, labels included", "$37,740 up front, before it can start"},
            {"A month with 1 % of the traffic (10k requests) costs $2,846 on our own hardware; labeling 1,000 real "
             "examples costs $500.",
             "Meanwhile the frontier API answers everything as before; the same requests are $58.50 of its bill.",
             "Before it can start, $37,740 must be paid up front, $24,000 of it for hardware, which stays yours; its "
             "wear is in the month's cost."},
            [](Scenario& s, Parameters&) { s.focus = Option::OwnedHardware; });
        add("test, nothing up front", 2,
            {"$526 for a month's test, labels included", "$0 up front, before it can start"},
            {"A month with 1 % of the traffic (10k requests) costs $25.50 at the small model with memory; labeling "
             "1,000 real examples costs $500.",
             "Meanwhile the fine-tuned API answers everything as before; the same requests are $39.00 of its bill.",
             "Nothing is paid before it can start."},
            [](Scenario& s, Parameters& p) {
                s.focus = Option::MemoryApi;
                s.baseline = Option::TunedApi;
                p.memorySetupHours = 0;
            });
    }
    void words()
    {
        QFETCH(Scenario, scenario);
        QFETCH(int, step);
        QFETCH(QStringList, figures);
        QFETCH(QStringList, sentences);
        const Evaluation e = evaluate(scenario);
        const StrategyStep shown = strategySteps(e, strategy(e))[static_cast<std::size_t>(step)];
        QStringList found;
        for (const StrategyFigure& figure : shown.figures)
            found << QString::fromStdString(inWords(figure.value) + " " + inWords(figure.label));
        QCOMPARE(found, figures);
        found.clear();
        for (const Message& sentence : shown.sentences)
            found << QString::fromStdString(inWords(sentence));
        QCOMPARE(found, sentences);
    }

    void titles()
    {
        const Evaluation e = evaluate(Scenario{});
        const std::array<StrategyStep, 3> steps = strategySteps(e, strategy(e));
        QCOMPARE(inWords(steps[0].title), std::string("Prototype with an API"));
        QCOMPARE(inWords(steps[1].title), std::string("Measure and project"));
        QCOMPARE(inWords(steps[2].title), std::string("Run both in parallel"));
    }
};

QTEST_APPLESS_MAIN(StrategyWordsTest)
#include "strategy_words_test.moc"
