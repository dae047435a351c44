// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/fit_check_json.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class FitCheckJsonTest : public QObject {
    Q_OBJECT

private slots:
    void hasEveryAnswerAndTheAdvice()
    {
        AdviceChoices advice;
        advice.answers[Question::PrivateData] = FitAnswer::Yes;
        advice.answers[Question::ChangingFacts] = FitAnswer::No;
        FitCheck check;
        check.course = Course::Hybrid;
        check.reasons = {verbatim("First."), verbatim("Second.")};
        check.against = {verbatim("But.")};
        const Json json = fitCheckJson(advice, check, {});
        QCOMPARE(keysOf(json), std::string("answers|standing|course|advice|meaning|reasons|against|changes"));
        QCOMPARE(keysOf(json["answers"]),
                 std::string("narrow_task|defined_output|tolerable_errors|labeled_examples|few_patterns|"
                             "stable_specification|private_data|latency_matters|mixed_traffic|changing_facts"));
        QVERIFY(json["answers"]["private_data"] == "yes" && json["answers"]["changing_facts"] == "no");
        QVERIFY(json["answers"]["narrow_task"] == "unsure");
        QCOMPARE(json["course"].get<std::string>(), std::string(info(Course::Hybrid).id));
        QCOMPARE(json["advice"].get<std::string>(), std::string(info(Course::Hybrid).name));
        QCOMPARE(json["meaning"].get<std::string>(), std::string(info(Course::Hybrid).text));
        QVERIFY(json["reasons"] == Json::array({"First.", "Second."}));
        QVERIFY(json["against"] == Json::array({"But."}));
        QVERIFY(json["changes"] == Json::array());
    }

    /// What would change the advice is an answer or an input, never both.
    void aChangeIsOfAQuestionOrOfAParameter()
    {
        const std::vector<FitChange> changes{
            {Question::NarrowTask, nullptr, 0, verbatim("answered with no"), Course::StayWithApi},
            {{}, &rowOf(&Parameters::gpuRate), 2.29, verbatim("at $2.29"), Course::Hybrid, {}, verbatim("it turns")}};
        const Json json = fitCheckJson({}, {}, changes)["changes"];
        QVERIFY(json[0] == Json({{"question", "narrow_task"},
                                 {"parameter", nullptr},
                                 {"condition", "answered with no"},
                                 {"cause", nullptr},
                                 {"course", info(Course::StayWithApi).id}}));
        QVERIFY(json[1] == Json({{"question", nullptr},
                                 {"parameter", "gpu_rate"},
                                 {"condition", "at $2.29"},
                                 {"cause", "it turns"},
                                 {"course", info(Course::Hybrid).id}}));
    }

    void theTaskTypeHasItsPublishedAccuracies()
    {
        AdviceChoices advice;
        QVERIFY(taskTypeJson(advice).is_null());
        advice.taskType = TaskType::OpenEndedText;
        QVERIFY(taskTypeJson(advice) == Json({{"id", "open_ended_text"},
                                              {"name", "Open-ended text"},
                                              {"fine_tuned", 78.0},
                                              {"zero_shot", 93.0},
                                              {"few_shot", 95.0},
                                              {"source", taskTypeSource}}));
    }
};

QTEST_APPLESS_MAIN(FitCheckJsonTest)
#include "fit_check_json_test.moc"
