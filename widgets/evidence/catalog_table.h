// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/catalog_row.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace breakeven {

class CatalogFilter;
class CatalogHeader;
class CatalogItems;
class SearchField;

/// A catalog to search and to choose a row from: a line to search with, in which all words must be found, and the rows
/// below it, sorted by a click on a column's title. What is chosen stays chosen while a search hides it.
class CatalogTable : public QWidget {
    Q_OBJECT

public:
    CatalogTable(const std::vector<CatalogColumn>& columns, const QString& placeholder, QWidget* parent = nullptr);

    /// Takes the place of all rows; what is chosen stays so if its id is still there. No signal. Each row has a cell
    /// for each column.
    void setRows(std::vector<CatalogRow> rows);
    /// The id of the chosen row; empty if none is.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Chooses and shows the row with the id; an id that no row has chooses none. No signal.
    void choose(const QString& id);
    /// How many rows the search leaves.
    [[nodiscard]] int shownCount() const;
    /// Column −1 is the order in which the rows were given.
    void sortBy(int column, Qt::SortOrder order);

    [[nodiscard]] QSize sizeHint() const override { return {640, 320}; }

signals:
    /// Another row is chosen now.
    void chosenChanged(const QString& id);
    /// The chosen row is meant: a double click, or Enter.
    void accepted(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeView();
    void search(const QString& text);
    void take(int shownRow); ///< the row was chosen by hand
    void chooseFirst();
    void select(); ///< shows which row is chosen
    [[nodiscard]] bool isWide(int column) const;
    [[nodiscard]] int widthFor(int column) const; ///< of its title and of all that it holds
    void fitColumns();
    void fitWideColumns();
    void showCount();

    CatalogItems* m_model;
    CatalogFilter* m_filter;
    SearchField* m_search;
    QTreeView* m_view;
    CatalogHeader* m_header;
    QLabel* m_count;
    std::vector<int> m_wide;       ///< the columns that share the room that the others leave
    std::vector<int> m_wideNeeded; ///< how wide each of them would like to be
    QString m_chosen;
    bool m_quiet = false; ///< the view's selection is changed by the program
};

} // namespace breakeven
