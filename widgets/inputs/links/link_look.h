// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace breakeven {

// How the matrix of links is painted: from the palette, so that it follows a change of theme by itself.

inline constexpr int linkCellHeight = 34;
inline constexpr int linkCellWidth = 88;

/// A cell at the top of its row, which may be higher: the stronger its correlation, the stronger its tint, in the
/// accent's color where the two move in step and in that of flips where they move against each other. What was refused
/// is underlined. It is edited in a field of its own size.
class LinkCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

/// The inputs' labels beside the rows, cut off where they are too long, and above the columns, in several lines. Those
/// of the cell that one is at stand out.
class LinkHeader : public QHeaderView {
    Q_OBJECT

public:
    LinkHeader(Qt::Orientation orientation, QWidget* parent);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QString labelOf(int section) const;
    [[nodiscard]] bool isCurrent(int section) const;
};

} // namespace breakeven
