// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/task_table.h"

#include "widgets/evidence/catalog_table_look.h"
#include "widgets/portfolio/task_cell_look.h"
#include "widgets/portfolio/task_items.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

constexpr int taskRowHeight = 28;
constexpr int narrowestName = 150;
constexpr int widestName = 320;
constexpr int widestColumn = 180;
constexpr int measuredRows = 200; ///< whose cells decide how wide a column is

std::set<int> rowsOf(const QItemSelection& selection)
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    return rows;
}

} // namespace

TaskTable::TaskTable(TaskItems* items, QWidget* parent)
    : QTableView(parent), m_items(items), m_header(new CatalogHeader(this))
{
    setObjectName(QStringLiteral("task_table"));
    setAccessibleName(tr("Tasks"));
    setModel(items);
    setHorizontalHeader(m_header);
    setItemDelegate(new TaskCellLook(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(taskRowHeight);
    setPresented(false);
    setMouseTracking(true); // the arrow that opens a task is under the pointer
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // it would never leave the table; while a cell is edited it goes on to the next
    setWordWrap(false);
    setCornerWidget(new QWidget(this)); // in place of the style's box
    setFont(textFont(13));
    m_header->setStretchLastSection(true);
    m_header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TaskTable::fitColumns); // it needs room for an arrow
    connect(items, &QAbstractItemModel::modelAboutToBeReset, this, &TaskTable::keep);
    connect(items, &QAbstractItemModel::modelReset, this, &TaskTable::restore);
}

void TaskTable::keep()
{
    m_chosen = {currentIndex().row(), currentIndex().column(), {}, {}};
    if (currentIndex().isValid())
        m_chosen.name = m_items->nameOf(currentIndex().row());
    for (const int row : rowsOf(selectionModel()->selection()))
        m_chosen.names.insert(m_items->nameOf(row));
}

/// The same tasks are chosen as before; where the current one is gone, that at its place.
void TaskTable::restore()
{
    fitColumns();
    const int row = m_items->rowOf(m_chosen.name);
    const QModelIndex current =
        m_items->index(row >= 0 ? row : std::min(m_chosen.row, m_items->rowCount() - 1), m_chosen.column);
    if (!current.isValid())
        return;
    QItemSelection selection;
    int count = 0;
    for (int at = 0; m_chosen.names.size() > 1 && at < m_items->rowCount(); ++at)
        if (m_chosen.names.contains(m_items->nameOf(at))) {
            selection.select(m_items->index(at, 0), m_items->index(at, m_items->columnCount() - 1));
            ++count;
        }
    if (count < 2) {
        setCurrentIndex(current);
        return;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void TaskTable::finishEditing()
{
    if (state() != EditingState)
        return;
    if (QWidget* editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool TaskTable::isName(const QModelIndex& index) const
{
    const TaskField* field = index.isValid() ? m_items->fieldOf(index.column()) : nullptr;
    return field != nullptr && field->kind == TaskField::Kind::Name;
}

std::vector<std::size_t> TaskTable::selectedTasks() const
{
    std::vector<std::size_t> places;
    for (const int row : rowsOf(selectionModel()->selection()))
        places.push_back(m_items->placeOf(row));
    return places;
}

void TaskTable::showTask(const QString& name)
{
    const int row = m_items->rowOf(name.toStdString());
    if (row < 0)
        return;
    setCurrentIndex(m_items->index(row, 0));
    updateGeometries(); // a scroll bar that is yet to come would cover the last row
    scrollTo(currentIndex());
}

void TaskTable::editName(const QString& name)
{
    showTask(name);
    setFocus(Qt::OtherFocusReason);
    if (isName(currentIndex()))
        edit(currentIndex());
}

void TaskTable::fitColumns()
{
    const QFontMetrics metrics(textFont(13, QFont::DemiBold));
    for (int column = 0; column < m_items->columnCount(); ++column)
        setColumnHidden(column, false);
    int room = viewport()->width();
    int name = narrowestName;
    for (int column = 0; column < m_items->columnCount(); ++column) {
        const int title = m_header->widthFor(column, m_header->sortIndicatorSection() == column);
        int width = title;
        for (int row = 0; row < std::min(m_items->rowCount(), measuredRows); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_items->index(row, column).data().toString()) +
                                        2 * catalogCellInset + 2);
        if (column == 0) {
            name = std::clamp(width, narrowestName, widestName);
            continue;
        }
        width = std::min(width, std::max(widestColumn, title));
        m_header->resizeSection(column, width);
        if (!m_items->isFurther(column))
            room -= width;
    }
    if (m_items->columnCount() > 0)
        m_header->resizeSection(0, m_presented ? name : nameWidthFor(std::clamp(room, narrowestName, name)));
    if (m_presented)
        hideColumns();
}

/// Where not all columns have room, the name takes what is left of those that have: none is cut.
int TaskTable::nameWidthFor(int width) const
{
    int right = width;
    for (int column = 1; column < m_items->columnCount(); ++column) {
        const int next = right + m_header->sectionSize(column);
        if (next > viewport()->width())
            return std::max(width, std::min(width + viewport()->width() - right, widestName));
        right = next;
    }
    return width;
}

void TaskTable::setPresented(bool presented)
{
    m_presented = presented;
    setSelectionMode(presented ? QAbstractItemView::NoSelection : QAbstractItemView::ExtendedSelection);
    setEditTriggers(presented ? QAbstractItemView::NoEditTriggers
                              : QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setFocusPolicy(presented ? Qt::NoFocus : Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_TransparentForMouseEvents, presented);
    for (auto set : {&TaskTable::setHorizontalScrollBarPolicy, &TaskTable::setVerticalScrollBarPolicy})
        (this->*set)(presented ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitColumns();
}

/// Inputs from behind, then figures, so that no column is cut; names and how much there is of each stay.
void TaskTable::hideColumns()
{
    constexpr int firstOfOthers = 2;
    int excess = -viewport()->width();
    for (int column = 0; column < m_items->columnCount(); ++column)
        excess += m_header->sectionSize(column);
    for (const bool areInputs : {true, false})
        for (int column = m_items->columnCount() - 1; column >= firstOfOthers && excess > 0; --column)
            if ((m_items->fieldOf(column) != nullptr) == areInputs) {
                excess -= m_header->sectionSize(column);
                setColumnHidden(column, true);
            }
}

int TaskTable::heightOf(int rows) const
{
    return m_header->sizeHint().height() + rows * taskRowHeight;
}

void TaskTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TaskTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

/// The window's own keys for the same are the chart's.
bool TaskTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TaskTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        remove();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid())
            emit openWanted(m_items->placeOf(currentIndex().row()));
        else
            editCurrent();
    } else
        QTableView::keyPressEvent(event);
}

std::optional<std::size_t> TaskTable::openedAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!isName(index) || !TaskCellLook::openArea(visualRect(index)).contains(point))
        return std::nullopt;
    return m_items->placeOf(index.row());
}

void TaskTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        if (const auto place = openedAt(event->position().toPoint()))
            emit openWanted(*place);
}

void TaskTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(openedAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TaskTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (indexAt(point).isValid() && event->button() == Qt::LeftButton && !openedAt(point))
        editCurrent();
}

void TaskTable::editCurrent()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.flags().testFlag(Qt::ItemIsEditable))
        edit(current);
}

/// The smallest block that holds all that is selected, with tabs between its cells.
void TaskTable::copy() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    QRect block;
    for (const QItemSelectionRange& range : selection)
        block |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    std::vector<TableRow> table;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        TableRow& cells = table.emplace_back();
        for (int column = block.left(); column <= block.right(); ++column)
            cells.push_back(m_items->copied(m_items->index(row, column)));
    }
    QGuiApplication::clipboard()->setText(toQString(tabSeparated(table)));
}

void TaskTable::paste()
{
    const QModelIndexList selected = selectedIndexes();
    int row = m_items->rowCount();
    int column = 0;
    for (const QModelIndex& index : selected) {
        row = std::min(row, index.row());
        column = &index == &selected.front() ? index.column() : std::min(column, index.column());
    }
    PastePlace place;
    for (; row < m_items->rowCount(); ++row)
        place.rows.push_back(m_items->placeOf(row));
    for (; column < m_items->columnCount(); ++column)
        place.columns.push_back(m_items->fieldOf(column) != nullptr ? std::optional(*m_items->fieldOf(column))
                                                                    : std::nullopt);
    emit pasted(place, QGuiApplication::clipboard()->text());
}

void TaskTable::remove()
{
    const QModelIndex current = currentIndex();
    const std::vector<std::size_t> places = selectedTasks();
    if (places.empty() || !current.isValid())
        return;
    if (isName(current))
        emit removeWanted(places);
    else if (const TaskField* field = m_items->fieldOf(current.column()))
        emit clearWanted(places, *field);
}

} // namespace breakeven
