// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/changes/changes.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <functional>

using namespace breakeven;

namespace {

std::vector<std::string> told(const Scenario& before, const Scenario& after)
{
    return inWords(changeLines(before, after, 100));
}

QString step(const Scenario& before, const Scenario& after, const char* called)
{
    return QString::fromStdString(inWords(stepInWords(before, after, verbatim(called))));
}

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private slots:
    void eachKindOfChangeIsALine_data()
    {
        using Edit = std::function<void(Scenario&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* line, Edit edit) { QTest::newRow(line) << std::move(edit) << QString(line); };
        row("GPU rate: $0.86 → $1.10 an hour", [](Scenario& s) { s.parameters.gpuRate = 1.1; });
        row("Requests per month: 1M → 2M", [](Scenario& s) { s.parameters.volume = 2e6; });
        row("Focus: Rented GPU → Hybrid", [](Scenario& s) { s.focus = Option::Hybrid; });
        row("Baseline: Frontier API → Fine-tuned API", [](Scenario& s) { s.baseline = Option::TunedApi; });
        row("Hybrid hosting: Rented GPU → Serverless GPU",
            [](Scenario& s) { s.choices.hybridHosting = Option::ServerlessGpu; });
        row("Spread up-front cost: on → off", [](Scenario& s) { s.choices.amortizeUpfront = false; });
        row("Title: “Triage” → “Support”", [](Scenario& s) { s.name = "Support"; });
        row("Notes: none → “a\\nb”", [](Scenario& s) { s.notes = "a\nb"; });
        row("Date of the figures: none → “2026-01-02”", [](Scenario& s) { s.asOf = "2026-01-02"; });
        row("Owned hardware hidden", [](Scenario& s) { s.shown.erase(Option::OwnedHardware); });
        row("Range of GPU rate: none → $0.60–$1.20 an hour", [](Scenario& s) { s.ranges["gpu_rate"] = {0.6, 1.2}; });
        row("Source of GPU rate: none → “a list”", [](Scenario& s) { s.sources["gpu_rate"] = "a list"; });
        row("GPU rate locked", [](Scenario& s) { s.locked.insert("gpu_rate"); });
        row("Figure that inputs are ranked by: Monthly saving → Payback",
            [](Scenario& s) { s.analysis.figure = Figure::PaybackMonths; });
        row("Axes of the map: Requests per month by GPU rate → GPU rate by GPU rate",
            [](Scenario& s) { s.analysis.mapX = "gpu_rate"; });
        row("Hybrid with a band", [](Scenario& s) { s.analysis.bands.insert(Option::Hybrid); });
        row("Is the task narrow? Unsure → Yes",
            [](Scenario& s) { s.advice.answers[Question::NarrowTask] = FitAnswer::Yes; });
        row("Kind of task: none → Customer intent", [](Scenario& s) { s.advice.taskType = TaskType::CustomerIntent; });
        row("Privacy, Self-hosted: the program's → 4",
            [](Scenario& s) { s.advice.qualities.scores[Quality::Privacy][Approach::SelfHosted] = 4; });
        row("Weight of Privacy: 1 → 3", [](Scenario& s) { s.advice.qualities.weights[Quality::Privacy] = 3; });
        row("Labeling left out of the naive answer",
            [](Scenario& s) { s.advice.without.insert(HiddenCost::Labeling); });
        row("Claim “ten times cheaper” added",
            [](Scenario& s) { s.advice.claims.emplace_back().text = "ten times cheaper"; });
        row("Pin added", [](Scenario& s) { s.pin = pinOf(s); });
        row("Pin “today” added", [](Scenario& s) {
            s.pins.push_back(pinOf(s));
            s.pins.back().name = "today";
        });
        row("Workload “mail” added", [](Scenario& s) { s.workloads.emplace_back().name = "mail"; });
        row("Task “mail” added", [](Scenario& s) { s.tasks.push_back({"mail", {}, {}}); });
        row("State “today” added", [](Scenario& s) { s.presentation.states.emplace_back().name = "today"; });
        row("Guess added", [](Scenario& s) { s.presentation.guesses.push_back({{}, 5}); });
        row("Note on a chart “here” added",
            [](Scenario& s) { s.presentation.annotations.emplace_back().text = "here"; });
        row("GPU rate with a slider where it is presented",
            [](Scenario& s) { s.presentation.inputs.insert("gpu_rate"); });
        row("Link of GPU rate and requests per month: none → 0.5", [](Scenario& s) {
            s.correlations.push_back({"gpu_rate", "volume", 0.5});
        });
        row("What this version does not know of the file changed", [](Scenario& s) { s.unknown = "{\"x\": 1}"; });
    }
    void eachKindOfChangeIsALine()
    {
        QFETCH(const std::function<void(Scenario&)>, edit);
        QFETCH(const QString, line);
        Scenario before;
        before.name = "Triage";
        before.parameters.gpuRate = 0.86;
        before.parameters.volume = 1e6;
        Scenario after = before;
        edit(after);
        const std::vector<std::string> lines = told(before, after);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(lines[0]), line);
        QCOMPARE(step(before, after, "Edit"), line); // one change tells all of a step
        QCOMPARE(told(after, before).size(), std::size_t{1});
    }

    /// Nothing is told of what is the same, and something of whatever is not.
    void theySayWhetherAnythingDiffers()
    {
        RandomScenarios random(3);
        for (int round = 0; round < 300; ++round) {
            const Scenario one = random.withRanges(random.next(), 4);
            Scenario other = one;
            QVERIFY(changesBetween(one, other).empty());
            const Parameter& row = parameterTable[static_cast<std::size_t>(random.below(parameterCount))];
            other.parameters.*row.member = std::nextafter(one.parameters.*row.member, 1e300);
            QVERIFY(one == other || !changesBetween(one, other).empty());
            other = random.next();
            QCOMPARE(changesBetween(one, other).empty(), one == other);
        }
        Scenario linked;
        linked.correlations = {{"gpu_rate", "volume", 0.5}, {"gpu_rate", "api_input_price", 0.1}};
        Scenario turned = linked;
        std::swap(turned.correlations[0], turned.correlations[1]);
        QCOMPARE(told(linked, turned), std::vector<std::string>{"The file's arrangement changed"});
    }

    /// What follows from a value that is another is not told again in a step.
    void aStepTellsWhatWasDone()
    {
        Scenario before;
        before.parameters.gpuRate = 0.86;
        before.ranges["gpu_rate"] = {0.8, 1};
        before.sources["gpu_rate"] = "a list";
        const Scenario after = withParameter(before, rowOf(&Parameters::gpuRate), 1.1);
        QVERIFY(told(before, after).size() == 3);
        QCOMPARE(step(before, after, "GPU rate"), QString("GPU rate: $0.86 → $1.10 an hour"));

        Scenario many = after;
        many.focus = Option::Hybrid;
        QCOMPARE(step(before, many, "State today"),
                 QString("State today (GPU rate: $0.86 → $1.10 an hour; Focus: Rented GPU → Hybrid)"));
        many.name = "x";
        many.notes = "y";
        QCOMPARE(step(before, many, "State today"),
                 QString("State today (GPU rate: $0.86 → $1.10 an hour; Focus: Rented GPU → Hybrid and 2 more)"));
        QCOMPARE(step(before, before, "Nothing"), QString("Nothing"));
    }

    void manyLinesAreCut()
    {
        Scenario after;
        for (const Parameter& row : parameterTable)
            after.parameters.*row.member += 1;
        const std::vector<std::string> lines = inWords(changeLines({}, after, 4));
        QCOMPARE(lines.size(), std::size_t{4});
        QCOMPARE(QString::fromStdString(lines[3]), QString("and %1 more").arg(parameterCount - 3));
    }
};

QTEST_APPLESS_MAIN(ChangesTest)
#include "changes_test.moc"
