// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/input_sections.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/edits.h"
#include "core/scenario/provenance.h"
#include "tests/support/report_reading.h"
#include "tests/support/report_scenarios.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QString cells(const ReportTable& table, const char* head)
{
    return QString::fromStdString(cellsOf(table, head));
}

/// All six digits that people type; of what was computed four, as its row shows it.
bool isAsStated(double stated, double value)
{
    const QString typed = QString::number(value, 'g', 6);
    return qFuzzyCompare(1 + stated, 1 + value) ||
           (typed.toDouble() != value && std::abs(stated - value) <= 5e-4 * std::abs(value));
}

ReportTable inputsOf(const Scenario& scenario)
{
    return blocksOf<ReportTable>(inputSection(evaluate(scenario))).front();
}

} // namespace

class InputSectionsTest : public QObject {
    Q_OBJECT

    static void addScenarios()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }

private slots:
    void valuesAreWholeAndSayWhereTheyAreFrom()
    {
        Scenario scenario;
        scenario.parameters.volume = 1234567;
        scenario.parameters.gpuRate = 2.5;
        scenario.parameters.electricityPrice = 0.123456;
        scenario.sources = {{"gpu_rate", "Catalog: L4, a cloud"}, {"pue", "our landlord"}};
        const ReportTable table = inputsOf(scenario);
        QCOMPARE(cells(table, "Requests per month"), "1,234,567/month|Typed");
        QCOMPARE(cells(table, "GPU rate"), "$2.50/hour|Catalog: L4, a cloud");
        QCOMPARE(cells(table, "Electricity price"), "$0.123456/kWh|Typed");
        QCOMPARE(QString::fromStdString(cellsOf(table, findParameter("pue")->label)), "1.4 ×|our landlord");
        QCOMPARE(cells(table, "API input price"), "$3.00/M tokens|Default");
    }

    /// Sentences tell the same digits.
    void whatWasComputedIsWrittenAsItsRowShowsIt()
    {
        Scenario scenario;
        scenario.parameters.prefillThroughput = 19434.5859375;
        scenario.parameters.decodeThroughput = 943.45859375;
        scenario.parameters.gpuRate = 1.09416667;
        const ReportTable table = inputsOf(scenario);
        QCOMPARE(cells(table, "Prefill throughput"), "19,435 tokens/s|Typed");
        QCOMPARE(cells(table, "Decode throughput"), "943.5 tokens/s|Typed");
        QCOMPARE(cells(table, "GPU rate"), "$1.094/hour|Typed");
    }

    /// What was computed, as throughputs are from measurements, ends in digits that are none of its own.
    void noFigureEndsInNoise()
    {
        Evaluation e = evaluate({});
        for (const Parameter& parameter : parameterTable) {
            double& value = e.scenario.parameters.*parameter.member;
            value = std::nextafter(std::nextafter(value, 0), 0);
            e.scenario.ranges[std::string(parameter.id)] = {value, std::nextafter(value, HUGE_VAL)};
        }
        const ReportTable table = blocksOf<ReportTable>(inputSection(e)).front();
        for (const Parameter& parameter : parameterTable) {
            const ReportRow* row = test::rowOf(table, parameter.label);
            for (const std::size_t cell : {1, 2}) {
                const QString text = QString::fromStdString(inWords(row->cells.at(cell)));
                QVERIFY2(text.count(QLatin1Char('9')) < 6 && text.size() < 40, qPrintable(text));
            }
        }
    }

    void rangesHaveAColumnIfThereAreAny()
    {
        QCOMPARE(inputsOf({}).columns.size(), std::size_t{3});
        QCOMPARE(blocksOf<ReportText>(inputSection(evaluate({}))).size(), std::size_t{1});
        Scenario scenario;
        scenario.ranges = {{"gpu_rate", {0.5, 1.25}}, {"volume", {500'000, 2'000'000.5}}};
        const ReportTable table = inputsOf(scenario);
        QCOMPARE(table.columns.size(), std::size_t{4});
        QCOMPARE(cells(table, "GPU rate"), "$0.86/hour|$0.50–$1.25|Default");
        QCOMPARE(cells(table, "Requests per month"), "1,000,000/month|500,000–2,000,001|Default");
        QCOMPARE(cells(table, "API input price"), "$3.00/M tokens||Default");
        QVERIFY(blocksOf<ReportText>(inputSection(evaluate(scenario))).back().quiet);
    }

    void groupsAreThoseOfTheTable()
    {
        std::vector<std::string> groups;
        for (const Parameter& parameter : parameterTable)
            if (groups.empty() || groups.back() != parameter.group)
                groups.emplace_back(parameter.group);
        std::vector<std::string> found;
        for (const ReportRow& row : inputsOf({}).rows)
            if (row.kind == ReportRow::Kind::Group)
                found.push_back(inWords(row.cells.front()));
        QCOMPARE(found, groups);
    }

    void workloads()
    {
        QVERIFY(workloadSection(evaluate({})).blocks.empty());
        Scenario scenario;
        scenario.parameters.apiInputPrice = 0.15;
        scenario.parameters.apiOutputPrice = 0.6;
        scenario = withWorkloads(scenario, {{"Descriptions", 500, WorkloadPeriod::Day, 1200, 300, {}},
                                            {"Tickets", 5000.5, WorkloadPeriod::Month, 400, 0, {}}});
        const ReportSection section = workloadSection(evaluate(scenario));
        QCOMPARE(section.id, std::string("workloads"));
        QVERIFY(inWords(blocksOf<ReportText>(section).front().text).ends_with(" a year at the API."));
        const ReportTable table = blocksOf<ReportTable>(section).front();
        QCOMPARE(cells(table, "Descriptions"), "500 a day|1,200|300|$65.70"); // 365 × 500 × $0.00036
        QCOMPARE(cells(table, "Tickets"), "5,000.5 a month|400|0|$3.60");     // 12 × 5000.5 × $0.00006
    }

    void notesAreAParagraphALine()
    {
        Scenario scenario;
        QVERIFY(notesSection(evaluate(scenario)).blocks.empty());
        scenario.notes = "First <b>line</b>\n\n  second\t{line}\n";
        std::vector<std::string> lines;
        for (const ReportText& text : blocksOf<ReportText>(notesSection(evaluate(scenario))))
            lines.push_back(inWords(text.text));
        QCOMPARE(lines, (std::vector<std::string>{"First <b>line</b>", "second {line}"}));
    }

    void everyInputHasItsSource_data() { addScenarios(); }
    void everyInputHasItsSource()
    {
        QFETCH(const Scenario, scenario);
        const ReportTable table = blocksOf<ReportTable>(inputSection(evaluate(scenario))).front();
        for (const Parameter& parameter : parameterTable) {
            const ReportRow* row = test::rowOf(table, parameter.label);
            QVERIFY2(row != nullptr, parameter.id.data());
            const Result<double> value = parseTyped(parameter, inWords(row->cells.at(1)));
            QVERIFY2(value.ok(), parameter.id.data());
            QVERIFY2(isAsStated(*value, scenario.parameters.*parameter.member), parameter.id.data());
            const Provenance from = provenanceOf(scenario, parameter);
            const std::string source = inWords(row->cells.back());
            if (from.text.empty())
                QCOMPARE(source, std::string(info(from.origin).name));
            else
                QVERIFY(source.find(from.text) != std::string::npos);
            if (const auto range = scenario.ranges.find(parameter.id); range != scenario.ranges.end()) {
                const std::string both = inWords(row->cells.at(2));
                const std::size_t dash = both.find("–");
                QVERIFY(isAsStated(*parseTyped(parameter, both.substr(0, dash)), range->second.low));
                QVERIFY(isAsStated(*parseTyped(parameter, both.substr(dash + 3)), range->second.high));
            }
        }
    }
};

QTEST_APPLESS_MAIN(InputSectionsTest)
#include "input_sections_test.moc"
