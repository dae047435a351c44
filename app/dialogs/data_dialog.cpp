// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/data_dialog.h"

#include "app/document/document.h"
#include "core/inputs/row_labels.h"
#include "core/output/tables/shown_table.h"
#include "core/output/view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/measured_text.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableWidget>
#include <QtMath>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int allDigits = Qt::UserRole; ///< of an item: what is copied

/// A number is rounded for reading; the pointer over it shows all its digits.
QTableWidgetItem* itemOf(const TableCell& cell)
{
    auto* item = new QTableWidgetItem;
    if (const auto* number = std::get_if<double>(&cell)) {
        const Quantity exact = Quantity::plain(*number);
        item->setText(toQString(numberToRead(*number)));
        item->setToolTip(plainToolTip(toQString(exact)));
        item->setData(allDigits, toQString(inWords(exact))); // as files have it: a point in every language
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        item->setText(toQString(*text));
    }
    return item;
}

} // namespace

DataDialog::DataDialog(Document& document, ChartCard& chart, QWidget* parent)
    : DocumentDialog(document, parent), m_chart(chart), m_table(new QTableWidget(this))
{
    constexpr int rowHeight = 28;
    resize(760, 480);
    m_table->setObjectName(QStringLiteral("data"));
    m_table->setAccessibleName(tr("Data"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContent(m_table);

    auto* copy = new QAction(tr("&Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DataDialog::copySelection);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&document, &Document::editFinished, this, &DataDialog::follow);
    connect(&chart, &ChartCard::viewChanged, this, &DataDialog::follow);
}

void DataDialog::showScenario()
{
    if (document().isEditing())
        return;
    const ViewInfo& view = info(m_chart.current());
    setWindowTitle(tr("Data: %1").arg(toQString(nameOf(view.view))));
    m_work.start([this, scenario = document().scenario(), table = view.table,
                  request = m_chart.request()](const std::stop_token&) -> BackgroundWork::Show {
        // The language may go while the numbers are computed: its words are taken where they are shown.
        return [this, rows = table(evaluate(scenario), request)] { showRows(inShownWords(rows, shownCatalog())); };
    });
}

void DataDialog::showRows(const std::vector<TableRow>& rows)
{
    m_table->clear();
    m_table->setRowCount(rows.empty() ? 0 : static_cast<int>(rows.size()) - 1);
    m_table->setColumnCount(rows.empty() ? 0 : static_cast<int>(rows.front().size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            QTableWidgetItem* item = itemOf(rows[row][column]);
            if (row == 0)
                m_table->setHorizontalHeaderItem(static_cast<int>(column), item);
            else
                m_table->setItem(static_cast<int>(row) - 1, static_cast<int>(column), item);
        }
    fitColumns();
}

void DataDialog::fitColumns()
{
    constexpr int inset = 10;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QStringList texts;
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (const QTableWidgetItem* item = m_table->item(row, column))
                texts << item->text();
        const double head =
            textWidth(m_table->horizontalHeaderItem(column)->text(), m_table->horizontalHeader()->font());
        m_table->setColumnWidth(column, qCeil(std::max(head, widestWidth(texts, m_table->font()))) + 2 * inset);
    }
}

/// What is selected, as cells for a spreadsheet, below its headings; numbers with all their digits.
void DataDialog::copySelection() const
{
    QStringList lines;
    for (const QTableWidgetSelectionRange& range : m_table->selectedRanges()) {
        const auto line = [&range](const auto& itemAt) {
            QStringList cells;
            for (int column = range.leftColumn(); column <= range.rightColumn(); ++column) {
                const QTableWidgetItem* item = itemAt(column);
                const QVariant exact = item == nullptr ? QVariant() : item->data(allDigits);
                cells << (exact.isValid() ? exact.toString() : item == nullptr ? QString() : item->text());
            }
            return cells.join(QLatin1Char('\t'));
        };
        lines << line([this](int column) { return m_table->horizontalHeaderItem(column); });
        for (int row = range.topRow(); row <= range.bottomRow(); ++row)
            lines << line([this, row](int column) { return m_table->item(row, column); });
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace breakeven
