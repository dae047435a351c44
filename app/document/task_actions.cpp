// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/task_actions.h"

#include "app/document/comparisons.h"
#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "core/files/safe_file.h"
#include "core/scenario/edits.h"
#include "core/scenario/task_edits.h"
#include "core/scenario/tasks.h"
#include "core/text/one_line.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace breakeven {

namespace {

constexpr std::size_t largestTable = std::size_t{16} << 20U; ///< bytes

struct TaskActions {
    Q_DECLARE_TR_FUNCTIONS(breakeven::TaskActions)
};

/// Tasks that a scenario can't have are told of.
bool change(Document& document, Dialogs& dialogs, QWidget& window, const std::vector<Task>& tasks,
            const SpokenText& what)
{
    if (const Outcome checked = checkTasks(tasks); !checked) {
        dialogs.showError(&window, what.text(), toQString(checked.error().what));
        return false;
    }
    document.change(withTasks(document.scenario(), tasks), what);
    return true;
}

} // namespace

bool takeTasks(Document& document, Dialogs& dialogs, QWidget& window, const FoundTasks& found, const SpokenText& what)
{
    const QString notes = toQString(sentences(found.notes));
    if (found.tasks.empty()) {
        dialogs.showError(&window, what.text(), notes.isEmpty() ? TaskActions::tr("There are no tasks in it.") : notes);
        return false;
    }
    document.finishEditing();
    std::vector<Task> tasks = found.tasks;
    if (const std::vector<Task>& before = document.scenario().tasks; !before.empty()) {
        switch (dialogs.addOrReplace(&window, what.text(),
                                     TaskActions::tr("The scenario has %1 tasks. Add these %2 to them, or put them in "
                                                     "their place? What they say of a task that is called "
                                                     "like one of these changes it.")
                                         .arg(before.size())
                                         .arg(tasks.size()))) {
        case Dialogs::Taking::Add: tasks = withTasksOf(before, tasks, found.hasPlaces); break;
        case Dialogs::Taking::Replace: break;
        case Dialogs::Taking::Cancel: return false;
        }
    }
    if (!change(document, dialogs, window, tasks, what))
        return false;
    if (!notes.isEmpty())
        dialogs.showNotice(&window, what.text(), notes);
    return true;
}

void takeTaskTable(Document& document, Dialogs& dialogs, QWidget& window)
{
    const SpokenText what([] { return TaskActions::tr("Tasks from a Table"); });
    const std::vector<std::filesystem::path> paths =
        dialogs.filesToOpen(&window, what.text(), TaskActions::tr("Tables (*.csv *.tsv *.txt);;All files (*)"), false);
    if (paths.empty())
        return;
    const std::string where = oneLine(paths.front().native());
    const Result<std::string> text = readFile(paths.front(), largestTable);
    const Result<FoundTasks> found = text ? readTaskTable(*text, where) : Result<FoundTasks>(text.error());
    if (!found)
        dialogs.showError(&window, TaskActions::tr("The table was not read"),
                          toQString(found.error().sentence(shownCatalog())));
    else
        takeTasks(document, dialogs, window, *found, what);
}

void takeScenarioAsTask(Document& document, FileActions& files, Dialogs& dialogs, QWidget& window)
{
    const std::optional<std::filesystem::path> path = dialogs.fileToOpen(&window, files.folder());
    if (!path)
        return;
    const Result<Scenario> other = scenarioAt(*path);
    if (!other) {
        dialogs.showError(&window, TaskActions::tr("The scenario was not opened"),
                          toQString(other.error().sentence(shownCatalog())));
        return;
    }
    document.finishEditing();
    const TaskOfScenario made = taskOf(document.scenario(), *other);
    std::vector<Task> tasks = document.scenario().tasks;
    tasks.push_back(made.task);
    const SpokenText what([] { return TaskActions::tr("Scenario as a Task"); });
    if (change(document, dialogs, window, tasks, what) && !made.note.empty())
        dialogs.showNotice(&window, what.text(), toQString(made.note));
}

} // namespace breakeven
