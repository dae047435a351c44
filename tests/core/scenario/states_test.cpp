// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/states.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

/// Whether a file takes the scenario, and gives it back.
bool isGood(const Scenario& scenario)
{
    const Result<ScenarioFile> again = parseScenario(formatScenario(scenario), "f");
    return again && again->scenario == scenario;
}

Presentation withStates(std::size_t count)
{
    Presentation presentation;
    for (std::size_t i = 0; i < count; ++i)
        presentation.states.push_back(stateOf({}, "state " + std::to_string(i)));
    return presentation;
}

} // namespace

class StatesTest : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the scenario has become meanwhile, its inputs are the state's again, and it is still a good one.
    void aStateIsGoneBackTo()
    {
        RandomScenarios random(7);
        for (int i = 0; i < 200; ++i) {
            const Scenario then = random.next();
            const State state = stateOf(then, "then");
            QVERIFY(isIn(then, state));
            Scenario now = random.next();
            now.presentation.states = {state};
            const Scenario back = inState(now, state);
            QVERIFY(isIn(back, state));
            QVERIFY(isGood(back));
            QVERIFY(back.presentation == now.presentation && back.name == now.name);
            QVERIFY(back.tasks == now.tasks);
        }
    }

    void rangesAndWorkloadsFollow()
    {
        Scenario scenario;
        scenario = withRange(scenario, rowOf(&Parameters::gpuRate), Range{0.5, 1.5});
        scenario = withWorkloads(scenario, {{"mail", 600000, WorkloadPeriod::Month, 1000, 100},
                                            {"chat", 400000, WorkloadPeriod::Month, 500, 50}});
        State state = stateOf(scenario, "dear");
        state.parameters.gpuRate = 4;
        state.parameters.volume = 2e6;
        const Scenario there = inState(scenario, state);
        QCOMPARE(there.ranges.at("gpu_rate").high, 4.0);
        QCOMPARE(there.workloads[0].requests, 1.2e6);
        QVERIFY(isGood(there));
    }

    void theWayThere()
    {
        Scenario from;
        Scenario to;
        from.parameters.volume = 1e4;
        to.parameters.volume = 1e6;
        from.parameters.apiOpsHours = 2;
        to.parameters.apiOpsHours = 4;
        to.focus = Option::OwnedHardware;
        QVERIFY(between(from, to, 0) == from);
        QVERIFY(between(from, to, 1) == to);
        const Scenario half = between(from, to, 0.5);
        QVERIFY(std::abs(half.parameters.volume - 1e5) < 1e-6); // in the middle of a logarithmic slider
        QCOMPARE(half.parameters.apiOpsHours, 3.0);
        QVERIFY(half.focus == to.focus);
    }

    /// Every value on the way is one that the parameter accepts, and lies between its ends.
    void theWayIsLegal()
    {
        RandomScenarios random(11);
        for (int i = 0; i < 50; ++i) {
            const Scenario from = random.next();
            const Scenario to = random.next();
            for (const double share : {0.1, 1.0 / 3, 0.5, 0.77, 0.999}) {
                const Scenario there = between(from, to, share);
                for (const Parameter& row : parameterTable) {
                    const double value = there.parameters.*row.member;
                    const auto [low, high] = std::minmax(from.parameters.*row.member, to.parameters.*row.member);
                    const double slack = 1e-12 * std::abs(high);
                    QVERIFY2(row.accepts(value) && value >= low - slack && value <= high + slack,
                             std::string(row.id).c_str());
                }
            }
        }
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<Presentation>("presentation");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto add = [](const char* name, const Presentation& presentation, const char* where, const char* what) {
            QTest::newRow(name) << presentation << QString(where) << QString(what);
        };
        Presentation states = withStates(2);
        states.states[1].name = " ";
        add("no name", states, "/states/1/name", "is not a line of text");
        states.states[1].name = "a\nb";
        add("two lines", states, "/states/1/name", "is not a line of text");
        states.states[1].name = std::string(longestStateName + 1, 'x');
        add("long", states, "/states/1/name", "has 61 characters");
        states.states[1].name = states.states[0].name;
        add("twice", states, "/states/1/name", "is an earlier state's name");
        states = withStates(1);
        states.states[0].note = std::string(longestSpeakersNote + 1, 'x');
        add("a long note", states, "/states/0/note", "has 4001 characters");
        add("too many", withStates(mostStates + 1), "/states", "there are 51");
        Presentation guesses;
        guesses.guesses = {{.name = {}, .volume = 1000}, {.name = "Ada", .volume = 0}};
        add("a guess of nothing", guesses, "/guesses/1/volume", "a guess is from 100 to 1,000,000,000");
        guesses.guesses[1] = {.name = "\t", .volume = 1000};
        add("a blank guesser", guesses, "/guesses/1/name", "is not a line of text");
        guesses.guesses.assign(mostGuesses + 1, {.name = {}, .volume = 1000});
        add("too many guesses", guesses, "/guesses", "there are 201");
        Presentation notes;
        notes.annotations = {{.view = "break_even", .text = "here", .x = 1e6, .y = 1000}};
        notes.annotations[0].x = NAN;
        add("no point", notes, "/annotations/0/x", "the point is not a number");
        notes.annotations[0].x = 1;
        notes.annotations[0].up = 1.5;
        add("far away", notes, "/annotations/0/up", "plots away");
        notes.annotations[0] = {.view = "break_even", .text = "", .x = 1e6, .y = 1000};
        add("no text", notes, "/annotations/0/text", "is not a line of text");
    }
    void whatIsRefused()
    {
        QFETCH(Presentation, presentation);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const Outcome checked = checkPresentation(presentation);
        QVERIFY(!checked);
        QCOMPARE(QString::fromStdString(checked.error().where), where);
        QVERIFY2(QString::fromStdString(inWords(checked.error().what)).contains(what),
                 inWords(checked.error().what).c_str());
        QVERIFY(withPresentation({}, presentation) == Scenario());
        Scenario broken;
        broken.presentation = presentation;
        if (where != "/annotations/0/x") // JSON has no such number
            QVERIFY(!parseScenario(formatScenario(broken), "f"));
    }

    void asManyAsThereMayBe()
    {
        Scenario scenario;
        scenario.presentation = withStates(mostStates);
        scenario.presentation.guesses.assign(mostGuesses, {.name = {}, .volume = 1e5});
        scenario.presentation.annotations.assign(mostAnnotations,
                                                 {.view = "a", .text = std::string(longestAnnotation, 'x')});
        QVERIFY(checkPresentation(scenario.presentation).ok());
        QVERIFY(isGood(scenario));
    }

    void aStateIsASlide()
    {
        Scenario scenario;
        scenario.name = "Triage";
        Scenario other = scenario;
        other.parameters.gpuRate = 3;
        scenario.presentation.states = {stateOf(scenario, "today"), stateOf(other, "dear GPUs")};
        const Scenario slide = slideOf(scenario, 1);
        QCOMPARE(slide.name, std::string("Triage, 2. dear GPUs"));
        QCOMPARE(slide.parameters.gpuRate, 3.0);
        QVERIFY(slide.presentation.states.empty() && isGood(slide));
        scenario.name.clear();
        QCOMPARE(slideOf(scenario, 0).name, std::string("1. today"));
    }

    void names()
    {
        QCOMPARE(freeStateName(withStates(2), "state 1"), std::string("state 1 (2)"));
        QCOMPARE(freeStateName({}, ""), std::string("State"));
    }
};

QTEST_APPLESS_MAIN(StatesTest)
#include "states_test.moc"
