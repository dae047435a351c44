// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/explanation_section.h"

#include "tests/support/plain_scenarios.h"
#include "tests/support/report_reading.h"
#include "tests/support/report_scenarios.h"

#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

class ExplanationSectionTest : public QObject {
    Q_OBJECT

private slots:
    /// Of the focus there are GPUs alone, of the baseline tokens alone.
    void componentsWithTheirSteps()
    {
        const ReportSection section = explanationSection(evaluate(sawtooth()));
        QCOMPARE(section.id, std::string("formulas"));
        const std::vector<ReportHeading> headings = blocksOf<ReportHeading>(section);
        QCOMPARE(headings.size(), std::size_t{2});
        QCOMPARE(inWords(headings[0].text), std::string("Rented GPU"));
        QCOMPARE(inWords(headings[1].text), std::string("Frontier API"));
        const std::vector<ReportList> lists = blocksOf<ReportList>(section);
        QCOMPARE(lists.size(), std::size_t{2});
        QVERIFY(lists[0].items.size() > 1); // how many GPUs there are is a step
        const std::string compute = inWords(lists[0].items.front().text);
        QVERIFY2(compute.find("GPU rate") != std::string::npos && compute.find("$1,460") != std::string::npos,
                 compute.c_str());
        QVERIFY2(compute.find(": ") < compute.find("$1,460"), compute.c_str()); // labels first, then values
        const std::string tokens = inWords(lists[1].items.front().text);
        QVERIFY2(tokens.find("$1,000") != std::string::npos, tokens.c_str());
    }

    void everyStepStandsOnce_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
        Scenario apis = tunedApi(); // both are billed by the same steps
        apis.baseline = Option::MemoryApi;
        QTest::newRow("two APIs") << apis;
    }
    void everyStepStandsOnce()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation evaluation = evaluate(scenario);
        std::set<std::string> told;
        std::size_t count = 0;
        for (const ReportList& list : blocksOf<ReportList>(explanationSection(evaluation)))
            for (const ReportItem& item : list.items) {
                ++count;
                QVERIFY2(told.insert(inWords(item.head)).second, inWords(item.head).c_str());
                QVERIFY(!item.text.empty());
            }
        QVERIFY(count > 0);
    }

    void whatCostsNothingIsLeftOut()
    {
        Scenario scenario = tunedApi();
        const auto items = [&scenario] {
            return blocksOf<ReportList>(explanationSection(evaluate(scenario))).front().items.size();
        };
        const std::size_t before = items();
        scenario.parameters.tunedHostingFee = 10;
        QVERIFY(items() > before);
    }
};

QTEST_APPLESS_MAIN(ExplanationSectionTest)
#include "explanation_section_test.moc"
