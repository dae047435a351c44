// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/task_items.h"

#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace breakeven {

namespace {

/// Numbers by size, texts as people read them, and what is not there behind both.
bool isBefore(const TableCell& a, const TableCell& b)
{
    if (const auto* one = std::get_if<std::string>(&a))
        if (const auto* other = std::get_if<std::string>(&b))
            return toQString(*one).localeAwareCompare(toQString(*other)) < 0;
    if (std::holds_alternative<std::monostate>(a) || std::holds_alternative<std::monostate>(b))
        return a.index() > b.index();
    const auto* one = std::get_if<double>(&a);
    const auto* other = std::get_if<double>(&b);
    return one != nullptr && other != nullptr ? *one < *other : a.index() < b.index();
}

std::vector<std::size_t> asGiven(std::size_t count)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

} // namespace

void TaskItems::setScenario(const Scenario& scenario)
{
    const bool sameCount = scenario.tasks.size() == m_scenario.tasks.size();
    const bool sameColumns = taskColumns(scenario, m_further) == m_columns;
    if (sameCount && sameColumns) {
        m_scenario = scenario;
        tellAll();
        return;
    }
    beginResetModel();
    m_scenario = scenario;
    m_columns = taskColumns(scenario, m_further);
    if (!sameCount) {
        m_planned.reset();
        m_order = sorted();
    }
    endResetModel();
}

void TaskItems::setFurther(std::vector<const Parameter*> further)
{
    m_further = std::move(further);
    showColumns();
}

void TaskItems::showColumns()
{
    beginResetModel();
    m_columns = taskColumns(m_scenario, m_further);
    endResetModel();
}

void TaskItems::setPlan(const Scenario& scenario, const Portfolio& plan)
{
    if (scenario.tasks.size() != m_scenario.tasks.size())
        return;
    const std::vector<double> shares =
        m_planned && !m_scenario.ranges.empty() ? m_planned->shares : std::vector<double>();
    const bool isFirst = !m_planned;
    m_planned = PlannedTasks{plan, shares};
    if (isFirst && m_sortColumn >= 0) // there was nothing to sort by
        sort(m_sortColumn, m_sortOrder);
    tellAll();
}

void TaskItems::setShares(const Scenario& scenario, const std::vector<double>& shares)
{
    if (!m_planned || scenario.tasks.size() != m_scenario.tasks.size())
        return;
    m_planned->shares = shares;
    tellAll();
}

void TaskItems::tellAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const TaskField* TaskItems::fieldOf(int column) const
{
    return std::get_if<TaskField>(&m_columns[static_cast<std::size_t>(column)]);
}

bool TaskItems::isFurther(int column) const
{
    const TaskField* field = fieldOf(column);
    return field != nullptr && field->kind == TaskField::Kind::Value && !isUsualColumn(*field->parameter);
}

int TaskItems::rowOf(const std::string& name) const
{
    const auto row = std::ranges::find(m_order, name, [&](std::size_t place) { return m_scenario.tasks[place].name; });
    return row == m_order.end() ? -1 : static_cast<int>(row - m_order.begin());
}

TaskCell TaskItems::cell(const QModelIndex& index) const
{
    return taskCell(m_columns[static_cast<std::size_t>(index.column())], m_scenario,
                    m_planned && !m_planned->plan.costs.tasks.empty() ? &*m_planned : nullptr, placeOf(index.row()));
}

TableCell TaskItems::copied(const QModelIndex& index) const
{
    const TaskColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    const TaskCell shown = cell(index);
    if (isNumber(column) && !shown.isOwn)
        return {};
    const auto* amount = std::get_if<double>(&shown.value);
    return amount != nullptr && isMoney(column) ? TableCell(shownMoney().fromDollars(*amount)) : shown.value;
}

int TaskItems::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TaskItems::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

/// Whose value it is, of a value; the figure's meaning stands at the column's title.
QStringList TaskItems::remarks(const QModelIndex& index) const
{
    const TaskField* field = fieldOf(index.column());
    if (field == nullptr || field->kind != TaskField::Kind::Value)
        return {};
    return {toQString(sourceOf(cell(index)))};
}

QVariant TaskItems::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const TaskCell shown = cell(index);
        return shown.text.empty() ? QString() : toQString(shown.text);
    }
    case Qt::EditRole:
        return toQString(typedCell(m_columns[static_cast<std::size_t>(index.column())],
                                   m_scenario.tasks[placeOf(index.row())], shownCatalog()));
    case Qt::ToolTipRole:
        return cell(index).exact.empty() ? QString() : headedToolTip(toQString(cell(index).exact), remarks(index));
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::AlignVCenter |
            (isNumber(m_columns[static_cast<std::size_t>(index.column())]) ? Qt::AlignRight : Qt::AlignLeft));
    case isOwnRole: return cell(index).isOwn;
    default: return {};
    }
}

QVariant TaskItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const TaskColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return toQString(titleOf(column));
    if (role == Qt::ToolTipRole && !helpOf(column).empty())
        return wrappingToolTip(toQString(helpOf(column)));
    return {};
}

Qt::ItemFlags TaskItems::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return fieldOf(index.column()) != nullptr ? shown | Qt::ItemIsEditable : shown;
}

bool TaskItems::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const TaskField* field = fieldOf(index.column());
    if (role == Qt::EditRole && field != nullptr && value.toString() != data(index, Qt::EditRole).toString())
        emit typed(placeOf(index.row()), *field, value.toString());
    return false;
}

/// The places as they were last sorted.
std::vector<std::size_t> TaskItems::sorted() const
{
    std::vector<std::size_t> places = asGiven(m_scenario.tasks.size());
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return places;
    std::vector<TableCell> cells;
    cells.reserve(places.size());
    for (const std::size_t place : places)
        cells.push_back(taskCell(m_columns[static_cast<std::size_t>(m_sortColumn)], m_scenario,
                                 m_planned ? &*m_planned : nullptr, place)
                            .value);
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(cells[a], cells[b]) : isBefore(cells[b], cells[a]);
    });
    return places;
}

void TaskItems::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const std::vector<std::size_t> before = std::exchange(m_order, sorted());
    std::vector<int> rows(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        rows[m_order[i]] = static_cast<int>(i);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& one : old)
        moved << index(rows[before[static_cast<std::size_t>(one.row())]], one.column());
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace breakeven
