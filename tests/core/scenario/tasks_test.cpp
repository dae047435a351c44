// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/tasks.h"

#include "core/scenario/edits.h"
#include "core/words/message.h"

#include <QTest>

using namespace breakeven;

namespace {

QString whyNot(std::string_view name)
{
    return QString::fromStdString(inWords(whyNoTaskName(name)));
}

} // namespace

class TasksTest : public QObject {
    Q_OBJECT

private slots:
    void aTaskHasTheScenariosParametersButItsOwn()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 3;
        scenario.parameters.inputTokens = 77;
        Task task{"a", {}, {}};
        QVERIFY(parametersOf(scenario, task) == scenario.parameters);
        QVERIFY(ownValue(task, &Parameters::volume) == nullptr);
        QVERIFY(setOwnValue(task, rowOf(&Parameters::errorCost), 2).ok());
        QVERIFY(setOwnValue(task, rowOf(&Parameters::volume), 500).ok());
        QVERIFY(setOwnValue(task, rowOf(&Parameters::outputTokens), 0).ok());
        QVERIFY(setOwnValue(task, rowOf(&Parameters::volume), 600).ok());
        Parameters expected = scenario.parameters;
        expected.volume = 600;
        expected.outputTokens = 0;
        expected.errorCost = 2;
        QVERIFY(parametersOf(scenario, task) == expected);
        QCOMPARE(task.parameters.size(), std::size_t{3});
        QVERIFY(std::ranges::is_sorted(task.parameters, {}, &ParameterValue::parameter));
        QCOMPARE(*ownValue(task, &Parameters::volume), 600.0);
    }

    /// MODEL.md's list: the workload's but growth, the API's prices and terms, throughputs and their use, tuning and
    /// retraining, and the accuracies of the two with the cost of an error.
    void whatATaskMaySet()
    {
        QByteArrayList ids;
        for (const Parameter& row : parameterTable)
            if (isTaskParameter(row))
                ids += QByteArray(row.id.data(), static_cast<qsizetype>(row.id.size()));
        QCOMPARE(ids.join(' '),
                 QByteArray("volume input_tokens output_tokens reasoning_tokens peak_to_average batch_share "
                            "api_input_price api_output_price cached_share cached_price cache_write_share "
                            "cache_write_price batch_discount api_discount api_retry_rate prefill_throughput "
                            "decode_throughput self_cached_share target_utilization prompt_saving labeled_examples "
                            "label_cost data_prep_hours training_runs training_gpu_hours training_gpu_rate "
                            "evaluation_cost retrain_interval retrain_hours retrain_examples frontier_accuracy "
                            "tuned_accuracy error_cost"));
        Task task;
        for (const Parameter& row : parameterTable) {
            const Outcome set = setOwnValue(task, row, row.defaultValue());
            QCOMPARE(set.ok(), isTaskParameter(row));
            if (!set)
                QVERIFY(set.error().sentence().starts_with(std::string(row.id) + " is the same for all tasks"));
        }
        QCOMPARE(setOwnValue(task, rowOf(&Parameters::trainingRuns), 1.5).error().sentence(),
                 std::string("1.5 is not a whole number; allowed are whole numbers from 1 to 100 runs"));
        QCOMPARE(*ownValue(task, &Parameters::trainingRuns), 4.0);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("why"); // how it begins
        const auto row = [](const char* what, const QByteArray& name, const char* why) {
            QTest::newRow(what) << name << QString::fromUtf8(why);
        };
        row("plain", "Ticket routing", "");
        row("markup", "<b>=cmd|'/c calc'!A1</b> \"\\/", "");
        row("Hebrew", "ניתוב פניות", "");
        row("an emoji", "🧾", "");
        row("the longest", QByteArray(100, 'x'), "");
        row("the longest of two bytes each", QByteArray("ä").repeated(100), "");
        row("none", "", "is missing or empty");
        row("blanks", " \t ", "is missing or empty");
        row("too long", QByteArray(101, 'x'), "has 101 characters; a task's name has up to 100");
        row("two lines", "a\nb", "\"a\\nb\" is not a line of text");
        row("a zero byte", QByteArray("a\0b", 3), "\"a\\u0000b\" is not a line of text");
        row("an escape sequence", "\x1b[31mred", "\"\\u001b[31mred\" is not a line of text");
        row("turned", "a\u202Eb", "\"a\\u202eb\" is not a line of text");
        row("no UTF-8", "a\xFF", "\"a\\xff\" is not a line of text");
    }
    void names()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, why);
        const QString said = whyNot({name.data(), static_cast<std::size_t>(name.size())});
        QCOMPARE(said.isEmpty(), why.isEmpty());
        QVERIFY2(said.startsWith(why), qPrintable(said));
    }

    void namesTellTasksApart()
    {
        const auto whereOf = [](const std::vector<Task>& tasks) {
            const Outcome checked = checkTasks(tasks);
            return checked ? std::string("good") : checked.error().sentence();
        };
        QCOMPARE(whereOf({}), std::string("good"));
        QCOMPARE(whereOf({{"a", {}, {}}, {"A", {}, {}}, {"a ", {}, {}}}), std::string("good"));
        QCOMPARE(whereOf({{"a", {}, {}}, {"b", {}, {}}, {"a", {}, {}}}),
                 std::string("/2/name: \"a\" is an earlier task's name as well; names tell tasks apart"));
        QVERIFY(whereOf({{"a", {}, {}}, {"", {}, {}}}).starts_with("/1/name: is missing or empty"));
        std::vector<Task> many;
        for (std::size_t i = 0; i < mostTasks; ++i)
            many.push_back({std::to_string(i), {}, {}});
        QCOMPARE(whereOf(many), std::string("good"));
        many.push_back({"one more", {}, {}});
        QCOMPARE(whereOf(many), std::string("there are 5001 tasks; a scenario has up to 5000"));
    }

    void tasksChangeNothingElse()
    {
        const Scenario scenario = withParameter({}, rowOf(&Parameters::volume), 5000);
        Scenario with = withTasks(scenario, {{"a", {}, TaskPlace::Own}});
        QCOMPARE(with.tasks.size(), std::size_t{1});
        QVERIFY(withTasks(with, {{"b", {}, {}}, {"b", {}, {}}}) == with);
        with.tasks.clear();
        QVERIFY(with == scenario);
    }
};

QTEST_APPLESS_MAIN(TasksTest)
#include "tasks_test.moc"
