// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/typed_tasks.h"

#include "core/scenario/tasks.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"
#include "tests/support/portfolio_scenarios.h"

#include <QTest>

#include <array>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const TaskField nameField{};
const TaskField placeField{TaskField::Kind::Place};

TaskField valueOf(double Parameters::*member)
{
    return {TaskField::Kind::Value, &rowOf(member)};
}

/// From a row on, with the columns name, place, volume and a computed one.
PastePlace from(std::size_t row, std::size_t column)
{
    PastePlace place;
    for (std::size_t i = row; i < 5; ++i)
        place.rows.push_back(i);
    const std::vector<std::optional<TaskField>> columns{nameField, placeField, valueOf(&Parameters::volume),
                                                        std::nullopt};
    place.columns.assign(columns.begin() + static_cast<std::ptrdiff_t>(column), columns.end());
    return place;
}

double volumeOf(const Task& task)
{
    return *ownValue(task, &Parameters::volume);
}

std::string errorOf(const Result<FoundTasks>& result)
{
    return result ? std::string() : inWords(result.error().what);
}

} // namespace

class TypedTasksTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedGoesToAllPlaces()
    {
        const std::array<std::size_t, 2> places{0, 3};
        const auto tasks = withTyped(fiveTasks().tasks, places, valueOf(&Parameters::volume), " 12k ");
        QVERIFY(tasks.ok());
        QCOMPARE(volumeOf((*tasks)[0]), 12000.0);
        QCOMPARE(volumeOf((*tasks)[3]), 12000.0);
        QCOMPARE(volumeOf((*tasks)[1]), 250000.0);
    }

    void emptyIsTheScenarios()
    {
        const std::array<std::size_t, 1> place{1};
        const auto tasks = withTyped(fiveTasks().tasks, place, valueOf(&Parameters::inputTokens), "");
        QVERIFY(tasks.ok() && ownValue((*tasks)[1], &Parameters::inputTokens) == nullptr);
        const auto free = withTyped(*withTyped(*tasks, place, placeField, "Our own GPUs"), place, placeField, "free");
        QVERIFY(free.ok() && !(*free)[1].pinned);
    }

    void refusalsAreOneSentence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a word") << 2 << "many"
                                << "Requests a month: ";
        QTest::newRow("beyond the range") << 2 << "-5"
                                          << "Requests a month: ";
        QTest::newRow("two readings") << 2 << "1,5"
                                      << "Requests a month: ";
        QTest::newRow("no place") << 1 << "the moon"
                                  << "Fixed to: ";
        QTest::newRow("no name") << 0 << " "
                                 << "the task's name is missing or empty";
        QTest::newRow("another's name") << 0 << "Tags"
                                        << "the task's name \"Tags\" is an earlier task's name";
        QTest::newRow("two lines") << 0 << "a\nb"
                                   << "the task's name \"a\\nb\" is not a line of text";
    }
    void refusalsAreOneSentence()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const std::array<std::size_t, 1> place{4};
        const TaskField field = kind == 0 ? nameField : kind == 1 ? placeField : valueOf(&Parameters::volume);
        const auto tasks = withTyped(fiveTasks().tasks, place, field, text.toStdString());
        QVERIFY(!tasks);
        QVERIFY2(inWords(tasks.error().what).starts_with(sentence.toStdString()), inWords(tasks.error().what).c_str());
    }

    void cellsAreReadInTheLanguage()
    {
        const Catalog german = grammarOf(Language::German);
        const auto pasted = withPasted(fiveTasks().tasks, from(3, 0), "A\town\t7,5 Tsd.\nC\tapi\t9.000.000\n", german);
        QVERIFY2(pasted.ok(), errorOf(pasted).c_str());
        QCOMPARE(volumeOf(pasted->tasks[3]), 7500.0);
        QCOMPARE(volumeOf(pasted->tasks[4]), 9e6);
        const std::array<std::size_t, 1> place{0};
        const auto tasks = withTyped(fiveTasks().tasks, place, valueOf(&Parameters::volume), "1.234,5", german);
        QCOMPARE(volumeOf((*tasks)[0]), 1234.5);
        QVERIFY(!withTyped(fiveTasks().tasks, place, valueOf(&Parameters::volume), "1.234,5"));
    }

    void cellsGoInFromThePlaceOn()
    {
        const auto pasted = withPasted(fiveTasks().tasks, from(3, 0), "A\town\t7k\r\nB\t\t$8\nC\tapi\t9,000\n");
        QVERIFY2(!pasted, "a currency is none of requests");
        const auto good = withPasted(fiveTasks().tasks, from(3, 0), "A\town\t7k\r\nB\t\t8000\nC\tapi\t9,000\n");
        QVERIFY2(good.ok(), errorOf(good).c_str());
        QCOMPARE(good->tasks.size(), std::size_t{6});
        QCOMPARE(good->tasks[3].name, std::string("A"));
        QVERIFY(good->tasks[3].pinned == TaskPlace::Own);
        QCOMPARE(*ownValue(good->tasks[3], &Parameters::inputTokens), 300.0); // what was not pasted stays
        QCOMPARE(volumeOf(good->tasks[4]), 8000.0);
        QCOMPARE(good->tasks[5].name, std::string("C"));
        QCOMPARE(volumeOf(good->tasks[5]), 9000.0);
    }

    void computedColumnsAreLeftOutAndSaid()
    {
        const auto pasted = withPasted(fiveTasks().tasks, from(0, 2), "5k\t$77\n6k\t$88");
        QVERIFY(pasted.ok());
        QCOMPARE(volumeOf(pasted->tasks[1]), 6000.0);
        QCOMPARE(pasted->notes.size(), std::size_t{1});
        QCOMPARE(inWords(pasted->notes[0]), std::string("Columns of computed figures were left out."));
    }

    void aTableWithNamesFindsItsTasks()
    {
        const auto pasted =
            withPasted(fiveTasks().tasks, from(2, 2), "Task;volume;colour\nTags;5000;red\nLetters;6000;blue\n");
        QVERIFY2(pasted.ok(), errorOf(pasted).c_str());
        QCOMPARE(pasted->tasks.size(), std::size_t{6});
        QCOMPARE(volumeOf(pasted->tasks[3]), 5000.0);
        QCOMPARE(pasted->tasks[5].name, std::string("Letters"));
        QCOMPARE(inWords(pasted->notes.at(0)),
                 std::string("The column \"colour\" was left out: no parameter is called that."));
    }

    /// What a table with names does not say stays as it was: a pin is a promise.
    void aTableChangesWhatItSays()
    {
        std::vector<Task> before = fiveTasks().tasks;
        before[3].pinned = TaskPlace::Own;
        const auto volumes = withPasted(before, from(0, 0), "Task\tvolume\nTags\t5000\n");
        QVERIFY2(volumes.ok(), errorOf(volumes).c_str());
        QCOMPARE(volumeOf(volumes->tasks[3]), 5000.0);
        QCOMPARE(*ownValue(volumes->tasks[3], &Parameters::inputTokens), 300.0);
        QVERIFY(volumes->tasks[3].pinned == TaskPlace::Own);
        for (const char* text : {"Task\tFixed to\nTags\tFree\n", "Task\tpinned\nTags\t\n"})
            QVERIFY(!withPasted(before, from(0, 0), text)->tasks[3].pinned);
    }

    void commasAreThoseOfNumbersOrOfCells()
    {
        QCOMPARE(volumeOf(withPasted(fiveTasks().tasks, from(0, 2), "1,200")->tasks[0]), 1200.0);
        const auto cells = withPasted(fiveTasks().tasks, from(0, 0), "A,own,5000\nB,,6000");
        QVERIFY2(cells.ok(), errorOf(cells).c_str());
        QCOMPARE(cells->tasks[0].name, std::string("A"));
        QCOMPARE(volumeOf(cells->tasks[1]), 6000.0);
        QCOMPARE(withPasted(fiveTasks().tasks, from(0, 0), "Invoices, Europe")->tasks[0].name,
                 std::string("Invoices, Europe"));
    }

    void brokenTablesChangeNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << " \n\t"
                                 << "there is nothing to paste";
        QTest::newRow("too wide") << "a\town\t1\t2\t3"
                                  << "row 1 has 5 cells, and from here on there are 4 columns";
        QTest::newRow("a bad cell") << "a\town\t5000\nb\tapi\tx"
                                    << "row 2, Requests a month: ";
        QTest::newRow("a name twice") << "a\nb\na"
                                      << "row 3, Task: the task's name \"a\" is an earlier";
        QTest::newRow("another task's name") << "a\nReports"
                                             << "the task's name \"Reports\"";
        QTest::newRow("no place") << "a\tnowhere"
                                  << "row 1, Fixed to: ";
        QTest::newRow("a bad table") << "name\tvolume\nA\t-1"
                                     << "row 2: \"volume\": ";
        QTest::newRow("a bad name") << "name\tvolume\nA\t500\n\t600"
                                    << "row 3: the task's name is missing";
    }
    void brokenTablesChangeNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto pasted = withPasted(fiveTasks().tasks, from(0, 0), text.toStdString());
        QVERIFY(!pasted);
        QVERIFY2(errorOf(pasted).find(sentence.toStdString()) != std::string::npos, errorOf(pasted).c_str());
    }

    void aRefusalIsASentence()
    {
        QCOMPARE(inWords(asSentence(withPasted({}, {}, "").error().what)), std::string("There is nothing to paste."));
    }

    void noMoreTasksThanAScenarioHas()
    {
        std::string text;
        for (std::size_t i = 0; i <= mostTasks; ++i)
            text += "t" + std::to_string(i) + "\n";
        QVERIFY(errorOf(withPasted({}, {{}, {nameField}}, text)).find("a scenario has up to") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TypedTasksTest)
#include "typed_tasks_test.moc"
