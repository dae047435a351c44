// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tasks/typed_tasks.h"

#include <QTableView>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace breakeven {

class CatalogHeader;
class TaskItems;

/// The tasks' rows and columns under the hand: arrows and Tab go from cell to cell, typing, F2, Enter and a double
/// click edit, the arrow in a name's cell and Ctrl+Enter open the task as a scenario, Delete removes tasks from their
/// names and empties cells elsewhere, and cells are copied to spreadsheets and pasted from them.
class TaskTable : public QTableView {
    Q_OBJECT
public:
    explicit TaskTable(TaskItems* items, QWidget* parent = nullptr);

    /// The places of the tasks of which a cell is selected, in the order of the rows.
    [[nodiscard]] std::vector<std::size_t> selectedTasks() const;
    /// Makes the task's name the current cell, and shows it; nothing if there is none of that name.
    void showTask(const QString& name);
    /// Begins to edit the name of a task.
    void editName(const QString& name);
    /// Takes over what is typed but not yet committed.
    void finishEditing();
    /// What the clipboard holds, from the upper left of what is selected; behind the last task without a selection.
    void paste();
    /// As wide as titles and cells need; names have what the usual columns leave, and further columns scroll.
    void fitColumns();
    [[nodiscard]] int nameWidthFor(int width) const;
    /// Whether a room looks: nothing is chosen or edited then, there are no scroll bars to be seen, and where not all
    /// columns have room, figures have it before what they are computed of.
    void setPresented(bool presented);
    /// The height of the titles and so many rows.
    [[nodiscard]] int heightOf(int rows) const;

signals:
    void openWanted(std::size_t place);
    void removeWanted(const std::vector<std::size_t>& places);
    void clearWanted(const std::vector<std::size_t>& places, const breakeven::TaskField& field);
    void pasted(const breakeven::PastePlace& place, const QString& text);
    void selectionMoved();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void hideColumns();
    void keep();
    void restore();
    void copy() const;
    void remove();
    void editCurrent();
    [[nodiscard]] bool isName(const QModelIndex& index) const;
    /// The place of the task whose arrow is at a point of the viewport.
    [[nodiscard]] std::optional<std::size_t> openedAt(QPoint point) const;

    /// What is chosen, while columns or tasks come and go.
    struct Chosen {
        int row = -1;
        int column = -1;
        std::string name;            ///< of the current task
        std::set<std::string> names; ///< of all that are selected
    };

    TaskItems* m_items;
    CatalogHeader* m_header;
    Chosen m_chosen;
    bool m_presented = false;
};

} // namespace breakeven
