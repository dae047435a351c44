// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/changes/list_changes.h"

#include "core/scenario/task.h"

#include <QTest>

using namespace breakeven;

namespace {

std::vector<std::string> told(const std::vector<Task>& before, const std::vector<Task>& after)
{
    return inWords(listChanges(before, after, {Message{"edit.tasks"}, Message{"edit.task"}},
                               [](const Task& task) -> const std::string& { return task.name; }));
}

std::vector<Task> named(const std::vector<std::string>& names)
{
    std::vector<Task> tasks;
    for (const std::string& name : names)
        tasks.push_back({name, {}, {}});
    return tasks;
}

} // namespace

class ListChangesTest : public QObject {
    Q_OBJECT

    using Lines = std::vector<std::string>;

private slots:
    void thingsAreToldByTheirNames()
    {
        QCOMPARE(told(named({"a"}), named({"a"})), Lines());
        QCOMPARE(told(named({"a"}), named({"a", "b"})), (Lines{"Task “b” added"}));
        QCOMPARE(told(named({"a", "b", "c"}), named({"a", "c"})), (Lines{"Task “b” removed"}));
        QCOMPARE(told(named({"a", "a"}), named({"a"})), (Lines{"Task “a” removed"}));
        QCOMPARE(told(named({""}), {}), (Lines{"Task removed"}));
        QCOMPARE(told(named({"a"}), named({"b"})), (Lines{"Task “b” added", "Task “a” removed"}));
        QCOMPARE(told(named({"a", "b"}), named({"b", "a"})), (Lines{"Tasks in another order"}));
        std::vector<Task> pinned = named({"a", "b"});
        pinned[1].pinned = TaskPlace::Own;
        QCOMPARE(told(named({"a", "b"}), pinned), (Lines{"Task “b” changed"}));
    }

    void manyAreCounted()
    {
        QCOMPARE(told({}, named({"a", "b", "c", "d"})), (Lines{"Tasks: 4 added"}));
        QCOMPARE(told(named({"a", "b", "c", "d"}), {}), (Lines{"Tasks: 4 removed"}));
    }
};

QTEST_APPLESS_MAIN(ListChangesTest)
#include "list_changes_test.moc"
