// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_matrix.h"

#include "widgets/controls/paint.h"
#include "widgets/inputs/links/link_items.h"
#include "widgets/inputs/links/link_look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int messageInset = 6;
constexpr int mostShown = 8; ///< rows and columns before it scrolls

QFont messageFont()
{
    return textFont(12);
}

} // namespace

LinkMatrix::LinkMatrix(QWidget* parent) : QTableView(parent), m_items(new LinkItems(this))
{
    setObjectName(QStringLiteral("link_matrix"));
    setAccessibleName(tr("How inputs move together"));
    setModel(m_items);
    setItemDelegate(new LinkCell(this));
    setHorizontalHeader(new LinkHeader(Qt::Horizontal, this));
    setVerticalHeader(new LinkHeader(Qt::Vertical, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)->installEventFilter(this); // the corner
    viewport()->setBackgroundRole(QPalette::Window); // it is a part of what it stands on
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false); // focusNextPrevChild does it, and lets go at the ends
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QTableView::clicked, this, &LinkMatrix::editCell);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        horizontalHeader()->viewport()->update(); // what stands out there
        verticalHeader()->viewport()->update();
    });
    connect(m_items, &LinkItems::linkEdited, this, &LinkMatrix::linkEdited);
    connect(m_items, &LinkItems::refusedChanged, this, &LinkMatrix::makeRoomForMessage);
}

void LinkMatrix::setScenario(const Scenario& scenario)
{
    const int before = inputs();
    m_items->setScenario(scenario);
    if (inputs() != before)
        updateGeometry();
}

int LinkMatrix::inputs() const
{
    return m_items->rowCount();
}

void LinkMatrix::goTo(const Parameter& parameter)
{
    const auto place = std::ranges::find(m_items->inputs(), &parameter);
    if (place == m_items->inputs().end() || inputs() < 2)
        return;
    const int row = static_cast<int>(place - m_items->inputs().begin());
    int column = row == 0 ? 1 : 0;
    for (int other = inputs(); other-- > 0;)
        if (other != row && m_items->valueAt(m_items->index(row, other)) != 0)
            column = other;
    setCurrentIndex(m_items->index(row, column));
    setFocus(Qt::OtherFocusReason);
}

void LinkMatrix::finishEditing()
{
    if (state() == EditingState)
        setFocus(Qt::OtherFocusReason); // a field that loses it is taken over
}

QString LinkMatrix::message() const
{
    return m_items->refused().reason;
}

QRect LinkMatrix::cellRect(int row, int column) const
{
    QRect cell = visualRect(m_items->index(row, column));
    cell.setHeight(linkCellHeight);
    return cell;
}

QSize LinkMatrix::sizeHint() const
{
    const int shown = std::min(inputs(), mostShown);
    return {verticalHeader()->sizeHint().width() + shown * linkCellWidth,
            horizontalHeader()->sizeHint().height() + shown * linkCellHeight};
}

/// The next cell that can be edited, as one reads, or the one before; invalid beyond the ends.
QModelIndex LinkMatrix::neighbour(bool next) const
{
    const int count = inputs();
    const QModelIndex current = currentIndex();
    const int step = next ? 1 : -1;
    int place = current.isValid() ? current.row() * count + current.column() + step : next ? 0 : count * count - 1;
    if (place >= 0 && place < count * count && place / count == place % count)
        place += step; // the diagonal
    return place < 0 || place >= count * count ? QModelIndex() : m_items->index(place / count, place % count);
}

void LinkMatrix::editCell(const QModelIndex& index)
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

QModelIndex LinkMatrix::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious) // the tab key in a field
        return neighbour(action == MoveNext);
    return QTableView::moveCursor(action, modifiers);
}

bool LinkMatrix::focusNextPrevChild(bool next)
{
    const QModelIndex index = neighbour(next);
    if (!index.isValid())
        return QTableView::focusNextPrevChild(next);
    setCurrentIndex(index);
    return true;
}

void LinkMatrix::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        setCurrentIndex({});
        setCurrentIndex(neighbour(event->reason() == Qt::TabFocusReason));
    }
    QTableView::focusInEvent(event);
}

/// Between the labels there is nothing.
bool LinkMatrix::eventFilter(QObject* watched, QEvent* event)
{
    const bool isCorner = qobject_cast<QAbstractButton*>(watched) != nullptr;
    return (isCorner && event->type() == QEvent::Paint) || QTableView::eventFilter(watched, event);
}

void LinkMatrix::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (currentIndex().isValid())
            m_items->setData(currentIndex(), QString(), Qt::EditRole);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() != EditingState) // else it is the one that ends the field
            editCell(currentIndex());
        return;
    case Qt::Key_Escape:
        if (message().isEmpty())
            event->ignore(); // the dialog's
        else
            m_items->restore();
        return;
    default: QTableView::keyPressEvent(event);
    }
}

/// Under the cells of the row; beside the cell if there is room to its right.
QRect LinkMatrix::messageRect() const
{
    const int room = viewport()->width() - 2 * messageInset;
    const QRect text = QFontMetrics(messageFont()).boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, message());
    const QRect cell = visualRect(m_items->refused().index);
    const int left = std::clamp(cell.left() + messageInset, messageInset, std::max(messageInset, room - text.width()));
    return {left, cell.top() + linkCellHeight, text.width() + 1, text.height() + messageInset};
}

void LinkMatrix::makeRoomForMessage()
{
    if (m_messageRow >= 0 && m_messageRow < inputs())
        setRowHeight(m_messageRow, linkCellHeight);
    const QModelIndex refused = m_items->refused().index;
    m_messageRow = refused.isValid() ? refused.row() : -1;
    if (!refused.isValid())
        return viewport()->update();
    setRowHeight(m_messageRow, linkCellHeight + messageRect().height());
    updateGeometries(); // how far there is to scroll
    scrollTo(refused);
    viewport()->update();
}

void LinkMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_messageRow >= 0)
        setRowHeight(m_messageRow, linkCellHeight + messageRect().height());
}

void LinkMatrix::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 && m_messageRow >= 0)
        viewport()->update(); // the message stays in sight
}

void LinkMatrix::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_messageRow < 0)
        return;
    QPainter painter(viewport());
    painter.setFont(messageFont());
    painter.setPen(palette().color(QPalette::BrightText));
    painter.drawText(messageRect(), Qt::TextWordWrap, message());
}

} // namespace breakeven
