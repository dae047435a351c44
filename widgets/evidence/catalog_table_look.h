// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace breakeven {

// How a catalog's table is painted: from the palette, so that it follows a change of theme by itself.

inline constexpr int catalogCellInset = 8; ///< beside the text of a cell

/// A cell: one line of text, cut off where it does not fit; the tool tip then has the whole of it. The chosen row is
/// tinted, and the one under the pointer a little.
class CatalogCellLook : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// The titles of the columns; an arrow beside the one by which the rows are sorted.
class CatalogHeader : public QHeaderView {
public:
    explicit CatalogHeader(QWidget* parent);
    /// How wide a column must be for its title, with or without the arrow of the one that sorts.
    [[nodiscard]] int widthFor(int section, bool withArrow = true) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace breakeven
