// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/workload_words.h"

#include <QTest>

using namespace breakeven;

class WorkloadWordsTest : public QObject {
    Q_OBJECT

private slots:
    void withoutWorkloadsAllRequestsAreOne()
    {
        QCOMPARE(inWords(workloadsInWords({})),
                 std::string("All in one: 1M requests a month, 1,200 tokens in and 150 out"));
    }

    void severalHaveTheirCostOfAYear()
    {
        // 2,000 requests of $0.003 and 1,000 of $0.0135: $19.50 a month.
        Scenario scenario;
        scenario.workloads = {{"labels", 2000, WorkloadPeriod::Month, 1000, 0},
                              {"answers", 1000, WorkloadPeriod::Month, 4000, 100}};
        scenario.parameters.volume = 3000;
        scenario.parameters.inputTokens = 2000;
        scenario.parameters.outputTokens = 100.0 / 3;
        QCOMPARE(
            inWords(workloadsInWords(scenario)),
            std::string("Together: 3k requests a month, 2,000 tokens in and 33.33 out, $234.00 a year at the API"));
    }
};

QTEST_APPLESS_MAIN(WorkloadWordsTest)
#include "workload_words_test.moc"
