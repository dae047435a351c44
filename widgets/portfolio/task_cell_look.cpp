// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/task_cell_look.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"
#include "widgets/portfolio/task_items.h"
#include "widgets/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int leastEditorWidth = 110;
constexpr int openWidth = 24;

bool isOf(const QModelIndex& index, TaskField::Kind kind)
{
    const TaskField* field = static_cast<const TaskItems*>(index.model())->fieldOf(index.column());
    return field != nullptr && field->kind == kind;
}

bool isPlace(const QModelIndex& index)
{
    return isOf(index, TaskField::Kind::Place);
}

bool isName(const QModelIndex& index)
{
    return isOf(index, TaskField::Kind::Name);
}

/// To the upper right, as what opens elsewhere has it, over what the name may have there.
void paintArrow(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area)
{
    constexpr double reach = 4;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.fillRect(area, option.palette.color(chosen ? QPalette::AlternateBase : QPalette::Window));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Link), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(area).center();
    const QPointF tip = middle + QPointF(reach, -reach);
    painter.drawLine(middle + QPointF(-reach, reach), tip);
    painter.drawPolyline(QPolygonF({tip + QPointF(-1.5 * reach, 0), tip, tip + QPointF(0, 1.5 * reach)}));
    painter.restore();
}

} // namespace

void TaskCellLook::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    if (!index.data(TaskItems::isOwnRole).toBool())
        shown.palette.setColor(QPalette::Text, option.palette.color(mutedRole));
    CatalogCellLook::paint(painter, shown, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), option.palette.color(QPalette::Highlight),
                 Qt::NoBrush, 4, 1.5);
    if (isName(index) &&
        (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_HasFocus)))
        paintArrow(*painter, option, openArea(option.rect));
}

QRect TaskCellLook::openArea(const QRect& cell)
{
    return {cell.right() - openWidth - 2, cell.top() + 2, openWidth, cell.height() - 4};
}

bool TaskCellLook::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !isName(index) || !openArea(option.rect).contains(event->pos()))
        return CatalogCellLook::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       wrappingToolTip(tr("Open as a scenario in a window of its own (Ctrl+Enter)")), view);
    return true;
}

QWidget* TaskCellLook::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (!isPlace(index)) {
        auto* field = new QLineEdit(parent);
        field->setFrame(false);
        field->setFont(option.font);
        field->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        field->setPlaceholderText(index.data().toString());
        field->setAccessibleName(title);
        return field;
    }
    auto* box = new QComboBox(parent);
    box->setFont(option.font);
    box->setAccessibleName(title);
    box->addItem(tr("Free"), QString());
    for (const TaskPlaceInfo& row : taskPlaceTable)
        box->addItem(toQString(nameOf(row.place)), toQString(row.name));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* look = const_cast<TaskCellLook*>(this);
        emit look->commitData(box);
        emit look->closeEditor(box);
    });
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * catalogCellInset); // wider than its cell
    QTimer::singleShot(0, box, &QComboBox::showPopup); // once it has its place: what else is it opened for
    return box;
}

void TaskCellLook::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    else if (auto* field = qobject_cast<QLineEdit*>(editor); field != nullptr && !field->isModified())
        if (const QString text = index.data(Qt::EditRole).toString(); text != field->text())
            field->setText(text); // figures that arrive meanwhile leave what is selected there
}

void TaskCellLook::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

/// What is typed may need more room than a narrow column has.
void TaskCellLook::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    const int wanted = std::max(
        leastEditorWidth, qobject_cast<QComboBox*>(editor) != nullptr ? editor->sizeHint().width() : place.width());
    if (place.width() < wanted)
        place.setLeft(std::max(0, place.right() + 1 - wanted));
    if (place.width() < wanted)
        place.setWidth(wanted);
    editor->setGeometry(place);
}

} // namespace breakeven
