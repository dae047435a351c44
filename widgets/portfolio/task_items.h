// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/task_list.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// A scenario's tasks as an item view takes them: what people set and what is computed. It changes nothing itself: what
/// is typed is told.
class TaskItems : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Of a cell whose value is the scenario's: it is quieter.
    static constexpr int isOwnRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Figures stay those of the last plan until the next is there, but where tasks came or went.
    void setScenario(const Scenario& scenario);
    void setFurther(std::vector<const Parameter*> further);
    /// Nothing of tasks that are no longer these.
    void setPlan(const Scenario& scenario, const Portfolio& plan);
    void setShares(const Scenario& scenario, const std::vector<double>& shares);

    /// Whether figures are there.
    [[nodiscard]] bool hasPlan() const { return m_planned.has_value(); }
    [[nodiscard]] const std::vector<const Parameter*>& further() const { return m_further; }
    /// Null of a computed column.
    [[nodiscard]] const TaskField* fieldOf(int column) const;
    /// Whether the column stands behind those that are always there.
    [[nodiscard]] bool isFurther(int column) const;
    /// The task's place in the scenario.
    [[nodiscard]] std::size_t placeOf(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::string& nameOf(int row) const { return m_scenario.tasks[placeOf(row)].name; }
    /// The row of the task of that name; −1 if there is none.
    [[nodiscard]] int rowOf(const std::string& name) const;
    /// What a spreadsheet gets: what people set as it is typed, and figures with all digits; amounts in the currency
    /// that is shown, so that they can be pasted again.
    [[nodiscard]] TableCell copied(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Tells what was typed if it is another text; false, as nothing has changed yet.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// As they are shown; the scenario's order stays. Column −1 is that order.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void typed(std::size_t place, const breakeven::TaskField& field, const QString& text);

private:
    [[nodiscard]] TaskCell cell(const QModelIndex& index) const;
    [[nodiscard]] QStringList remarks(const QModelIndex& index) const;
    [[nodiscard]] std::vector<std::size_t> sorted() const;
    void showColumns();
    void tellAll();

    Scenario m_scenario;
    std::vector<const Parameter*> m_further;
    std::vector<TaskColumn> m_columns;
    std::vector<std::size_t> m_order; ///< places, by rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<PlannedTasks> m_planned;
};

} // namespace breakeven
