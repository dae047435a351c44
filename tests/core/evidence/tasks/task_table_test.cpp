// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/task_table.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/tasks.h"

#include <QTest>

using namespace breakeven;

namespace {

FoundTasks read(std::string_view text)
{
    Result<FoundTasks> found = readTaskTable(text, "t.csv");
    if (!found)
        qFatal("%s", found.error().sentence().c_str());
    return std::move(found).value();
}

} // namespace

class TaskTableTest : public QObject {
    Q_OBJECT

private slots:
    void columnsByName()
    {
        const FoundTasks found = read("name,volume,input_tokens,pinned,error_cost\n"
                                      "Tickets,250000,900,,\n"
                                      "\"Mail, in and out\",1.5M,,own,0.5\n"
                                      "\n"
                                      "Short\n");
        QVERIFY(found.notes.empty());
        QCOMPARE(found.tasks.size(), std::size_t{3});
        QVERIFY(
            (found.tasks[0] ==
             Task{"Tickets", {{&rowOf(&Parameters::volume), 250000}, {&rowOf(&Parameters::inputTokens), 900}}, {}}));
        QCOMPARE(found.tasks[1].name, std::string("Mail, in and out"));
        QCOMPARE(*ownValue(found.tasks[1], &Parameters::volume), 1.5e6);
        QVERIFY(ownValue(found.tasks[1], &Parameters::inputTokens) == nullptr);
        QCOMPARE(*ownValue(found.tasks[1], &Parameters::errorCost), 0.5);
        QVERIFY(found.tasks[1].pinned == TaskPlace::Own);
        QVERIFY((found.tasks[2] == Task{"Short", {}, {}}));
    }

    /// As people call columns, and as spreadsheets copy and save them.
    void otherNamesAndSeparators_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("labels") << QByteArray("Task,Requests per month,Pinned\na,5000,API\n");
        QTest::newRow("dashes") << QByteArray("NAME,Volume,PINNED\r\na,5k,api\r\n");
        QTest::newRow("tabs") << QByteArray("Name\tvolume\tpinned\na\t5,000\tapi");
        QTest::newRow("semicolons") << QByteArray("\xEF\xBB\xBFname;volume;pinned\na;5000;Api\n");
        QTest::newRow("as on screen") << QByteArray(
            "Task\tRequests a month\tTokens in\tFixed to\tAt the API\tBest plan\n"
            "a\t5000\t\tThe frontier API\t$1,755\tMoves\n");
        QTest::newRow("another order") << QByteArray("pinned,volume,task\napi,5000,a\n");
    }
    void otherNamesAndSeparators()
    {
        QFETCH(const QByteArray, table);
        const FoundTasks found = read(table.toStdString());
        QCOMPARE(found.tasks.size(), std::size_t{1});
        QVERIFY((found.tasks[0] == Task{"a", {{&rowOf(&Parameters::volume), 5000}}, TaskPlace::Api}));
    }

    /// Nothing is dropped in silence.
    void whatIsLeftOutIsSaid()
    {
        const FoundTasks found = read("name,owner,gpu_rate,volume\na,Support,3,5000\n");
        QCOMPARE(found.notes.size(), std::size_t{2});
        QCOMPARE(inWords(found.notes[0]),
                 std::string("The column \"owner\" was left out: no parameter is called that."));
        QCOMPARE(inWords(found.notes[1]),
                 std::string("The column \"gpu_rate\" was left out: the GPU rate is the same for all tasks."));
        QVERIFY((found.tasks[0] == Task{"a", {{&rowOf(&Parameters::volume), 5000}}, {}}));
    }

    void whatIsWrongIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("sentence"); // how it begins
        const auto row = [](const char* name, const QByteArray& table, const char* sentence) {
            QTest::newRow(name) << table << QByteArray(sentence);
        };
        row("nothing", "", "t.csv: ");
        row("no names", "volume\n5000\n", "t.csv: has no column of names");
        row("two names", "name,task\na,b\n", "t.csv: the column \"task\" is a second one of \"name\"");
        row("twice a parameter", "name,volume,Requests per month\na,1,2\n",
            "t.csv: the column \"Requests per month\" is a second one of \"volume\"");
        row("too many cells", "name,volume\na,5000\nb,5000,1\n",
            "t.csv:3: the row has 3 cells, and the table 2 columns");
        row("too small", "name,volume\na,5\n",
            "t.csv:2: \"volume\": \"5\" is out of range: Requests per month can be 100 to 1B");
        row("no number", "name,volume\n\na,many\n", "t.csv:3: \"volume\": \"many\"");
        row("no name", "name,volume\na,500\n,500\n", "t.csv:3: the task's name is missing or empty");
        row("a name twice", "name\na\nb\na\n", "t.csv:4: the task's name \"a\" is an earlier task's name as well");
        row("a hostile name", "name\n\"a\nb\"\n", "t.csv:2: the task's name \"a\\nb\" is not a line of text");
        row("pinned elsewhere", "name,pinned\na,cloud\n",
            "t.csv:2: \"pinned\": \"cloud\" is neither \"api\" (the frontier API) nor \"own\"");
        row("two readings", "name,input_tokens\na,8.000\n",
            "t.csv:2: \"input_tokens\": \"8.000\" can be read in two ways: write 8000 or 8");
        row("an open quote", "name\na\n\"b\n", "t.csv:3: ");
        row("no UTF-8", "name\n\xFF\n", "t.csv: ");
    }
    void whatIsWrongIsNamedByItsLine()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, sentence);
        const Result<FoundTasks> found = readTaskTable(table.toStdString(), "t.csv");
        QVERIFY(!found.ok());
        const QByteArray said = QByteArray::fromStdString(found.error().sentence());
        QVERIFY2(said.startsWith(sentence), said.constData());
    }

    /// What the program wrote itself has decimals behind a point, whatever they look like.
    void ownTablesAreInTheCForm()
    {
        const FoundTasks found = read("Task,Tokens in,Best plan\na,812.345,Moves\n");
        QCOMPARE(*ownValue(found.tasks[0], &Parameters::inputTokens), 812.345);
        QVERIFY(!readTaskTable("Task,Tokens in\na,812.345\n", "t.csv").ok());
        QCOMPARE(*ownValue(read("name,volume\na,\"1,200,000\"\n").tasks[0], &Parameters::volume), 1.2e6);
    }

    void tooMany()
    {
        std::string table = "name\n";
        for (int i = 0; i < 5002; ++i)
            table += std::to_string(i) + "\n";
        const Result<FoundTasks> found = readTaskTable(table, "t.csv");
        QVERIFY(!found.ok());
        QCOMPARE(found.error().sentence(), std::string("t.csv:5002: there are 5002 tasks; a scenario has up to 5000"));
    }
};

QTEST_APPLESS_MAIN(TaskTableTest)
#include "task_table_test.moc"
