// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/advice_sections.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/warnings.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/report_reading.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// The list under that heading; empty if there is no such heading.
ReportList under(const ReportSection& section, const Message& heading)
{
    for (std::size_t i = 0; i + 1 < section.blocks.size(); ++i)
        if (const auto* found = std::get_if<ReportHeading>(&section.blocks[i]);
            found != nullptr && found->text == heading)
            return std::get<ReportList>(section.blocks[i + 1]);
    return {};
}

std::vector<std::string> texts(const ReportList& list)
{
    std::vector<std::string> all;
    for (const ReportItem& item : list.items)
        all.push_back(inWords(item.text));
    return all;
}

} // namespace

class AdviceSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void theCourseWithItsReasons()
    {
        Scenario scenario = withAnswer({}, Question::NarrowTask, FitAnswer::Yes);
        scenario = withAnswer(scenario, Question::TolerableErrors, FitAnswer::No);
        const Evaluation evaluation = evaluate(scenario);
        const ReportSection section = courseSection(evaluation);
        QCOMPARE(section.id, std::string("course"));
        const FitCheck check = fitCheck(evaluation);
        QVERIFY(blocksOf<ReportHeading>(section).front().text == Message{"report.speaks_for_it"});
        QVERIFY(blocksOf<ReportText>(section).empty()); // what to do stands on the first page
        QCOMPARE(texts(under(section, {"report.speaks_for_it"})), inWords(check.reasons));
        QCOMPARE(texts(under(section, {"report.speaks_against_it"})), inWords(check.against));
        const ReportList answers = under(section, {"report.was_answered"});
        QCOMPARE(texts(answers),
                 (std::vector<std::string>{"Is the task narrow?", "Can occasional errors be tolerated?"}));
        QCOMPARE(inWords(answers.items[0].head), std::string("Yes"));
        QCOMPARE(inWords(answers.items[1].head), std::string("No"));
        QCOMPARE(under(section, {"report.three_steps"}).items.size(), std::size_t{3});
    }

    void withoutAnswersThereIsNoListOfThem()
    {
        const ReportSection section = courseSection(evaluate({}));
        QVERIFY(under(section, {"report.was_answered"}).items.empty());
        for (const ReportHeading& heading : blocksOf<ReportHeading>(section))
            QVERIFY(heading.text != Message{"report.was_answered"});
    }

    /// Each course once, with all that leads to it.
    void changesAreByTheirCourse()
    {
        const Evaluation evaluation = evaluate({});
        const ReportList list = under(courseSection(evaluation), {"report.leads_elsewhere"});
        std::vector<std::string> expected;
        for (const CourseInfo& course : courseTable) {
            std::string conditions;
            for (const FitChange& change : fitChanges(evaluation))
                if (change.course == course.course)
                    conditions += (conditions.empty() ? "" : "; ") + inWords(change.condition);
            if (!conditions.empty())
                expected.push_back(std::string(course.name) + " " + conditions);
        }
        std::vector<std::string> found;
        for (const ReportItem& item : list.items)
            found.push_back(inWords(item.head) + " " + inWords(item.text));
        QVERIFY(!found.empty());
        QCOMPARE(found, expected);
    }

    void warningsIfThereAreAny()
    {
        Scenario scenario;
        scenario.focus = Option::MemoryApi; // nothing is trained, and nothing runs on GPUs
        scenario.shown = {Option::FrontierApi};
        QVERIFY(warningSection(evaluate(scenario)).blocks.empty());
        scenario.focus = Option::TunedApi;
        scenario.parameters.labeledExamples = 0;
        const std::vector<Warning> expected = warnings(evaluate(scenario));
        const ReportSection section = warningSection(evaluate(scenario));
        QCOMPARE(section.id, std::string("warnings"));
        const ReportList list = blocksOf<ReportList>(section).front();
        QCOMPARE(list.items.size(), expected.size());
        QVERIFY(!expected.empty());
        QVERIFY(list.items.front().head == expected.front().title && list.items.front().text == expected.front().text);
    }

    /// $3,000 a month at the API.
    void ownClaimsAreChecked()
    {
        Scenario scenario = tunedApi();
        scenario.advice.claims = {
            {"It costs 3k", ClaimFigure::MonthlyTotal, Option::FrontierApi, {3000, 3000}, "a talk", {}},
            {"It costs a lot", ClaimFigure::MonthlyTotal, Option::FrontierApi, {9000, 10000}, "", {}}};
        const ReportSection section = claimSection(evaluate(scenario));
        QVERIFY(inWords(blocksOf<ReportText>(section).front().text).ends_with(": 1 of 2 reproduced."));
        const ReportTable table = blocksOf<ReportTable>(section).front();
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(cellsOf(table, "It costs 3k")),
                 "$3,000|$3,000|Reproduced|a talk. These inputs give $3,000 a month, as claimed.");
        QVERIFY(QString::fromStdString(cellsOf(table, "It costs a lot"))
                    .startsWith(QStringLiteral("$9,000–$10,000|$3,000|Differs|")));
    }

    void aRemarkFollowsTheSource()
    {
        Scenario scenario = tunedApi();
        scenario.advice.claims = {
            {"It costs a lot", ClaimFigure::MonthlyTotal, Option::FrontierApi, {9000, 10000}, "a talk", {}}};
        const ReportTable table = blocksOf<ReportTable>(claimSection(evaluate(scenario))).front();
        const std::string why = inWords(ownClaims(evaluate(scenario)).front().check.why);
        QVERIFY(!why.empty());
        QCOMPARE(inWords(table.rows.front().cells.back()), "a talk. " + why);
        scenario.advice.claims.front().source = " \n";
        QCOMPARE(inWords(blocksOf<ReportTable>(claimSection(evaluate(scenario))).front().rows.front().cells.back()),
                 why);
    }

    /// Those that were published about a preset, as long as nobody has changed it.
    void publishedClaimsAreOfTheirPreset()
    {
        const std::vector<CheckedClaim> published = publishedClaims();
        for (const Preset& preset : presets()) {
            const auto ofIt = std::ranges::count(published, preset.id, &CheckedClaim::preset);
            const std::vector<ReportTable> tables = blocksOf<ReportTable>(claimSection(evaluate(preset.scenario)));
            QCOMPARE(tables.size(), std::size_t{ofIt == 0 ? 1U : 2U});
            if (ofIt != 0)
                QCOMPARE(tables.front().rows.size(), static_cast<std::size_t>(ofIt));
        }
        Scenario changed = presets().front().scenario;
        changed.parameters.volume += 1;
        QCOMPARE(blocksOf<ReportTable>(claimSection(evaluate(changed))).size(), std::size_t{1});
    }

    void sourcesAddUpToAllClaims()
    {
        const std::vector<CheckedClaim> published = publishedClaims();
        const ReportSection section = claimSection(evaluate({}));
        const ReportTable table = blocksOf<ReportTable>(section).front();
        int figures = 0;
        int reproduced = 0;
        for (const ReportRow& row : table.rows) {
            figures += std::stoi(inWords(row.cells[2]));
            reproduced += std::stoi(inWords(row.cells[3]));
        }
        const auto all = std::ranges::count(published, ClaimStatus::Reproduced,
                                            [](const CheckedClaim& claim) { return claim.check.status; });
        QCOMPARE(static_cast<std::size_t>(figures), published.size());
        QCOMPARE(reproduced, static_cast<int>(all));
        const std::string said = std::to_string(all) + " of " + std::to_string(published.size()) + " are reproduced";
        QVERIFY(inWords(blocksOf<ReportText>(section).front().text).find(said) != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(AdviceSectionsTest)
#include "advice_sections_test.moc"
