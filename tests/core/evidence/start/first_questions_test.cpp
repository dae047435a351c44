// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/start/first_questions.h"

#include "tests/support/other_letters.h"

#include <QTest>

#include <set>

using namespace breakeven;

class FirstQuestionsTest : public QObject {
    Q_OBJECT

private slots:
    void fiveAreAskedOnceEach()
    {
        std::set<std::string_view> ids;
        for (const FirstQuestion& question : firstQuestions) {
            ids.insert(question.parameter().id);
            QVERIFY(question.question.back() == '?' && question.where.back() == '.');
        }
        QCOMPARE(firstQuestions.size(), std::size_t{5});
        QCOMPARE(ids.size(), std::size_t{5});
    }

    void theAnswersMakeAScenario()
    {
        const Scenario made =
            scenarioOfAnswers({{&rowOf(&Parameters::volume), 4e5}, {&rowOf(&Parameters::apiOutputPrice), 12.5}});
        Scenario expected;
        expected.name = "Our own numbers";
        expected.parameters.volume = 4e5;
        expected.parameters.apiOutputPrice = 12.5;
        QVERIFY(made == expected);
        const test::OtherLetters language;
        expected.name = "λλλ λλλ λλλλλλλ";
        QVERIFY(scenarioOfAnswers({{&rowOf(&Parameters::volume), 4e5}, {&rowOf(&Parameters::apiOutputPrice), 12.5}},
                                  language.catalog()) == expected);
    }
};

QTEST_APPLESS_MAIN(FirstQuestionsTest)
#include "first_questions_test.moc"
