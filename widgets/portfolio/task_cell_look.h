// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/catalog_table_look.h"

namespace breakeven {

/// A cell of the table of tasks: what is the scenario's is quieter than what is the task's own, the current one has a
/// frame; and what a cell is edited with: a field, or the places to choose from.
class TaskCellLook : public CatalogCellLook {
    Q_OBJECT
public:
    using CatalogCellLook::CatalogCellLook;

    /// Of a name's cell, where a click opens the task.
    [[nodiscard]] static QRect openArea(const QRect& cell);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace breakeven
