// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/chart_sections.h"

#include "core/advice/verdict/verdict.h"
#include "core/charts/distribution.h"
#include "core/charts/over_time_chart.h"
#include "core/charts/ranking/information_chart.h"
#include "core/charts/ranking/tornado.h"
#include "core/words/phrases.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/report_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ReportChart chartOf(const ReportSection& section)
{
    return blocksOf<ReportChart>(section).front();
}

std::string firstText(const ReportSection& section)
{
    return inWords(blocksOf<ReportText>(section).front().text);
}

} // namespace

class ChartSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void breakEven()
    {
        const Evaluation evaluation = evaluate(tunedApi());
        const ReportSection section = breakEvenSection(evaluation);
        QCOMPARE(section.id, std::string("break-even"));
        const ReportChart chart = chartOf(section);
        QVERIFY(chart.view == View::BreakEven);
        QVERIFY(inWords(chart.caption).find("where the fine-tuned API and the frontier API cost the same") !=
                std::string::npos);
        QCOMPARE(inWords(chart.words), inWords(sentences(verdict(evaluation))));
    }

    /// $1,000 a month are saved for 24 months, and nothing is paid first.
    void overTime()
    {
        Scenario scenario = tunedApi();
        scenario.parameters.discountRate = 8;
        const Evaluation evaluation = evaluate(scenario);
        const ReportSection section = overTimeSection(evaluation);
        QCOMPARE(section.id, std::string("over-time"));
        const ReportChart chart = chartOf(section);
        QVERIFY(chart.view == View::OverTime);
        QVERIFY(inWords(chart.caption).find("the fine-tuned API and the frontier API;") != std::string::npos);
        const std::string words = inWords(chart.words);
        QVERIFY2(words.starts_with(inWords(overTimeChart(evaluation).callout.title) + ". $24,000 saved over 24 months"),
                 words.c_str());
        QVERIFY(words.find(", ") != std::string::npos); // the next of its figures
    }

    void sensitivity()
    {
        Scenario scenario = tunedApi();
        const ReportSection section = sensitivitySection(evaluate(scenario));
        QCOMPARE(section.id, std::string("sensitivity"));
        QVERIFY(firstText(section).starts_with("Each input alone moves"));
        const ReportChart chart = chartOf(section);
        QVERIFY(chart.view == View::Sensitivity);
        QCOMPARE(inWords(chart.caption),
                 std::string("What moves the monthly saving of the fine-tuned API, the strongest input first."));
        QVERIFY(chart.words == tornadoInWords(tornadoChart(evaluate(scenario))));
    }

    /// An API that is free for two reasons is cheaper than any GPU, whatever one input is.
    void sensitivityOfWhatNothingMoves()
    {
        Scenario scenario;
        scenario.analysis.figure = Figure::SettledVolume;
        scenario.parameters.apiInputPrice = 0;
        scenario.parameters.apiOutputPrice = 0;
        scenario.parameters.batchShare = 100;
        scenario.parameters.batchDiscount = 100;
        scenario.parameters.frontierAccuracy = 100;
        const Evaluation evaluation = evaluate(scenario);
        const ReportSection section = sensitivitySection(evaluation);
        QCOMPARE(section.blocks.size(), std::size_t{1});
        QCOMPARE(firstText(section), inWords(tornadoChart(evaluation).note));
        QVERIFY(!firstText(section).empty());
    }

    void uncertainty()
    {
        Scenario scenario = tunedApi();
        QVERIFY(uncertaintySection(evaluate(scenario)).blocks.empty());
        scenario.ranges = {{"api_input_price", {2.5, 3.5}}};
        const Evaluation evaluation = evaluate(scenario);
        const ReportSection section = uncertaintySection(evaluation);
        QCOMPARE(section.id, std::string("uncertainty"));
        const std::string text = firstText(section);
        QVERIFY2(text.starts_with("1 input has a range, "), text.c_str());
        QVERIFY2(text.find("Fine-tuned API is cheaper than the frontier API in ") != std::string::npos, text.c_str());
        const DistributionChart chart = distributionChart(evaluation);
        const ReportList list = blocksOf<ReportList>(section).front();
        QCOMPARE(list.items.size(), std::size_t{2});
        QVERIFY(list.items[0].head == chart.settledVolume.title && list.items[0].text == chart.settledVolume.text);
        QVERIFY(list.items[1].head == chart.monthlySaving.title && list.items[1].text == chart.monthlySaving.text);
        QVERIFY(chartOf(section).view == View::Distribution);
        scenario.ranges.insert({"volume", {500'000, 2'000'000}});
        QVERIFY(firstText(uncertaintySection(evaluate(scenario))).starts_with("2 inputs have a range, "));
    }

    void information()
    {
        Scenario scenario;
        QVERIFY(informationSection(evaluate(scenario)).blocks.empty());
        scenario.shown = {Option::FrontierApi, Option::RentedGpu};
        scenario.ranges = {{"volume", {200'000, 5'000'000}}};
        const Evaluation evaluation = evaluate(scenario);
        const ReportSection section = informationSection(evaluation);
        QCOMPARE(section.id, std::string("information"));
        const Message words = informationInWords(informationChart(evaluation));
        QVERIFY(firstText(section).starts_with("An input is worth finding out if"));
        QVERIFY(firstText(section).ends_with(". " + inWords(words)));
        QVERIFY(inWords(words).starts_with("Knowing the requests per month before you decide is worth up to $"));
        const ReportChart chart = chartOf(section);
        QVERIFY(chart.view == View::Information && chart.words == words);
        QCOMPARE(inWords(chart.caption),
                 std::string("What knowing each input before deciding is worth at most over 24 months."));
    }
};

QTEST_APPLESS_MAIN(ChartSectionsTest)
#include "chart_sections_test.moc"
