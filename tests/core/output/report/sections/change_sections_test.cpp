// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/change_sections.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"
#include "core/analysis/flips/flip_marks.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/report_reading.h"
#include "tests/support/report_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::string firstText(const ReportSection& section)
{
    return inWords(blocksOf<ReportText>(section).front().text);
}

} // namespace

class ChangeSectionsTest : public QObject {
    Q_OBJECT

    static void addScenarios()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }

private slots:
    /// $3,000 a month at the API, $2,000 fine-tuned; it flips where both cost $0.003 a request.
    void aFlipAndWhatItIsNow()
    {
        Scenario scenario = tunedApi();
        const ReportSection saving = flipSection(evaluate(scenario));
        QCOMPARE(firstText(saving),
                 std::string("Fine-tuned API saves $1,000 a month against the frontier API at 1,000,000 requests a "
                             "month. Each of these alone would turn that around, all else unchanged."));
        const ReportTable table = blocksOf<ReportTable>(saving).front();
        QCOMPARE(cellsOf(table, "API input price below $2.00/M tokens"), std::string("$3.00/M tokens"));
        scenario.parameters.apiInputPrice = 1;
        QVERIFY(firstText(flipSection(evaluate(scenario)))
                    .starts_with("Fine-tuned API costs $1,000 a month more than the frontier API at 1,000,000"));
    }

    void whereNothingOrAnythingDecides()
    {
        Scenario tie = tieScenario("equal prices but for rounding");
        tie.focus = Option::TunedApi;
        const ReportSection same = flipSection(evaluate(tie));
        QCOMPARE(firstText(same), std::string("Both cost the same: there is nothing to turn around."));
        QCOMPARE(same.blocks.size(), std::size_t{1});
        Scenario free; // for two reasons, so that neither alone can change it
        free.parameters.batchShare = 100;
        free.parameters.batchDiscount = 100;
        free.parameters.apiInputPrice = 0;
        free.parameters.apiOutputPrice = 0;
        free.parameters.frontierAccuracy = 100; // errors, and people who look after it, cost nothing there either
        free.parameters.engineerRate = 0;
        const ReportSection none = flipSection(evaluate(free));
        QCOMPARE(firstText(none),
                 std::string("No input alone turns the answer around within the reach of its slider."));
        QCOMPARE(none.blocks.size(), std::size_t{1});
    }

    void everyHiddenCostHasItsRow()
    {
        const Evaluation evaluation = evaluate({});
        const ReportSection section = hiddenCostSection(evaluation);
        QCOMPARE(section.id, std::string("forgotten"));
        const ReportTable table = blocksOf<ReportTable>(section).front();
        QCOMPARE(table.rows.size(), hiddenCostTable.size());
        const std::vector<HiddenCostLine> lines = hiddenCosts(evaluation);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::vector<Message>& cells = table.rows[i].cells;
            QCOMPARE(inWords(cells[0]), std::string(info(lines[i].cost).name));
            std::string amounts;
            for (const HiddenAmountWords& amount : lines[i].amounts)
                amounts += (amounts.empty() ? "" : ", ") + inWords(amount.text());
            QCOMPARE(inWords(cells[1]), amounts);
            QString change = QString::fromStdString(inWords(lines[i].change));
            change.replace(0, 1, change.left(1).toUpper());
            QCOMPARE(QString::fromStdString(inWords(cells[2])), change);
        }
        std::vector<std::string> texts;
        for (const ReportText& text : blocksOf<ReportText>(section))
            texts.push_back(inWords(text.text));
        texts.erase(texts.begin()); // what the table is about
        QCOMPARE(texts, inWords(naiveAnswer(evaluation).sentences));
    }

    /// Nothing but tokens is paid.
    void whatAddsNothingSaysSo()
    {
        const ReportTable table = blocksOf<ReportTable>(hiddenCostSection(evaluate(tunedApi()))).front();
        for (const ReportRow& row : table.rows) {
            QCOMPARE(inWords(row.cells[1]), std::string("nothing in this scenario"));
            QVERIFY(row.cells[2].empty());
        }
    }

    void everyFlipStandsThere_data() { addScenarios(); }
    void everyFlipStandsThere()
    {
        QFETCH(const Scenario, scenario);
        const std::vector<FlipMark> marks = flipMarks(scenario);
        const std::vector<ReportTable> tables = blocksOf<ReportTable>(flipSection(evaluate(scenario)));
        QCOMPARE(tables.empty() ? 0 : tables.front().rows.size(), marks.size());
    }
};

QTEST_APPLESS_MAIN(ChangeSectionsTest)
#include "change_sections_test.moc"
