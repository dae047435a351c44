// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_panel.h"

#include "core/output/tables/breakdown_table.h"
#include "widgets/breakdown/breakdown_list.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/breakdown/breakdown_strip.h"
#include "widgets/controls/copy_button.h"
#include "widgets/controls/input_heading.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"
#include "widgets/verdict/warning_list.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QToolTip>

namespace breakeven {

namespace {

constexpr int panelMargin = 16;
constexpr int rowPadding = 8; ///< rows reach so far beyond their text
constexpr int headingTop = 14;
constexpr int panelHeadingHeight = 24;
constexpr int columnWidth = 272;
constexpr int openHeight = 260;
constexpr int leastOpenHeight = 140;
constexpr qreal panelRadius = 10;

} // namespace

BreakdownPanel::BreakdownPanel(QWidget* parent)
    : QWidget(parent), m_heading(makeInputHeading({}, this)), m_strip(new BreakdownStrip(this)),
      m_scroll(new SteadyScrollArea(this))
{
    m_copy = new CopyButton(this); // above the strip, at whose end it stands
    m_copy->setObjectName(QStringLiteral("copy_breakdown"));
    m_copy->setToolTip(tr("Copy the whole table, to paste it into a spreadsheet or a slide"));
    connect(m_copy, &QAbstractButton::clicked, this, &BreakdownPanel::copy);
    m_heading->setObjectName(QStringLiteral("breakdown_heading"));
    m_heading->setContentsMargins({});
    connect(m_strip, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });

    auto* body = new QWidget(m_scroll->viewport());
    m_scroll->setWidget(body); // before anything is on it, which would be given its looks anew
    body->setAutoFillBackground(false);
    m_list = new BreakdownList(body);
    m_side = new QWidget(body);
    m_cards = new WarningList(m_side);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(panelMargin);
    side->addWidget(m_cards, 1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, body);
    m_columns->setSpacing(panelMargin);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_side);
    connect(m_list, &BreakdownList::rowClicked, this, &BreakdownPanel::clickRow);
    connect(m_list, &BreakdownList::shownChanged, this, &BreakdownPanel::shownChanged);
    connect(m_list, &BreakdownList::explanationWanted, this, &BreakdownPanel::explanationWanted);
    arrange();
}

QSize BreakdownPanel::sizeHint() const
{
    constexpr int usual = 600;
    if (!m_folded)
        return {columnWidth, usual};
    return {usual, m_open ? openHeight : BreakdownStrip::stripHeight};
}

QSize BreakdownPanel::minimumSizeHint() const
{
    constexpr QSize leastColumn{240, 160};
    constexpr int leastStrip = 280;
    if (!m_folded)
        return leastColumn;
    return {leastStrip, m_open ? leastOpenHeight : BreakdownStrip::stripHeight};
}

void BreakdownPanel::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
    m_list->setTheme(theme);
    update();
}

void BreakdownPanel::setToday(std::chrono::sys_days today)
{
    m_today = today;
    if (m_evaluation)
        setEvaluation(m_evaluation);
}

void BreakdownPanel::setEvaluation(const SharedEvaluation& evaluation)
{
    m_evaluation = evaluation;
    m_breakdown = breakdown(*evaluation);
    m_warnings = warnings(*evaluation, m_today);
    showHeading();
    if (m_folded)
        m_strip->setBreakdown(m_breakdown, m_warnings.size());
    if (isOpen())
        showRows();
}

void BreakdownPanel::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_open = false;
    arrange();
}

void BreakdownPanel::setOpen(bool open)
{
    if (!m_folded || open == m_open)
        return;
    m_open = open;
    arrange();
}

/// Takes the shape that the two switches ask for.
void BreakdownPanel::arrange()
{
    setSizePolicy(QSizePolicy::Preferred, m_folded ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    m_columns->setDirection(m_folded ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setContentsMargins(0, m_folded ? rowPadding : 0, 0, panelMargin);
    m_columns->setStretchFactor(m_list, m_folded ? 1 : 0);
    m_columns->setStretchFactor(m_side, 1);
    m_heading->setVisible(!m_folded);
    m_strip->setVisible(m_folded);
    m_strip->setOpen(m_open);
    m_copy->setVisible(isOpen());
    m_copy->raise();
    m_scroll->setVisible(isOpen());
    if (m_evaluation) {
        m_strip->setBreakdown(m_breakdown, m_warnings.size());
        if (isOpen())
            showRows();
    }
    place();
    updateGeometry();
    update();
}

void BreakdownPanel::place()
{
    const QSize copySize = m_copy->sizeHint();
    const int left = panelMargin - rowPadding;
    if (m_folded) {
        const int copyTop = (BreakdownStrip::stripHeight - copySize.height()) / 2;
        m_strip->setGeometry(0, 0, width(), BreakdownStrip::stripHeight);
        m_copy->setGeometry({{width() - BreakdownStrip::arrowRoom - copySize.width(), copyTop}, copySize});
        m_scroll->setGeometry(left, BreakdownStrip::stripHeight, width() - left - 1,
                              std::max(height() - BreakdownStrip::stripHeight - 1, 0));
        return;
    }
    const int copyLeft = width() - panelMargin - copySize.width() + CopyButton::padding;
    m_heading->setGeometry(panelMargin, headingTop, copyLeft - panelMargin, panelHeadingHeight);
    m_copy->setGeometry({{copyLeft, headingTop}, copySize});
    const int top = headingTop + panelHeadingHeight + 2;
    m_scroll->setGeometry(left, top, width() - left, std::max(height() - top, 0));
    showHeading();
}

/// The volume with all its digits, unless the column is too narrow for them.
void BreakdownPanel::showHeading()
{
    const QString whole = toQString(atVolume(m_breakdown.volume));
    const bool fits = m_heading->fontMetrics().horizontalAdvance(whole) <= m_heading->width();
    m_heading->setText(fits ? whole : toQString(atVolume(m_breakdown.shortVolume)));
    m_heading->setToolTip(plainToolTip(fits ? QString() : whole));
}

void BreakdownPanel::showRows()
{
    std::optional<BreakdownDetails> details;
    if (m_openRow)
        details = breakdownDetails(*m_evaluation, *m_openRow);
    m_list->setBreakdown(m_breakdown, m_openRow, details);
    m_cards->setWarnings(m_warnings);
    m_cards->setVisible(!m_folded || !m_warnings.empty());
    const auto cards = m_side->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    const bool any = std::any_of(cards.begin(), cards.end(), [](const QWidget* card) { return !card->isHidden(); });
    m_side->setVisible(any); // without cards the rows have the strip's whole width
}

void BreakdownPanel::addCard(QWidget* card)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(rowPadding, 0, rowPadding, 0); // as far in as the warnings
    line->addWidget(card);
    static_cast<QBoxLayout*>(m_side->layout())->insertLayout(0, line);
}

void BreakdownPanel::clickRow(Option option)
{
    if (!m_evaluation)
        return;
    m_openRow = m_openRow == option ? std::nullopt : std::optional(option);
    showRows();
    if (m_openRow)
        bringIntoView(option);
    const Scenario& scenario = m_evaluation->scenario;
    if (m_openRow && option != scenario.baseline && option != scenario.focus)
        emit focusChosen(option);
}

/// An opened row may reach below the edge, as it does in the strip.
void BreakdownPanel::bringIntoView(Option option)
{
    const auto scroll = [this, option] {
        const QWidget* row = m_list->row(option);
        const int top = row->mapTo(m_scroll->widget(), QPoint()).y();
        const int below = top + row->height() - m_scroll->viewport()->height();
        QScrollBar* bar = m_scroll->verticalScrollBar();
        bar->setValue(std::min(std::max(bar->value(), below), top)); // its name stays in view if not all of it can be
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection); // once the contents have grown
}

void BreakdownPanel::copy()
{
    if (!m_evaluation)
        return;
    const std::vector<TableRow> table = breakdownTable(*m_evaluation);
    auto* copied = new QMimeData;
    copied->setText(QString::fromStdString(tabSeparated(table)));
    copied->setHtml(QString::fromStdString(htmlTable(table)));
    QGuiApplication::clipboard()->setMimeData(copied);
    QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height() - 8)), tr("Copied"), m_copy);
}

void BreakdownPanel::contextMenuEvent(QContextMenuEvent* event)
{
    for (const OptionInfo& row : optionTable) {
        const QWidget* shown = m_list->row(row.option);
        if (shown->isVisible() && shown->rect().contains(shown->mapFromGlobal(event->globalPos()))) {
            emit menuWanted(event->globalPos(), row.option);
            return;
        }
    }
    const std::optional<Option> onStrip =
        m_folded ? m_strip->optionAt(m_strip->mapFromGlobal(event->globalPos())) : std::nullopt;
    if (onStrip)
        emit menuWanted(event->globalPos(), *onStrip);
    else
        event->ignore();
}

void BreakdownPanel::resizeEvent(QResizeEvent*)
{
    place();
}

void BreakdownPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = palette().color(QPalette::Midlight);
    if (m_folded) {
        paintBox(painter, rect(), line, palette().color(QPalette::Base), panelRadius);
        if (m_open)
            painter.fillRect(QRect(1, BreakdownStrip::stripHeight - 1, width() - 2, 1), line);
        return;
    }
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 1, height()), line);
}

} // namespace breakeven
