// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/typed_tasks.h"

#include "core/files/records/csv_cells.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/task_edits.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace breakeven {

namespace {

using Cells = std::vector<std::vector<std::string>>; ///< by rows

Outcome setField(Task& task, const TaskField& field, std::string_view typed, const Catalog& catalog)
{
    const std::size_t first = typed.find_first_not_of(" \t\r\n");
    const std::string_view text = first == std::string_view::npos
                                      ? std::string_view()
                                      : typed.substr(first, typed.find_last_not_of(" \t\r\n") + 1 - first);
    switch (field.kind) {
    case TaskField::Kind::Name:
        if (Message refusal = whyNoTaskName(text); !refusal.empty())
            return Error{"", Message{"task_table.row_of_name(refusal)", std::move(refusal)}};
        task.name = text;
        return success();
    case TaskField::Kind::Place: return setPlace(task, text);
    case TaskField::Kind::Value: break;
    }
    if (text.empty()) {
        std::erase_if(task.parameters, [&](const ParameterValue& own) { return own.parameter == field.parameter; });
        return success();
    }
    const Result<double> value = parseTyped(*field.parameter, text, catalog);
    if (!value)
        return Error{"", value.error().what};
    return setOwnValue(task, *field.parameter, *value);
}

/// The error's `where` is the place of the task whose name is another's.
Outcome checkNames(const std::vector<Task>& tasks)
{
    if (const Outcome checked = checkTasks(tasks); !checked) {
        const std::string& where = checked.error().where; // "/3/name"
        if (where.empty())
            return checked;
        return Error{where.substr(1, where.find('/', 1) - 1),
                     Message{"task_table.row_of_name(refusal)", checked.error().what}};
    }
    return success();
}

/// New tasks of which no name was pasted.
void nameTheNameless(std::vector<Task>& tasks)
{
    std::unordered_set<std::string> taken;
    for (const Task& task : tasks)
        taken.insert(task.name);
    const std::string untitled = inWords(Message{"task_scenario.untitled"});
    int number = 1;
    for (Task& task : tasks) {
        if (!task.name.empty())
            continue;
        task.name = untitled;
        while (!taken.insert(task.name).second)
            task.name = fmt::format("{} ({})", untitled, ++number);
    }
}

Cells split(std::string_view text, std::optional<char> delimiter)
{
    Cells cells;
    CsvCells splitter;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        std::vector<std::string>& row = cells.emplace_back();
        if (!delimiter)
            row.emplace_back(line);
        else
            for (const std::string_view cell : splitter.split(line, *delimiter))
                row.emplace_back(cell);
    }
    return cells;
}

Message ofCell(std::size_t row, const TaskField& field, const Message& refusal)
{
    return {"task_paste.cell(row, column, refusal)", Quantity::fullCount(row + 1), columnTitle(field), refusal};
}

/// A name's refusal says itself what it is about.
Message ofField(const TaskField& field, const Message& refusal)
{
    if (field.kind == TaskField::Kind::Name)
        return refusal;
    return {"task_table.of_column(column, refusal)", columnTitle(field), refusal};
}

/// A table that was pasted has lines, but no file: ":3".
Error ofLine(const Error& error)
{
    std::size_t line = 0;
    const std::string& where = error.where;
    if (where.empty() || std::from_chars(where.data() + 1, where.data() + where.size(), line).ec != std::errc())
        return {"", error.what};
    return {"", Message{"task_paste.row(row, refusal)", Quantity::fullCount(line), error.what}};
}

Result<FoundTasks> withCells(std::vector<Task> tasks, const PastePlace& place, const Cells& cells,
                             const Catalog& catalog)
{
    FoundTasks found;
    bool passedFigures = false;
    std::vector<std::size_t> rows = place.rows;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].size() > place.columns.size())
            return Error{"", Message{"task_paste.too_wide(row, count, most)", Quantity::fullCount(i + 1),
                                     Quantity::fullCount(cells[i].size()), Quantity::fullCount(place.columns.size())}};
        if (i >= rows.size()) {
            rows.push_back(tasks.size());
            tasks.emplace_back();
            if (Message tooMany = whyTooManyTasks(tasks.size()); !tooMany.empty())
                return Error{"", std::move(tooMany)};
        }
        for (std::size_t k = 0; k < cells[i].size(); ++k) {
            if (!place.columns[k])
                passedFigures = true;
            else if (const Outcome set = setField(tasks[rows[i]], *place.columns[k], cells[i][k], catalog); !set)
                return Error{"", ofCell(i, *place.columns[k], set.error().what)};
        }
    }
    nameTheNameless(tasks);
    if (const Outcome checked = checkNames(tasks); !checked) {
        rows.resize(cells.size());
        const auto row =
            std::ranges::find(rows, checked.error().where, [](std::size_t at) { return std::to_string(at); });
        if (row == rows.end())
            return Error{"", checked.error().what};
        return Error{"", ofCell(static_cast<std::size_t>(row - rows.begin()), TaskField{}, checked.error().what)};
    }
    found.tasks = std::move(tasks);
    if (passedFigures)
        found.notes.push_back({"task_paste.computed"});
    return found;
}

} // namespace

Result<std::vector<Task>> withTyped(std::vector<Task> tasks, std::span<const std::size_t> places,
                                    const TaskField& field, std::string_view text, const Catalog& catalog)
{
    for (const std::size_t place : places)
        if (const Outcome set = setField(tasks[place], field, text, catalog); !set)
            return Error{"", ofField(field, set.error().what)};
    if (const Outcome checked = checkNames(tasks); !checked)
        return Error{"", checked.error().what};
    return tasks;
}

Result<FoundTasks> withPasted(const std::vector<Task>& tasks, const PastePlace& place, std::string_view text,
                              const Catalog& catalog)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{"", Message{"task_paste.nothing"}};
    if (isTaskTable(text)) {
        Result<FoundTasks> read = readTaskTable(text, {});
        if (!read)
            return ofLine(read.error());
        FoundTasks found = std::move(read).value();
        found.tasks = withTasksOf(tasks, found.tasks, found.hasPlaces);
        if (Message tooMany = whyTooManyTasks(found.tasks.size()); !tooMany.empty())
            return Error{"", std::move(tooMany)};
        return found;
    }
    if (text.find('\t') != std::string_view::npos)
        return withCells(tasks, place, split(text, '\t'), catalog);
    const char delimiter = delimiterOf(text.substr(0, text.find('\n')));
    // "1,200" is a number, and "Invoices, Europe" may be a name.
    Result<FoundTasks> whole = withCells(tasks, place, split(text, std::nullopt), catalog);
    const bool isName = !place.columns.empty() && place.columns.front() == TaskField{};
    if (text.find(delimiter) == std::string_view::npos || (whole && !isName))
        return whole;
    Result<FoundTasks> parts = withCells(tasks, place, split(text, delimiter), catalog);
    return parts.ok() || !whole.ok() ? parts : whole;
}

} // namespace breakeven
