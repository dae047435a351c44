// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/comparison.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"

#include "core/scenario/edits.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

using Kind = ComparedScenario::Kind;

Evaluation named(const std::string& name, double volume = 1e6)
{
    Scenario scenario;
    scenario.name = name;
    scenario.parameters.volume = volume;
    return evaluate(scenario);
}

QStringList names(const std::vector<ComparedScenario>& scenarios)
{
    QStringList found;
    for (const ComparedScenario& compared : scenarios)
        found << QString::fromStdString(inWords(compared.name));
    return found;
}

/// "label | value | value | difference", empty if there is no such row.
QString row(const std::vector<ComparisonRow>& rows, const std::string& label)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return inWords(each.label) == label; });
    if (found == rows.end())
        return {};
    QStringList cells;
    for (const Message& value : found->values)
        cells << QString::fromStdString(inWords(value));
    return (cells << QString::fromStdString(inWords(found->difference))).join(QStringLiteral(" | "));
}

/// The default scenario as it was pinned, and with an edit since.
Comparison sincePinned(void (*edit)(Scenario&))
{
    Scenario scenario;
    scenario.pin = pinOf(scenario);
    edit(scenario);
    return comparison(comparedScenarios(evaluate(scenario), {}));
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void aPinIsCalledByItsName()
    {
        Scenario scenario = withNamedPin({}, "Offer of May");
        QCOMPARE(names(comparedScenarios(evaluate(scenario), {})), QStringList({"Offer of May", "Now"}));
        scenario = withNamedPin({}, "Now"); // which is somebody else
        QCOMPARE(names(comparedScenarios(evaluate(scenario), {})), QStringList({"Pinned", "Now"}));
    }

    void nowStandsAlone()
    {
        const auto scenarios = comparedScenarios(evaluate({}), {});
        QCOMPARE(names(scenarios), QStringList{"Now"});
        const Comparison table = comparison(scenarios);
        QVERIFY(table.inputs.empty());
        QVERIFY(!table.hasDifference());
        QCOMPARE(row(table.figures, "Monthly saving"), QStringLiteral("$2,085 | "));
    }

    void thePinStandsBeforeNowAndTheOpenedOnesAfterIt()
    {
        Scenario scenario;
        scenario.pin = pinOf(scenario);
        scenario.parameters.volume = 2e6;
        const std::vector<SharedEvaluation> opened{named("A"), named("A"), named("B")};
        const auto scenarios = comparedScenarios(evaluate(scenario), opened);
        QCOMPARE(names(scenarios), (QStringList{"Pinned", "Now", "A", "A (2)"})); // four at most
        QVERIFY(scenarios[0].kind == Kind::Pinned && scenarios[1].kind == Kind::Now &&
                scenarios[2].kind == Kind::Opened);
        QCOMPARE(scenarios[0].evaluation->scenario.parameters.volume, 1e6);
        QCOMPARE(scenarios[1].evaluation->scenario.parameters.volume, 2e6);
    }

    void namesAreOneLineAndTellApart()
    {
        const auto scenarios = comparedScenarios(evaluate({}), {named(""), named("Now"), named("a\nb")});
        QCOMPARE(names(scenarios), (QStringList{"Now", "Unnamed", "Now (2)", "a\\nb"}));
    }

    void thePinnedStateIsEvaluatedAsItWas()
    {
        Scenario before;
        before.parameters.gpuRate = 1.5;
        before.focus = Option::OwnedHardware;
        before.baseline = Option::MemoryApi;
        before.choices.hybridHosting = Option::TunedApi;
        before.choices.amortizeUpfront = false;
        Scenario after;
        after.pin = pinOf(before);
        const SharedEvaluation pinned = comparedScenarios(evaluate(after), {}).front().evaluation;
        const Evaluation direct = evaluate(before);
        QCOMPARE(pinned->monthlySaving(), direct.monthlySaving());
        for (const OptionInfo& option : optionTable)
            QCOMPARE(pinned->of(option.option).total, direct.of(option.option).total);
    }

    void twoHaveDifferences()
    {
        const Comparison table = sincePinned([](Scenario& scenario) { scenario.parameters.gpuRate = 1.86; });
        QVERIFY(table.hasDifference());
        QCOMPARE(QString::fromStdString(inWords(table.subject)), QStringLiteral("Rented GPU against the frontier API"));
        // 2 GPUs, a dollar an hour, 730 hours.
        QCOMPARE(row(table.figures, "Monthly saving"), QStringLiteral("$2,085 | $625 | −$1,460"));
        QCOMPARE(row(table.figures, "Rented GPU, a month"), QStringLiteral("$3,765 | $5,225 | +$1,460"));
        QCOMPARE(row(table.figures, "Frontier API, a month"), QStringLiteral("$5,850 | $5,850 | same"));
        QCOMPARE(row(table.figures, "Saving over the horizon"), QStringLiteral("$50,046 | $15,006 | −$35,040"));
        QCOMPARE(row(table.figures, "Net present value"), QStringLiteral("$50,046 | $15,006 | −$35,040"));
        QCOMPARE(row(table.figures, "GPUs"), QStringLiteral("2 | 2 | same"));
        QCOMPARE(row(table.figures, "Cheapest of those shown"), QStringLiteral("Owned hardware | Owned hardware | "));
        QVERIFY(row(table.figures, "Break-even").contains(QStringLiteral(" | +")));
        QVERIFY(row(table.figures, "Payback").endsWith(QStringLiteral(" months")));
        QCOMPARE(table.inputs.size(), std::size_t{1});
        QCOMPARE(row(table.inputs, "GPU rate"), QStringLiteral("$0.86 /hour | $1.86 /hour | "));
    }

    /// Whether it pays from a volume on or below it stands there, where no caption says it.
    void aBreakEvenSaysOfWhatKindItIs()
    {
        const Comparison table = sincePinned([](Scenario& scenario) {
            scenario.focus = Option::TunedApi; // each request costs more, and nothing is fixed but at the API
            Parameters& p = scenario.parameters;
            p.maintenanceHours = p.retrainInterval = p.labeledExamples = p.dataPrepHours = p.evaluationCost = 0;
            p.outputTokens = 0;
            p.inputTokens = 1000;
            p.tunedPriceMultiple = 1;
            p.smallInputPrice = 5;
            p.apiOpsHours = 1;
        });
        QCOMPARE(row(table.figures, "Break-even"), QStringLiteral("644k | below 50k | "));
    }

    void whatDoesNotExistHasNoDifference()
    {
        const Comparison table = sincePinned([](Scenario& scenario) { scenario.parameters.gpuRate = 100; });
        QVERIFY(row(table.figures, "Payback").endsWith(QStringLiteral("not back | ")));
        const Comparison tuned = sincePinned([](Scenario& scenario) { scenario.focus = Option::TunedApi; });
        QCOMPARE(row(tuned.figures, "GPUs"), QStringLiteral("2 | – | "));
        QCOMPARE(row(tuned.figures, "Units"), QString());
        QCOMPARE(QString::fromStdString(inWords(tuned.subject)), QStringLiteral("Each focus against its baseline"));
        QCOMPARE(row(tuned.inputs, "Focus"), QStringLiteral("Rented GPU | Fine-tuned API | "));
    }

    void unitsAreCountedAsUnits()
    {
        const auto reserve = [](Scenario& scenario) { scenario.focus = Option::ProvisionedApi; };
        const Comparison mixed = sincePinned(reserve);
        QCOMPARE(row(mixed.figures, "GPUs"), QStringLiteral("2 | – | "));
        QCOMPARE(row(mixed.figures, "Units"), QStringLiteral("– | 45 | "));
        Scenario scenario;
        reserve(scenario);
        const Comparison alone = comparison(comparedScenarios(evaluate(scenario), {}));
        QCOMPARE(row(alone.figures, "GPUs"), QString());
        QCOMPARE(row(alone.figures, "Units"), QStringLiteral("45 | "));
    }

    void everyInputThatDiffersIsNamed()
    {
        for (const Parameter& parameter : parameterTable) {
            Scenario scenario;
            scenario.pin = pinOf(scenario);
            double& value = scenario.parameters.*parameter.member;
            value = value == parameter.range.high ? parameter.range.low : parameter.range.high;
            const Comparison table = comparison(comparedScenarios(evaluate(scenario), {}));
            QCOMPARE(table.inputs.size(), std::size_t{1});
            QCOMPARE(inWords(table.inputs[0].label), std::string(parameter.label));
            QCOMPARE(inWords(table.inputs[0].values[1]), shownValue(parameter, value).text());
        }
        const Comparison choices = sincePinned([](Scenario& scenario) {
            scenario.choices.hybridHosting = Option::TunedApi;
            scenario.choices.amortizeUpfront = false;
            scenario.baseline = Option::MemoryApi;
        });
        QCOMPARE(choices.inputs.size(), std::size_t{3});
        QCOMPARE(row(choices.inputs, "Baseline"), QStringLiteral("Frontier API | Small model with memory | "));
        QCOMPARE(row(choices.inputs, "Hybrid hosting"), QStringLiteral("Rented GPU | Fine-tuned API | "));
        QCOMPARE(row(choices.inputs, "Spread up-front cost"), QStringLiteral("on | off | "));
    }

    void valuesThatRoundAlikeAreWrittenOut()
    {
        const Comparison table = sincePinned([](Scenario& scenario) { scenario.parameters.volume = 1000123; });
        QCOMPARE(row(table.inputs, "Requests per month"), QStringLiteral("1,000,000 /month | 1,000,123 /month | "));
    }

    void anOptionThatOneShowsIsInTheTable()
    {
        Scenario scenario;
        scenario.shown = {};
        Evaluation other = evaluate({});
        other.scenario.shown = {Option::ServerlessGpu};
        const Comparison table = comparison(comparedScenarios(evaluate(scenario), {SharedEvaluation::borrowed(other)}));
        QVERIFY(!row(table.figures, "Serverless GPU, a month").isEmpty());
        QVERIFY(row(table.figures, "Hybrid, a month").isEmpty());
    }

    void threeHaveNoDifferences()
    {
        const Comparison table = comparison(comparedScenarios(evaluate({}), {named("A", 2e6), named("B", 3e6)}));
        QVERIFY(!table.hasDifference());
        for (const ComparisonRow& figure : table.figures) {
            QCOMPARE(figure.values.size(), std::size_t{3});
            QVERIFY(figure.difference.empty());
        }
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
