// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/verdict.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The fine-tuned API with $6,500 up front that $1,000 a month pay back, and a retraining in month 8.
Scenario tunedApiWithRetraining(double retraining)
{
    Scenario scenario = tunedApi();
    Parameters& p = scenario.parameters;
    p.dataPrepHours = 65;
    p.retrainInterval = 8;
    p.retrainHours = retraining / p.engineerRate;
    p.retrainExamples = 0;
    p.horizonMonths = 15;
    scenario.choices.amortizeUpfront = false;
    return scenario;
}

} // namespace

class VerdictPaybackTest : public QObject {
    Q_OBJECT

private slots:
    void whenItIsBack_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("expected");
        Scenario cheap;
        cheap.parameters.volume = 500000;
        Scenario memory = tunedApiWithRetraining(0);
        memory.baseline = Option::MemoryApi;
        memory.parameters.memorySetupHours = 65;
        QTest::newRow("nothing") << tunedApi() << "There is nothing up front to get back.";
        QTest::newRow("as much as the baseline")
            << memory << "It takes as much up front as the small model with memory.";
        memory.parameters.memorySetupHours = 75;
        QTest::newRow("less than the baseline")
            << memory << "It takes $1,000 less up front than the small model with memory.";
        Scenario tuned;
        tuned.baseline = Option::TunedApi;
        QTest::newRow("more than the baseline") << tuned << "The $7,894 more up front is back after 3 months.";
        Scenario huge;
        huge.parameters.volume = 1e9;
        QTest::newRow("at once") << huge << "The $13,740 up front is back after less than a day.";
        Scenario large;
        large.parameters.volume = 16e6;
        QTest::newRow("within days") << large << "The $13,740 up front is back after 5 days.";
        Scenario short_;
        short_.parameters.horizonMonths = 1;
        QTest::newRow("one month") << short_ << "The $13,740 up front is not back within the month.";
        QTest::newRow("back") << tunedApiWithRetraining(0) << "The $6,500 up front is back after 6.5 months.";
        QTest::newRow("not back") << cheap << "The $13,740 up front is not back within the 24 months.";
        QTest::newRow("lost and back")
            << tunedApiWithRetraining(5000)
            << "The $6,500 up front is back after 6.5 months, lost again, and back for good after 11.5.";
        Scenario early = tunedApiWithRetraining(8000);
        early.parameters.dataPrepHours = 5;
        QTest::newRow("lost and back, first within days")
            << early << "The $500 up front is back after 15 days, lost again, and back for good after 8.5 months.";
        QTest::newRow("lost for good")
            << tunedApiWithRetraining(20000)
            << "The $6,500 up front is back after 6.5 months, but lost again within the 15 months.";
    }
    void whenItIsBack()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(inWords(verdict(evaluate(scenario)).at(1))), expected);
    }

    void cheaperStill_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const QString& expected, auto change) {
            Scenario scenario;
            change(scenario);
            QTest::newRow(name) << scenario << expected;
        };
        add("none is shown", "", [](Scenario& s) { s.shown = {Option::FrontierApi, Option::RentedGpu}; });
        add("the focus is the cheapest", "", [](Scenario& s) { s.focus = Option::OwnedHardware; });
        add("the baseline is the cheapest", "", [](Scenario& s) { s.parameters.volume = 100000; });
        add("cheaper than a focus that is not shown", "", [](Scenario& s) {
            s.focus = Option::OwnedHardware;
            s.shown = {Option::RentedGpu};
        });
        add("another one", "Owned hardware would be cheaper still, by $346 a month.", [](Scenario&) {});
        add("cheaper than a focus that costs more",
            "Small model with memory would be cheaper than either, by $1,550 a month.", [](Scenario& s) {
                s.parameters.volume = 500000;
                s.shown.insert(Option::MemoryApi);
            });
    }
    void cheaperStill()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, expected);
        std::vector<std::string> sentences = inWords(verdict(evaluate(scenario)));
        std::erase_if(sentences, [](const std::string& sentence) { // which verdict_test looks at
            return sentence.find(", not shown, would cost ") != std::string::npos;
        });
        QCOMPARE(sentences.size(), expected.isEmpty() ? 2U : 3U);
        QCOMPARE(sentences.size() > 2 ? QString::fromStdString(sentences[2]) : QString(), expected);
    }
};

QTEST_APPLESS_MAIN(VerdictPaybackTest)
#include "verdict_payback_test.moc"
