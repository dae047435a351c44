// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/task_type_words.h"

#include <QTest>

using namespace breakeven;

class TaskTypeWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aRowOfTheTable()
    {
        const std::vector<TaskTypeWords> rows = taskTypeWords();
        QCOMPARE(rows.size(), taskTypeTable.size());
        const TaskTypeWords& first = rows.front();
        QVERIFY(first.type == TaskType::DocumentClassification);
        QCOMPARE(inWords(first.name), std::string("Document classification"));
        QCOMPARE(inWords(first.tuned), std::string("94 %"));
        QCOMPARE(inWords(first.zeroShot), std::string("88 %"));
        QCOMPARE(inWords(first.fewShot), std::string("91 %"));
        QCOMPARE(inWords(first.verdict), std::string("viable, 103 % of few-shot"));
        QCOMPARE(inWords(first.spoken), std::string("Fine-tuned 94 %, large model 88 % without and 91 % with examples: "
                                                    "viable, 103 % of few-shot"));
        QCOMPARE(inWords(rows.back().verdict), std::string("not viable, 76 % of few-shot"));
    }

    void nineTenthsAreViable_data()
    {
        QTest::addColumn<double>("tuned");
        QTest::addColumn<double>("frontier");
        QTest::addColumn<bool>("viable");
        QTest::newRow("better") << 93.0 << 90.0 << true;
        for (const int tenths : {1, 4, 8, 9, 10}) // that many tenths of nine, and of ten
            QTest::addRow("%d of %d", 9 * tenths, 10 * tenths) << 9.0 * tenths << 10.0 * tenths << true;
        QTest::newRow("71.9 of 80") << 71.9 << 80.0 << false;
        QTest::newRow("nothing of something") << 0.0 << 50.0 << false;
        QTest::newRow("nothing of nothing") << 0.0 << 0.0 << true;
    }
    void nineTenthsAreViable()
    {
        QFETCH(const double, tuned);
        QFETCH(const double, frontier);
        QFETCH(const bool, viable);
        Scenario scenario;
        scenario.parameters.tunedAccuracy = tuned;
        scenario.parameters.frontierAccuracy = frontier;
        const std::string said = inWords(viabilityInWords(evaluate(scenario)));
        QVERIFY2(said.ends_with(viable ? ", so it is." : ", so it is not."), said.c_str());
    }

    void bothAccuraciesAreSaid()
    {
        QCOMPARE(inWords(viabilityInWords(evaluate({}))),
                 std::string("A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the "
                             "fine-tuned model gets 93 % right and the frontier API 90 %, so it is."));
        QVERIFY(inWords(howToMeasure()).starts_with("Measure your own: "));
    }
};

QTEST_APPLESS_MAIN(TaskTypeWordsTest)
#include "task_type_words_test.moc"
