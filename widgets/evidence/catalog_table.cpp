// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/catalog_table.h"

#include "widgets/controls/fields/search_field.h"
#include "widgets/controls/paint.h"
#include "widgets/evidence/catalog_items.h"
#include "widgets/evidence/catalog_table_look.h"
#include "widgets/measured_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int widestCatalogColumn = 260;
constexpr int narrowestWide = 120; ///< of what a wide column holds, this much is shown at least
constexpr int frameInset = 4;      ///< between the frame, whose corners are round, and the rows

} // namespace

CatalogTable::CatalogTable(const std::vector<CatalogColumn>& columns, const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_model(new CatalogItems(columns, this)), m_filter(new CatalogFilter(m_model, this)),
      m_search(new SearchField(placeholder, this)), m_view(new QTreeView(this)), m_header(new CatalogHeader(m_view)),
      m_count(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("catalog_search"));
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("catalog_count"));
    m_count->setFont(textFont(12));
    m_count->setForegroundRole(mutedRole);
    makeView();

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, frameInset);
    layout->setSpacing(8 + frameInset);
    layout->addLayout(top);
    auto* inside = new QHBoxLayout;
    inside->setContentsMargins(frameInset, 0, frameInset, 0);
    inside->addWidget(m_view);
    layout->addLayout(inside, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CatalogTable::search);
    connect(m_search, &SearchField::accepted, this, &CatalogTable::chooseFirst);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { take(current.row()); });
    // Not the view's own activated: on some desktops that is a single click.
    connect(m_view, &QTreeView::doubleClicked, this, [this] { emit accepted(m_chosen); });
    showCount();
}

void CatalogTable::makeView()
{
    m_view->setObjectName(QStringLiteral("catalog_rows"));
    m_view->setAccessibleName(m_search->placeholderText());
    m_view->setModel(m_filter);
    m_view->setHeader(m_header);
    m_view->setItemDelegate(new CatalogCellLook(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setSortingEnabled(true);
    sortBy(0, Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->columns()[static_cast<std::size_t>(column)].wide)
            m_wide.push_back(column);
    if (m_wide.empty())
        m_wide.push_back(0);
    m_wideNeeded.assign(m_wide.size(), 0);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!isWide(column)) // else by hand, or by fitWideColumns itself
            fitWideColumns();
    });
}

void CatalogTable::setRows(std::vector<CatalogRow> rows)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setRows(std::move(rows));
    if (m_model->indexOf(m_chosen) < 0)
        m_chosen.clear();
    fitColumns();
    select();
    showCount();
}

void CatalogTable::choose(const QString& id)
{
    m_chosen = m_model->indexOf(id) < 0 ? QString() : id;
    select();
}

int CatalogTable::shownCount() const
{
    return m_filter->rowCount();
}

void CatalogTable::sortBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
}

void CatalogTable::search(const QString& text)
{
    {
        // A view whose current row is hidden goes to another one by itself.
        const QScopedValueRollback quiet(m_quiet, true);
        m_filter->setWords(text);
    }
    select();
    showCount();
}

void CatalogTable::take(int shownRow)
{
    if (m_quiet || shownRow < 0)
        return;
    const QString id = m_model->row(m_filter->mapToSource(m_filter->index(shownRow, 0)).row()).id;
    if (id == m_chosen)
        return;
    m_chosen = id;
    emit chosenChanged(id);
}

void CatalogTable::chooseFirst()
{
    if (m_filter->rowCount() == 0 || m_search->text().trimmed().isEmpty())
        return;
    m_view->setCurrentIndex(m_filter->index(0, 0));
}

void CatalogTable::select()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model->indexOf(m_chosen);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (shown.isValid()) {
        m_view->setCurrentIndex(shown);
        m_view->scrollTo(shown);
    } else {
        m_view->selectionModel()->clear();
    }
}

bool CatalogTable::isWide(int column) const
{
    return std::ranges::find(m_wide, column) != m_wide.end();
}

int CatalogTable::widthFor(int column) const
{
    QStringList texts;
    for (const CatalogRow& row : m_model->rows())
        texts << row.cells.value(column);
    const int widest = qRound(widestWidth(texts, textFont(13, QFont::DemiBold)));
    return std::max(m_header->widthFor(column), texts.isEmpty() ? 0 : widest + 2 * catalogCellInset);
}

void CatalogTable::fitColumns()
{
    for (std::size_t i = 0; i < m_wide.size(); ++i)
        m_wideNeeded[i] = widthFor(m_wide[i]);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!isWide(column))
            m_header->resizeSection(column, std::min(widthFor(column), widestCatalogColumn));
    fitWideColumns();
}

/// Each gets what it can be read with; the room beyond that goes to the first up to what it holds, then to the next,
/// and what nobody needs to the last. Where there is no such room, the table scrolls.
void CatalogTable::fitWideColumns()
{
    int room = m_view->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!isWide(column))
            room -= m_header->sectionSize(column);
    std::vector<int> widths;
    for (const int needed : m_wideNeeded) {
        widths.push_back(std::min(needed, narrowestWide));
        room -= widths.back();
    }
    for (std::size_t i = 0; i < widths.size() && room > 0; ++i) {
        const bool last = i + 1 == widths.size();
        const int more = last ? room : std::min(room, m_wideNeeded[i] - widths[i]);
        widths[i] += more;
        room -= more;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_header->resizeSection(m_wide[i], widths[i]);
}

void CatalogTable::showCount()
{
    const int shown = shownCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%1 rows").arg(all)
                     : shown == 0 ? tr("Nothing matches")
                                  : tr("%1 of %2 rows").arg(shown).arg(all));
}

void CatalogTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect frame = m_view->geometry().adjusted(-frameInset, -frameInset, frameInset, frameInset);
    const bool focused = m_view->hasFocus();
    paintBox(painter, frame, palette().color(focused ? QPalette::Highlight : QPalette::Mid),
             palette().color(QPalette::Base), controlRadius, focused ? 1.5 : 1);
}

bool CatalogTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitWideColumns();
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
        emit accepted(m_chosen);
        return true;
    }
    // From the line to the rows as in any list of matches.
    if (watched == m_search && key == Qt::Key_Down && m_filter->rowCount() > 0) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace breakeven
