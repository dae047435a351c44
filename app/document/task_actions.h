// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tasks/task_table.h"
#include "widgets/language/spoken_text.h"

#include <QString>

class QWidget;

namespace breakeven {

class Dialogs;
class Document;
class FileActions;

/// Takes tasks that were found over into the document, as one step named `what`: asks whether they are added or replace
/// those that are there, and tells what there is to know of them. False if nothing was taken.
bool takeTasks(Document& document, Dialogs& dialogs, QWidget& window, const FoundTasks& found, const SpokenText& what);

/// Asks for a file with a table of tasks and takes them over; what is wrong with it is told.
void takeTaskTable(Document& document, Dialogs& dialogs, QWidget& window);

/// Asks for a scenario file and adds it as a task.
void takeScenarioAsTask(Document& document, FileActions& files, Dialogs& dialogs, QWidget& window);

} // namespace breakeven
