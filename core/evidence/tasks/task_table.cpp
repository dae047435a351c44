// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/task_table.h"

#include "core/files/records/csv_cells.h"
#include "core/files/records/csv_table.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/assignment.h"
#include "core/scenario/task_field.h"
#include "core/scenario/tasks.h"
#include "core/text/ascii.h"
#include "core/text/one_line.h"
#include "core/words/currency.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace breakeven {

namespace {

/// What a column holds.
struct TableColumn {
    enum class Kind { Name, Pinned, Parameter, Computed, Unknown };
    Kind kind = Kind::Unknown;
    const Parameter* parameter = nullptr;
};

/// Whether a column is called that, whatever its case, and with blanks or dashes in place of underscores.
bool isCalled(std::string_view column, std::string_view name)
{
    const auto letter = [](char c) { return c == ' ' || c == '-' ? '_' : lowerCase(c); };
    return std::ranges::equal(column, name, {}, letter, letter);
}

/// What the view and its exports compute.
constexpr std::string_view computedColumns[]{"step",        "best_plan", "at_the_api",       "own_model",      "load",
                                             "saves_alone", "moves_in",  "total_once_moved", "gpus_once_moved"};

bool isColumnOf(std::string_view column, const TaskField& field)
{
    return isCalled(column, inWords(columnTitle(field)));
}

TableColumn columnCalled(std::string_view column)
{
    column = column.substr(0, column.find(" (")); // behind it stands a unit
    if (isCalled(column, "name") || isCalled(column, "task") || isColumnOf(column, {}))
        return {TableColumn::Kind::Name};
    if (isCalled(column, "pinned") || isColumnOf(column, {TaskField::Kind::Place}))
        return {TableColumn::Kind::Pinned};
    for (const Parameter& row : parameterTable)
        if (isCalled(column, row.id) || isCalled(column, row.label) ||
            isColumnOf(column, {TaskField::Kind::Value, &row}))
            return {TableColumn::Kind::Parameter, &row};
    if (std::ranges::any_of(computedColumns, [column](std::string_view name) { return isCalled(column, name); }))
        return {TableColumn::Kind::Computed};
    return {};
}

/// That of "Price (EUR/M tokens)"; null where there is none.
const Currency* currencyOf(std::string_view column)
{
    const std::size_t unit = column.find(" (");
    return unit == std::string_view::npos ? nullptr : findCurrency(column.substr(unit + 2, 3));
}

bool areAlike(const TableColumn& a, const TableColumn& b)
{
    return a.kind < TableColumn::Kind::Computed && a.kind == b.kind && a.parameter == b.parameter;
}

/// Reads one table's rows.
class TaskRows {
public:
    TaskRows(const CsvTable& table, const std::string& where) : m_table(table), m_where(where)
    {
        for (const std::string& column : table.columns)
            m_columns.push_back(columnCalled(column));
    }

    [[nodiscard]] Result<FoundTasks> tasks()
    {
        if (const Outcome columns = checkColumns(); !columns)
            return columns.error();
        for (const CsvTable::Row& row : m_table.rows) {
            if (const Outcome read = readRow(row); !read)
                return Error{fmt::format("{}:{}", m_where, row.line), read.error().what};
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] Outcome checkColumns()
    {
        const auto isName = [](const TableColumn& column) { return column.kind == TableColumn::Kind::Name; };
        if (std::ranges::none_of(m_columns, isName))
            return Error{m_where, Message{"task_table.no_names"}};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const TableColumn& column = m_columns[i];
            const std::string shown = inQuotes(m_table.columns[i]);
            const auto end = m_columns.begin() + static_cast<std::ptrdiff_t>(i);
            const auto first =
                std::find_if(m_columns.begin(), end, [&](const TableColumn& other) { return areAlike(column, other); });
            if (first != end)
                return Error{m_where,
                             Message{"task_table.column_twice(column, parameter)", shown,
                                     inQuotes(m_table.columns[static_cast<std::size_t>(first - m_columns.begin())])}};
            if (const Currency* currency = currencyOf(m_table.columns[i]);
                column.parameter != nullptr && currency != nullptr && currency != &usDollar)
                return Error{m_where, Message{"typed.other_currency(text, currency, allowed)", shown, nameOf(*currency),
                                              nameOf(usDollar)}};
            if (column.kind == TableColumn::Kind::Unknown)
                m_found.notes.push_back({"task_table.unknown_column(column)", shown});
            else if (column.kind == TableColumn::Kind::Pinned)
                m_found.hasPlaces = true;
            else if (column.parameter != nullptr && !isTaskParameter(*column.parameter))
                m_found.notes.push_back({"task_table.column_of_all(column, parameter)", shown,
                                         labelOf(*column.parameter).withinSentence()});
        }
        return success();
    }

    [[nodiscard]] Outcome readRow(const CsvTable::Row& row)
    {
        if (!row.whole)
            return Error{"", Message{"record.open_quote"}};
        if (row.fields.size() > m_columns.size())
            return Error{"", Message{"task_table.too_many_cells(count, most)", Quantity::plain(row.fields.size()),
                                     Quantity::plain(m_columns.size())}};
        Task task;
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            if (const Outcome read = readCell(m_columns[i], row.fields[i], task); !read)
                return Error{"", Message{"task_table.of_column(column, refusal)", inQuotes(m_table.columns[i]),
                                         read.error().what}};
        Message refusal = whyNoTaskName(task.name);
        if (refusal.empty() && !m_names.insert(task.name).second)
            refusal = {"task.name_twice(name)", inQuotes(task.name)};
        if (!refusal.empty())
            return Error{"", Message{"task_table.row_of_name(refusal)", std::move(refusal)}};
        m_found.tasks.push_back(std::move(task));
        if (Message tooMany = whyTooManyTasks(m_found.tasks.size()); !tooMany.empty())
            return Error{"", Message{"task.too_many(count, most)", Quantity::plain(m_table.rows.size()),
                                     Quantity::plain(mostTasks)}};
        return success();
    }

    /// The program's own tables have all digits of each number; of others "8.000" may be eight or eight thousand.
    [[nodiscard]] bool isOwnTable() const
    {
        return std::ranges::any_of(
            m_columns, [](const TableColumn& column) { return column.kind == TableColumn::Kind::Computed; });
    }

    [[nodiscard]] Outcome readCell(const TableColumn& column, const std::string& cell, Task& task) const
    {
        switch (column.kind) {
        case TableColumn::Kind::Name: task.name = cell; return success();
        case TableColumn::Kind::Pinned: return setPlace(task, cell);
        case TableColumn::Kind::Computed:
        case TableColumn::Kind::Unknown: return success();
        case TableColumn::Kind::Parameter: break;
        }
        if (cell.empty() || !isTaskParameter(*column.parameter))
            return success();
        const Result<double> value =
            isOwnTable() ? givenValue(*column.parameter, cell) : parseTyped(*column.parameter, cell);
        if (!value)
            return value.error();
        return setOwnValue(task, *column.parameter, *value);
    }

    const CsvTable& m_table;
    const std::string& m_where;
    std::vector<TableColumn> m_columns;
    std::unordered_set<std::string> m_names;
    FoundTasks m_found;
};

} // namespace

Outcome setPlace(Task& task, std::string_view text)
{
    task.pinned.reset();
    if (text.empty() || isCalled(text, inWords(Message{"task_list.free"})))
        return success();
    for (const TaskPlaceInfo& row : taskPlaceTable)
        if (isCalled(text, row.id) || isCalled(text, row.name))
            task.pinned = row.place;
    if (!task.pinned)
        return Error{"", Message{"scenario.no_place(value)", verbatim(inQuotes(text))}};
    return success();
}

Result<FoundTasks> readTaskTable(std::string_view text, const std::string& where)
{
    const Result<CsvTable> table = parseCsv(text, where, delimiterOf(text.substr(0, text.find('\n'))));
    if (!table)
        return table.error();
    return TaskRows(*table, where).tasks();
}

bool isTaskTable(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos || text.find_first_not_of(" \t\r\n", end) == std::string_view::npos)
        return false;
    const std::string_view head = text.substr(0, text.substr(0, end).ends_with('\r') ? end - 1 : end);
    CsvCells cells;
    const auto isName = [](std::string_view cell) { return columnCalled(cell).kind == TableColumn::Kind::Name; };
    return std::ranges::any_of(cells.split(head, delimiterOf(head)), isName);
}

} // namespace breakeven
