// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_look.h"

#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/paint.h"
#include "widgets/inputs/links/link_items.h"
#include "widgets/tints.h"

#include <QAbstractItemView>
#include <QApplication>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int widestLabel = 216;
constexpr int labelInset = 8;
constexpr int columnLabelInset = 4;
constexpr int wrapped = Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap;

const LinkItems& itemsOf(const QModelIndex& index)
{
    return *static_cast<const LinkItems*>(index.model());
}

QRect cellOf(const QRect& row)
{
    return {row.left(), row.top(), row.width(), linkCellHeight};
}

/// None where there is no link.
QColor tintOf(double correlation, const QPalette& palette)
{
    constexpr double weakest = 0.06;
    constexpr double strongest = 0.4;
    const QColor color = palette.color(correlation > 0 ? QPalette::Highlight : flipRole);
    const double share = weakest + (strongest - weakest) * std::abs(correlation);
    return mixed(palette.color(QPalette::Base), color, correlation == 0 ? 0 : share);
}

} // namespace

void LinkCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const LinkItems& items = itemsOf(index);
    const QPalette& palette = option.palette;
    const QRect cell = cellOf(option.rect);
    const QRect inside = cell.adjusted(1, 1, -1, -1);
    const bool isDiagonal = index.row() == index.column();
    const bool isRefused = items.refused().index == index;
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const QColor warning = palette.color(QPalette::BrightText);
    const QColor fill =
        isDiagonal ? palette.color(QPalette::Window) : tintOf(isRefused ? 0 : items.valueAt(index), palette);
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver) && !isDiagonal;
    const QColor line = isRefused      ? warning
                        : isCurrent    ? palette.color(QPalette::Highlight)
                        : isUnderMouse ? palette.color(QPalette::Dark)
                                       : palette.color(QPalette::Midlight);
    paintBox(*painter, inside, line, fill, controlRadius, isCurrent ? 1.5 : 1);

    painter->save();
    painter->setFont(textFont(13, isDiagonal ? QFont::Normal : QFont::DemiBold));
    painter->setPen(isRefused ? warning : palette.color(isDiagonal ? mutedRole : QPalette::Text));
    const QRect text = inside.adjusted(rowInset, 0, -rowInset, 0);
    painter->drawText(text, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (isRefused)
        painter->fillRect(QRect(text.left(), text.bottom() - 4, text.width(), 2), warning);
    painter->restore();
}

QSize LinkCell::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {linkCellWidth, linkCellHeight};
}

QWidget* LinkCell::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new FramedField(parent);
    field->setObjectName(QStringLiteral("link_field"));
    field->setAlignment(Qt::AlignCenter);
    field->setFont(textFont(13, QFont::DemiBold));
    field->setAutoFillBackground(true);
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    field->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    return field;
}

void LinkCell::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = cellOf(option.rect).adjusted(1, 1, -1, -1);
    place.setHeight(std::min(place.height(), editor->maximumHeight()));
    place.moveTop(option.rect.top() + (linkCellHeight - place.height()) / 2);
    editor->setGeometry(place);
}

LinkHeader::LinkHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setFont(textFont(12));
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(orientation == Qt::Horizontal ? linkCellWidth : linkCellHeight);
    setMinimumSectionSize(linkCellHeight);
    setHighlightSections(true); // they are painted anew when another cell is current
    setSectionsClickable(false);
    viewport()->setAutoFillBackground(false); // on what is behind the matrix
}

QString LinkHeader::labelOf(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

bool LinkHeader::isCurrent(int section) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const QModelIndex current = view->currentIndex();
    const bool isHere = view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()); // or in a field
    return isHere && section == (orientation() == Qt::Horizontal ? current.column() : current.row());
}

QSize LinkHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(textFont(12, QFont::DemiBold));
    if (orientation() == Qt::Vertical)
        return {std::min(metrics.horizontalAdvance(labelOf(section)), widestLabel) + labelInset, linkCellHeight};
    const QRect room(0, 0, linkCellWidth - 2 * columnLabelInset, 1000);
    return {linkCellWidth, metrics.boundingRect(room, wrapped, labelOf(section)).height() + labelInset};
}

void LinkHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QFont font = textFont(12, isCurrent(section) ? QFont::DemiBold : QFont::Normal);
    painter->save();
    painter->setFont(font);
    painter->setPen(palette().color(isCurrent(section) ? QPalette::Text : mutedRole));
    if (orientation() == Qt::Vertical) {
        const QRect area(0, rect.top(), rect.width() - labelInset, linkCellHeight);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(labelOf(section), Qt::ElideRight, area.width()));
    } else {
        painter->drawText(rect.adjusted(columnLabelInset, 0, -columnLabelInset, -labelInset / 2), wrapped,
                          labelOf(section));
    }
    painter->restore();
}

} // namespace breakeven
