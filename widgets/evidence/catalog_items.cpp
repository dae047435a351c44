// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/catalog_items.h"

#include "widgets/plain_text.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

/// Small numbers of a text count as numbers, whatever the desktop's language.
const QCollator& collator()
{
    static const QCollator order = [] {
        QCollator made(QLocale(QLocale::English, QLocale::UnitedStates));
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return order;
}

bool found(const CatalogRow& row, const QString& word)
{
    const auto holds = [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
    return holds(row.searched) || std::any_of(row.cells.begin(), row.cells.end(), holds);
}

} // namespace

CatalogItems::CatalogItems(std::vector<CatalogColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void CatalogItems::setRows(std::vector<CatalogRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CatalogItems::indexOf(const QString& id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&id](const CatalogRow& one) { return one.id == id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int CatalogItems::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CatalogItems::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CatalogItems::data(const QModelIndex& index, int role) const
{
    const CatalogRow& line = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return line.cells.value(index.column());
    case Qt::ToolTipRole: return line.tip.isEmpty() ? QVariant() : wrappingToolTip(line.tip);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (m_columns[static_cast<std::size_t>(index.column())].number ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant CatalogItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns[static_cast<std::size_t>(section)].title;
}

CatalogFilter::CatalogFilter(CatalogItems* model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void CatalogFilter::setWords(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    m_words = text.split(space, Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CatalogFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [this, row](const QString& word) { return found(m_model->row(row), word); });
}

bool CatalogFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto column = static_cast<std::size_t>(left.column());
    if (!m_model->columns()[column].number) {
        const QString one = left.data().toString();
        const QString other = right.data().toString();
        return collator().compare(one, other) < 0;
    }
    const double one = m_model->row(left.row()).number(column);
    const double other = m_model->row(right.row()).number(column);
    if (std::isnan(one) != std::isnan(other))
        return std::isnan(other) == (sortOrder() == Qt::AscendingOrder);
    return one < other;
}

} // namespace breakeven
