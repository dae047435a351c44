// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/catalog_table_look.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace breakeven {

namespace {

constexpr int catalogRowHeight = 28;
constexpr int headerHeight = 30;
constexpr int sortArrowRoom = 14;

} // namespace

QSize CatalogCellLook::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + 2 * catalogCellInset,
            catalogRowHeight};
}

void CatalogCellLook::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.color(chosen ? QPalette::AlternateBase : QPalette::Window));
    QFont font = option.font;
    if (chosen)
        font.setWeight(QFont::DemiBold);
    const QRect area = option.rect.adjusted(catalogCellInset, 0, -catalogCellInset, 0);
    painter->setPen(option.palette.color(QPalette::Text));
    paintLines(*painter, area, fitText(index.data().toString(), font, area.size()),
               Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
}

bool CatalogCellLook::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const QString text = index.data().toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width(); // or small
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || !isCut || tip.contains(text.toHtmlEscaped()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), wrappingToolTip(text) + tip, view);
    return true;
}

CatalogHeader::CatalogHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(textFont(11, QFont::DemiBold));
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(false);
}

int CatalogHeader::widthFor(int section, bool withArrow) const
{
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int rounding = 2;
    return fontMetrics().horizontalAdvance(title) + (withArrow ? sortArrowRoom : 0) + 2 * catalogCellInset + rounding;
}

QSize CatalogHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

void CatalogHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const bool sorted = sortIndicatorSection() == section;
    const bool right = model()->index(0, section).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(palette().color(QPalette::Midlight));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect area = rect.adjusted(catalogCellInset, 0, -catalogCellInset, 0);
    const int arrow = sorted ? sortArrowRoom : 0;
    const QString text = fontMetrics().elidedText(title, Qt::ElideRight, area.width() - arrow);
    const int width = fontMetrics().horizontalAdvance(text);
    // The arrow stands on the inner side of a number's title, so that the title ends where its numbers end.
    const int left = right ? area.right() + 1 - width : area.left();
    painter->setFont(font());
    painter->setPen(palette().color(sorted ? QPalette::Text : mutedRole));
    painter->drawText(QRect(left, area.top(), width + 1, area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted) {
        const double reach = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        const double x = right ? left - sortArrowRoom / 2.0 - 1 : left + width + sortArrowRoom / 2.0 + 1;
        paintArrow(*painter, {x, rect.center().y() + 0.5}, {3.5, reach}, palette().color(QPalette::Text));
    }
    painter->restore();
}

} // namespace breakeven
