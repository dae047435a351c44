// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/words/figure_text.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/provenance.h"
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

template <typename Block> std::vector<Block> blocksOf(const ReportSection& section)
{
    std::vector<Block> found;
    for (const ReportBlock& block : section.blocks)
        if (const auto* wanted = std::get_if<Block>(&block))
            found.push_back(*wanted);
    return found;
}

const ReportRow* rowOf(const ReportTable& table, const std::string& head)
{
    for (const ReportRow& row : table.rows)
        if (row.kind != ReportRow::Kind::Group && inWords(row.cells.front()) == head)
            return &row;
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
        QVERIFY(made.verdict == verdict(evaluation));
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
        QCOMPARE(viewsOf(made), views);
    }

    void costsAreTheEvaluations_data() { addScenarios(); }
    void costsAreTheEvaluations()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation evaluation = evaluate(scenario);
        const Report made = report(evaluation);
        const ReportTable table = blocksOf<ReportTable>(*find(made, "costs")).front();
        std::size_t column = 0;
        for (const OptionInfo& option : optionTable) {
            if (!visibleOptions(scenario).contains(option.option))
                continue;
            ++column;
            const OptionResult& result = evaluation.of(option.option);
            QCOMPARE(inWords(table.columns.at(column).title), std::string(option.name));
            const auto cell = [&](const std::string& head) {
                const ReportRow* row = rowOf(table, head);
                return row == nullptr ? "no row " + head : inWords(row->cells.at(column));
            };
            QCOMPARE(cell("Total"), moneyInColumn(result.total));
            QCOMPARE(cell("Cost per request"), moneyInColumn(result.costPerRequest, 3));
            for (const CostComponent& part : costComponents)
                if (const double cost = result.monthly.*part.member; cost != 0)
                    QCOMPARE(cell(std::string(part.label)), moneyInColumn(cost));
            QCOMPARE(cell("Paid up front"), moneyInColumn(result.overTime.upfront));
            if (option.option == scenario.baseline) {
                QCOMPARE(cell("Break-even, requests a month"), std::string("–"));
            } else if (result.breakEven.settledVolume) {
                QCOMPARE(cell("Break-even, requests a month"),
                         inWords(figureText(Figure::SettledVolume, result.breakEven.settledVolume)));
            } else if (!result.breakEven.firstVolume) {
                QCOMPARE(cell("Break-even, requests a month"), std::string("none"));
            }
        }
        QCOMPARE(table.columns.size(), column + 1);
    }

    void everyInputHasItsSource_data() { addScenarios(); }
    void everyInputHasItsSource()
    {
        QFETCH(const Scenario, scenario);
        const Report made = report(evaluate(scenario));
        const ReportTable table = blocksOf<ReportTable>(*find(made, "inputs")).front();
        for (const Parameter& parameter : parameterTable) {
            const ReportRow* row = rowOf(table, std::string(parameter.label));
            QVERIFY2(row != nullptr, parameter.id.data());
            const Result<double> value = parseTyped(parameter, inWords(row->cells.at(1)));
            QVERIFY2(value.ok(), parameter.id.data());
            QCOMPARE(*value, scenario.parameters.*parameter.member);
            const Provenance from = provenanceOf(scenario, parameter);
            const std::string source = inWords(row->cells.back());
            if (from.text.empty())
                QCOMPARE(source, std::string(info(from.origin).name));
            else
                QVERIFY(source.find(from.text) != std::string::npos);
            if (const auto range = scenario.ranges.find(parameter.id); range != scenario.ranges.end()) {
                const std::string both = inWords(row->cells.at(2));
                const std::size_t dash = both.find("–");
                QCOMPARE(*parseTyped(parameter, both.substr(0, dash)), range->second.low);
                QCOMPARE(*parseTyped(parameter, both.substr(dash + 3)), range->second.high);
            }
        }
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

    void everyFlipStandsThere_data() { addScenarios(); }
    void everyFlipStandsThere()
    {
        QFETCH(const Scenario, scenario);
        const std::vector<FlipMark> marks = flipMarks(scenario);
        const Report made = report(evaluate(scenario));
        const std::vector<ReportTable> tables = blocksOf<ReportTable>(*find(made, "flips"));
        QCOMPARE(tables.empty() ? 0 : tables.front().rows.size(), marks.size());
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

    void aClaimIsChecked()
    {
        const Report made = report(evaluate(hostileScenario()));
        const ReportTable table = blocksOf<ReportTable>(*find(made, "claims")).front();
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(inWords(table.rows.front().cells.at(1)), std::string("$100–$200"));
        QCOMPARE(inWords(table.rows.front().cells.at(3)), std::string("Differs"));
    }

    void aReportWithoutANameSaysSo()
    {
        QCOMPARE(inWords(report(evaluate(Scenario{})).title), std::string("Untitled scenario"));
    }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
