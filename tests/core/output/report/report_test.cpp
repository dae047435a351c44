// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report.h"

#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/portfolio_verdict.h"
#include "core/advice/verdict/verdict.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/scenario/file/presets.h"
#include "tests/support/report_reading.h"
#include "tests/support/report_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const ReportSection* find(const Report& report, const std::string& id)
{
    for (const ReportSection& section : report.sections)
        if (section.id == id)
            return &section;
    return nullptr;
}

std::vector<View> viewsOf(const Report& report)
{
    std::vector<View> views;
    for (const ReportSection& section : report.sections)
        for (const ReportChart& chart : blocksOf<ReportChart>(section))
            views.push_back(chart.view);
    return views;
}

} // namespace

/// What a report says, for every scenario that it may be of.
class ReportTest : public QObject {
    Q_OBJECT

    static void addScenarios()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }

private slots:
    void saysWhatWasPromised_data() { addScenarios(); }
    void saysWhatWasPromised()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation evaluation = evaluate(scenario);
        const Report made = report(evaluation);
        QVERIFY(!made.title.empty());
        QVERIFY(inWords(made.question).ends_with('?'));
        QVERIFY(made.verdict == (scenario.tasks.empty() ? verdict(evaluation, Reader::OfAPage)
                                                        : portfolioVerdict(portfolio(scenario))));
        QVERIFY(inWords(made.course).starts_with("What to do: ") && !made.courseText.empty());
        QVERIFY(made.figures.cards.size() >= 3);
        for (const char* id : {"break-even", "costs", "over-time", "sensitivity", "flips", "forgotten", "course",
                               "claims", "inputs", "assumptions", "method"})
            QVERIFY2(find(made, id) != nullptr, id);
        QCOMPARE(find(made, "uncertainty") != nullptr, evaluation.spread.has_value());
        QCOMPARE(find(made, "information") != nullptr, evaluation.spread.has_value());
        QCOMPARE(find(made, "workloads") != nullptr, !scenario.workloads.empty());
        QCOMPARE(find(made, "notes") != nullptr, !scenario.notes.empty());
        std::vector<View> views{View::BreakEven, View::Breakdown, View::OverTime, View::Sensitivity};
        if (evaluation.spread)
            views.insert(views.end(), {View::Distribution, View::Information});
        if (!scenario.tasks.empty())
            views.insert(views.begin(), View::Portfolio);
        QCOMPARE(viewsOf(made), views);
    }

    /// Who asks which of twelve tasks to move is not told of one of them.
    void tasksLeadWithTheirPlan()
    {
        Scenario scenario = findPreset("an-insurers-twelve-tasks")->scenario;
        const Portfolio plan = portfolio(scenario);
        Report made = report(evaluate(scenario));
        QCOMPARE(made.sections.front().id, std::string("portfolio"));
        QCOMPARE(inWords(made.figures.cards.front().value), inWords(portfolioFigures(plan, {}).front().value));
        QCOMPARE(inWords(made.course), std::string("What to do: move what the plan moves"));
        for (std::size_t i = 0; i < std::min<std::size_t>(plan.best.costs.moved, 8); ++i)
            QVERIFY(inWords(made.courseText).find(scenario.tasks[plan.order[i].task].name) != std::string::npos ||
                    plan.best.costs.moved > 8);
        for (const Task& task : scenario.tasks)
            if (!plan.best.moves[static_cast<std::size_t>(&task - scenario.tasks.data())])
                QVERIFY(inWords(made.courseText).find(task.name) == std::string::npos);
        scenario.name = "Ours";
        QVERIFY(inWords(report(evaluate(scenario)).question).starts_with("Which of 12 tasks cost less"));
    }

    /// "Pilot a self-hosted model" stands under the sentence on an option that costs less.
    void theAdviceSaysWhatCostsLess()
    {
        Scenario scenario;
        QVERIFY(evaluate(scenario).cheaperNotShown() == Option::MemoryApi);
        QVERIFY(
            inWords(report(evaluate(scenario)).courseText)
                .ends_with("By cost alone it would be the small model with memory, which is not shown here: compare "
                           "with that before you decide."));
        scenario.shown = allOptions; // then the advice is another one
        QVERIFY(fitCheck(evaluate(scenario)).course == Course::SmallModelWithMemory);
        QVERIFY(inWords(report(evaluate(scenario)).courseText).find("By cost alone") == std::string::npos);
        scenario.shown = optionsShownByDefault;
        scenario.parameters.smallInputPrice = 100;
        QVERIFY(inWords(report(evaluate(scenario)).courseText).find("By cost alone") == std::string::npos);
    }

    /// A note on a chart that the report draws stands in it; others are told among the notes.
    void notesOnChartsThatAreNotInTheReportAreTold()
    {
        Scenario scenario;
        Annotation note;
        note.text = "Here we are";
        scenario.presentation.annotations = {note};
        QVERIFY(find(report(evaluate(scenario)), "notes") == nullptr);
        note.view = "map";
        note.text = "  Too\ndear ";
        scenario.presentation.annotations.push_back(note);
        const Report made = report(evaluate(scenario));
        const ReportSection* notes = find(made, "notes");
        QVERIFY(notes != nullptr);
        const ReportItem item = blocksOf<ReportList>(*notes).front().items.front();
        QCOMPARE(inWords(item.head) + ": " + inWords(item.text), std::string("Map: Too dear"));
        scenario.notes = "Mine";
        const Report both = report(evaluate(scenario));
        QCOMPARE(blocksOf<ReportText>(*find(both, "notes")).size(), std::size_t{1});
        QCOMPARE(blocksOf<ReportList>(*find(both, "notes")).size(), std::size_t{1});
    }

    void rowsHaveAllCells_data() { addScenarios(); }
    void rowsHaveAllCells()
    {
        QFETCH(const Scenario, scenario);
        for (const ReportSection& section : report(evaluate(scenario)).sections)
            for (const ReportTable& table : blocksOf<ReportTable>(section))
                for (const ReportRow& row : table.rows)
                    QCOMPARE(row.cells.size(),
                             row.kind == ReportRow::Kind::Group ? std::size_t{1} : table.columns.size());
    }

    void thePresetsQuestionIsAskedUntilItChanges()
    {
        const Preset preset = presets().front();
        QCOMPARE(inWords(report(evaluate(preset.scenario)).question), preset.question);
        Scenario changed = preset.scenario;
        changed.parameters.volume = 123456;
        const std::string question = inWords(report(evaluate(changed)).question);
        QVERIFY(question.find("123,456") != std::string::npos);
        QVERIFY(question.find(info(changed.focus).inText) != std::string::npos);
        QVERIFY(question.find(info(changed.baseline).inText) != std::string::npos);
    }

    /// An example's report has its own figures, in the menu or not, and what the model makes of all examples.
    void aPublishedExampleHasItsFigures_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::size_t>("figures");
        QTest::newRow("in the menu") << std::string("gpt-4-or-one-l40s-short-queries") << std::size_t(13);
        QTest::newRow("in no menu") << std::string("a-fine-tuning-pipeline-low-end") << std::size_t(4);
    }
    void aPublishedExampleHasItsFigures()
    {
        QFETCH(std::string, preset);
        const Report made = report(evaluate(findPreset(preset)->scenario));
        const auto tables = blocksOf<ReportTable>(*find(made, "claims"));
        QTEST(tables.front().rows.size(), "figures");
        for (const ReportRow& row : tables.front().rows) // the source is told once, above them
            QVERIFY(inWords(row.cells.back()).find("GPT-4 API") == std::string::npos);
        QCOMPARE(tables.back().rows.size(), std::size_t(21));
        int figures = 0;
        for (const auto& row : tables.back().rows)
            figures += QString::fromStdString(inWords(row.cells.at(2))).toInt();
        QCOMPARE(figures, 88);
    }

    void aReportWithoutANameSaysSo()
    {
        QCOMPARE(inWords(report(evaluate(Scenario{})).title), std::string("Untitled scenario"));
    }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
