// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/findings/findings.h"
#include "core/charts/ranking/tornado.h"
#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace breakeven;

namespace {

using Finding = std::vector<Message> (*)(const Evaluation& evaluation, const ViewRequest& request);

QString joined(const std::vector<Message>& sentences)
{
    QStringList words;
    for (const Message& sentence : sentences)
        words << QString::fromStdString(inWords(sentence));
    return words.join(QLatin1Char(' '));
}

Scenario withRange(Scenario scenario, const std::string& id, Range range)
{
    scenario.ranges[id] = range;
    return scenario;
}

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    /// The chart has zeros among its bars: where one of them is the longest, the title is of the others alone.
    void noZeroIsPassedOverInSilence()
    {
        int passed = 0;
        for (const Preset& preset : presets()) {
            const Evaluation e = evaluate(preset.scenario);
            const TornadoChart chart = tornadoChart(e);
            if (chart.bars.empty() || std::ranges::all_of(chart.bars, &TornadoBar::fromZero))
                continue;
            const std::string title = inWords(sensitivityFinding(e, {}).front());
            QCOMPARE(title.starts_with("Of the inputs above zero "), chart.bars.front().fromZero);
            passed += chart.bars.front().fromZero ? 1 : 0;
        }
        QVERIFY(passed > 1);
    }

    /// Beside tasks, what is said of the scenario's own inputs says of which workload it is.
    void amongTasksTheWorkloadIsNamed()
    {
        Scenario insurer = findPreset("an-insurers-twelve-tasks")->scenario;
        insurer.ranges["gpu_rate"] = {0.5, 2};
        const auto titleOf = [&](View view) { return inWords(info(view).finding(evaluate(insurer), {}).front()); };
        const std::vector<View> ofTheInputs{View::BreakEven, View::OverTime,     View::Breakdown,  View::Sensitivity,
                                            View::Map,       View::Distribution, View::Information};
        for (const View view : ofTheInputs)
            QVERIFY2(titleOf(view).starts_with("“Mail: sort and route” alone: "), titleOf(view).c_str());
        QVERIFY2(titleOf(View::Portfolio).starts_with("Move "), titleOf(View::Portfolio).c_str());
        insurer.parameters.volume = 9e5; // which no task has
        insurer.tasks.front().parameters.front().value = 8e5;
        for (const View view : ofTheInputs)
            QVERIFY2(titleOf(view).starts_with("Without the 12 tasks: "), titleOf(view).c_str());
    }

    void amongTasksTheLargerBillIsExplained()
    {
        const Evaluation e = evaluate(findPreset("an-insurers-twelve-tasks")->scenario);
        const QString words = QStringLiteral("$400 of the $4,030 at the API is its upkeep, which all tasks share.");
        QVERIFY2(joined(breakdownFinding(e)).contains(words), qPrintable(joined(breakdownFinding(e))));
    }

    /// What a picture of the plan must not pass over.
    void thePlanSaysWhatItsFirstMoveCostsAndWhatIsPinned()
    {
        const QString words = joined(portfolioFinding(evaluate(findPreset("an-insurers-twelve-tasks")->scenario)));
        for (const char* part :
             {"The first move, “Medical reports: pick out findings”, is fixed to our own GPUs and raises the bill "
              "by $3,228 a month; with 3 moved it is below the API's.",
              "Fixed to the API: “Software: review the code”."})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    }

    void whatIsFound_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<int>("view");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, View view, const Scenario& scenario, const QString& expected) {
            QTest::newRow(name) << scenario << static_cast<int>(view) << expected;
        };
        const auto changed = [](auto change) {
            Scenario scenario;
            change(scenario);
            return scenario;
        };
        add("break-even", View::BreakEven, {},
            "Rented GPU pays from 644k requests a month on. At 1M requests a month it saves $2,085 a month. The "
            "$13,740 up front is back after 4.9 months. Owned hardware would be cheaper still, by $346 a month. "
            "Small model with memory, not shown, would cost $2,650 a month.");
        add("over time", View::OverTime, {},
            "Cash is back after 4.9 months. $13,740 is paid up front. Over 24 months the rented GPU saves $50,046 "
            "against the frontier API.");
        add("over time: not back", View::OverTime, changed([](Scenario& s) { s.parameters.volume = 500000; }),
            "Cash is not back within 24 months: Rented GPU is $20,154 behind the frontier API then. $13,740 is paid "
            "up front.");
        add("over time: nothing up front", View::OverTime, tunedApi(),
            "Fine-tuned API has never taken more cash than the frontier API. Over 24 months the fine-tuned API saves "
            "$24,000 against the frontier API.");
        add("breakdown", View::Breakdown, {},
            "People: 42 % of the $3,765 a month that the rented GPU costs. Small model with memory, not shown, would "
            "cost $2,650 a month. Frontier API costs $5,850 a month, 100 % of it API tokens. Owned hardware is the "
            "cheapest of those shown, at $3,419 a month.");
        add("breakdown: all are shown", View::Breakdown, changed([](Scenario& s) { s.shown = allOptions; }),
            "People: 42 % of the $3,765 a month that the rented GPU costs. Frontier API costs $5,850 a month, 100 % "
            "of it API tokens. Small model with memory is the cheapest, at $2,650 a month.");
        add("sensitivity", View::Sensitivity, {},
            "What matters most is requests per month: from 20 % less to 20 % more it moves the monthly "
            "saving by $2,340. Then come input "
            "tokens per request and API input price. The monthly saving of the rented GPU is $2,085.");
        add("sensitivity: a range", View::Sensitivity, withRange({}, "volume", {200000, 4000000}),
            "What matters most is requests per month: from 200k requests a month to 4M requests a month it moves "
            "the monthly saving by $22,230. Then come input tokens per request and API input price. The monthly "
            "saving of the rented GPU is $2,085.");
        add("sensitivity: nothing", View::Sensitivity, changed([](Scenario& s) {
                s.parameters = sawtooth().parameters;
                s.parameters.gpuRate = 10;
                s.analysis.figure = Figure::PaybackMonths;
            }),
            {});
        add("map", View::Map, {},
            "Owned hardware is the cheapest of those shown at 1M requests a month and GPU rate $0.86/hour. "
            "Small model with memory, not shown, would cost $2,650 a month. Requests per month: Rented GPU costs more "
            "than the frontier API below 644k requests a month; GPU rate: Rented GPU costs more than the frontier API "
            "above $2.29 an hour.");
        add("distribution: no ranges", View::Distribution, {},
            "No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, "
            "and in how many cases the answer holds.");
        add("information: no ranges", View::Information, {},
            "No input has a range yet. With ranges, this shows which input to find out before you decide, and "
            "what knowing it is worth at most.");
        add("portfolio: no tasks", View::Portfolio, {}, {});
        add("compare: alone", View::Compare, {},
            "There is nothing to compare with: no pinned state and no other scenario.");
        add("compare: pinned", View::Compare, changed([](Scenario& s) {
                s.pin = pinOf(s);
                s.parameters.volume = 500000;
            }),
            "The pinned state saves the most: $2,085 a month. Saved a month, Rented GPU against the frontier API: "
            "Pinned "
            "$2,085, Now −$840.");
        add("qualities", View::Qualitative, {},
            "Self-hosted comes first with equal weights, with 3.39 of 5. Then come Frontier API with 3.09, Small "
            "model with memory with 3.07, Hybrid with 2.68 and Fine-tuned API with 2.44.");
        add("qualities: weights", View::Qualitative, changed([](Scenario& s) {
                s.advice.qualities.weights = QualityChoices::Weights::by(
                    [](Quality quality) { return static_cast<std::uint8_t>(quality == Quality::RateLimits ? 2 : 0); });
            }),
            "Self-hosted comes first by these weights, with 5.00 of 5. Then come Hybrid with 4.00, Frontier API with "
            "2.00, Small model with memory with 2.00 and Fine-tuned API with 2.00.");
        add("qualities: no weights", View::Qualitative, changed([](Scenario& s) {
                s.advice.qualities.weights = QualityChoices::Weights::by([](Quality) { return std::uint8_t{0}; });
            }),
            "No quality has a weight, so that no approach comes before another.");
    }
    void whatIsFound()
    {
        QFETCH(const Scenario, scenario);
        QFETCH(const int, view);
        QFETCH(const QString, expected);
        const QString found = joined(info(static_cast<View>(view)).finding(evaluate(scenario), {}));
        if (!expected.isEmpty())
            QCOMPARE(found, expected);
        QVERIFY(!found.isEmpty());
    }

    void theCasesHaveAShare()
    {
        const Evaluation e = evaluate(withRange(withRange({}, "volume", {300000, 3000000}), "gpu_rate", {0.5, 2}));
        const auto share = QString::fromStdString(inWords(Quantity::percent(e.spread->cheaperProbability)));
        const std::vector<Message> found = distributionFinding(e);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(joined({found.front()}),
                 QStringLiteral("Rented GPU is cheaper than the frontier API in %1 of cases.").arg(share));
        QVERIFY(joined({found.back()}).startsWith(QStringLiteral("In 80 % of cases the break-even lies between ")));
        QVERIFY(joined(informationFinding(e)).startsWith(QStringLiteral("Find out the requests per month first: ")));
    }

    /// Whatever the scenario, each view has its own sentence, and none speaks of what is on a screen.
    void everyViewHasItsOwnTitle()
    {
        std::vector<Scenario> scenarios{{}, sawtooth(), tunedApi()};
        for (const Preset& preset : presets())
            scenarios.push_back(preset.scenario);
        RandomScenarios random(7);
        for (int i = 0; i < 40; ++i)
            scenarios.push_back(random.next());
        for (Scenario& scenario : scenarios) {
            scenario.ranges["volume"] = {scenario.parameters.volume / 2, scenario.parameters.volume * 2};
            scenario.pin = pinOf(Scenario{});
            const Evaluation e = evaluate(scenario);
            std::set<QString> titles;
            for (const ViewInfo& row : viewTable) {
                if (!row.isPicture || !row.lacks(e, {}).empty())
                    continue;
                const std::vector<Message> found = row.finding(e, {});
                const QString title = joined({found.front()});
                QVERIFY2(titles.insert(title).second, qPrintable(title));
                for (const Message& sentence : found) {
                    const QString words = joined({sentence});
                    QVERIFY2(words.endsWith(QLatin1Char('.')) && !words.contains(QStringLiteral("..")) &&
                                 !words.contains(QStringLiteral("  ")),
                             qPrintable(words));
                    for (const char* word : {"You are", "you gave", "Suggest", "press", "click", " nan", " inf", "∞"})
                        QVERIFY2(!words.contains(QString::fromUtf8(word)), qPrintable(words));
                }
            }
            QVERIFY(titles.size() >= 8);
        }
    }

    /// What is drawn without ranges, tasks or others says nothing.
    void viewsThatLackSomething()
    {
        const Evaluation plain = evaluate({});
        std::set<View> lacking;
        for (const ViewInfo& row : viewTable)
            if (!row.lacks(plain, {}).empty())
                lacking.insert(row.view);
        QCOMPARE(lacking, (std::set<View>{View::Distribution, View::Information, View::Portfolio, View::Compare}));
        QVERIFY(comparisonLacks(plain, {.others = {evaluate({})}}).empty());
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "findings_test.moc"
