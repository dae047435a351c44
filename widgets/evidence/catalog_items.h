// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/catalog_row.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace breakeven {

/// The rows of a catalog as an item view takes them.
class CatalogItems : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CatalogItems(std::vector<CatalogColumn> columns, QObject* parent = nullptr);

    void setRows(std::vector<CatalogRow> rows);
    [[nodiscard]] const std::vector<CatalogColumn>& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<CatalogRow>& rows() const { return m_rows; }
    [[nodiscard]] const CatalogRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// The row with the id; −1 if there is none.
    [[nodiscard]] int indexOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CatalogColumn> m_columns;
    std::vector<CatalogRow> m_rows;
};

/// Of these rows the ones in which all words of a search are found, in any cell and in any case, sorted by a column:
/// numbers by size, texts as people count ("A10" after "A2"), and what has no number last either way.
class CatalogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CatalogFilter(CatalogItems* model, QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CatalogItems* m_model;
    QStringList m_words;
};

} // namespace breakeven
