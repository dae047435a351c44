// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/comparison_table.h"

#include "widgets/controls/wrapped_text.h"
#include "widgets/measured_text.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int comparedLineHeight = 24;
constexpr int leastLabelWidth = 212;
constexpr int widestLabelColumn = 300;
constexpr int leastValueWidth = 112; ///< on which all but the longest names fit
constexpr int widestValueColumn = 160;
constexpr int narrowestColumn = 84;
constexpr int headHeight = 26; ///< for two small lines
constexpr int besideCell = 8;  ///< what a cell has beside its text

QFont headFont()
{
    return textFont(12, QFont::DemiBold);
}

/// A cell whose text is smaller where its column is too narrow for it.
class FittedCell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font =
            fitText(option->text, option->font, QSizeF(option->rect.width() - besideCell, comparedLineHeight)).font;
        option->fontMetrics = QFontMetrics(option->font);
    }
};

} // namespace

ComparisonTable::ComparisonTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("comparison_table"));
    setAccessibleName(tr("Scenarios side by side"));
    setFocusPolicy(Qt::TabFocus); // for the keys; a click chooses nothing here
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setItemDelegate(new FittedCell(this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(comparedLineHeight);
    verticalHeader()->setMinimumSectionSize(comparedLineHeight);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(headFont());
    horizontalHeader()->setTextElideMode(Qt::ElideNone); // fitHeads() does
    setStyleSheet(QStringLiteral(
        "QTableWidget { background: transparent; outline: 0; }"
        "QHeaderView::section { background: palette(base); color: palette(text); border: none; padding: 4px 3px;"
        "  border-bottom: 1px solid palette(midlight); }"));
}

int ComparisonTable::wantedWidth() const
{
    return m_labelWidth + std::max(0, columnCount() - 1) * m_valueWidth;
}

int ComparisonTable::fullHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length();
}

int ComparisonTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * comparedLineHeight;
}

void ComparisonTable::setComparison(const Comparison& comparison)
{
    QStringList columns{toQString(comparison.subject)};
    for (const Message& name : comparison.names)
        columns << toQString(name);
    if (comparison.hasDifference())
        columns << tr("Difference");
    const int inputs = static_cast<int>(comparison.inputs.size());
    const int rows = static_cast<int>(comparison.figures.size()) + (inputs > 0 ? inputs + 1 : 0);
    if (columnCount() != columns.size() || rowCount() != rows) {
        clearSpans();
        setColumnCount(static_cast<int>(columns.size()));
        setRowCount(rows);
    }
    if (m_heads != columns)
        setHorizontalHeaderLabels(columns);
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    int row = 0;
    for (const ComparisonRow& figure : comparison.figures)
        setRow(row++, figure, comparison.hasDifference());
    if (inputs > 0)
        setHeading(row++, tr("Inputs that differ"));
    for (const ComparisonRow& input : comparison.inputs)
        setRow(row++, input, comparison.hasDifference());
    m_heads = columns;
    measure();
    setColumnWidth(0, m_labelWidth);
    fitHeads();
}

void ComparisonTable::measure()
{
    const auto wanted = [this](int row, int column) {
        const QTableWidgetItem* cell = item(row, column);
        return cell == nullptr ? 0 : qCeil(textWidth(cell->text(), cell->font())) + besideCell;
    };
    m_labelWidth = std::max(leastLabelWidth, qCeil(textWidth(m_heads.constFirst(), headFont())) + besideCell);
    m_valueWidth = leastValueWidth;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (int& width = column == 0 ? m_labelWidth : m_valueWidth; wanted(row, column) > width)
                width = wanted(row, column);
    m_labelWidth = std::min(m_labelWidth, widestLabelColumn);
    m_valueWidth = std::min(m_valueWidth, widestValueColumn);
}

void ComparisonTable::fitHeads()
{
    const QFont font = headFont();
    for (int column = 0; column < columnCount(); ++column)
        if (QTableWidgetItem* head = horizontalHeaderItem(column)) {
            const WrappedText fitted =
                fitText(m_heads[column], font, QSizeF(columnWidth(column) - besideCell, headHeight));
            head->setFont(fitted.font);
            head->setText(fitted.lines.join(u'\n'));
            head->setData(Qt::AccessibleTextRole, m_heads[column]);
        }
}

void ComparisonTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitHeads();
}

void ComparisonTable::setHeading(int row, const QString& text)
{
    setCell(row, 0, text);
    for (int column = 1; column < columnCount(); ++column)
        setCell(row, column, {});
    item(row, 0)->setFont(textFont(11, QFont::DemiBold));
}

void ComparisonTable::setRow(int row, const ComparisonRow& shown, bool hasDifference)
{
    setCell(row, 0, toQString(shown.label));
    item(row, 0)->setFont(textFont(12));
    for (std::size_t i = 0; i < shown.values.size(); ++i)
        setCell(row, static_cast<int>(i) + 1, toQString(shown.values[i]));
    if (hasDifference)
        setCell(row, columnCount() - 1, toQString(shown.difference));
}

/// Only what changes is set: while a slider moves, most of the table stays as it is.
void ComparisonTable::setCell(int row, int column, const QString& text)
{
    QTableWidgetItem* cell = item(row, column);
    if (cell == nullptr) {
        cell = new QTableWidgetItem;
        cell->setFont(textFont(12, column == 0 ? QFont::Normal : QFont::Medium));
        cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
    if (cell->text() == text)
        return;
    cell->setText(text);
    cell->setToolTip(plainToolTip(text)); // a narrow column cuts it
}

} // namespace breakeven
