// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_view.h"

#include "core/charts/findings/findings.h"
#include "core/charts/stops/chart_stops.h"
#include "widgets/charts/compare/compare_plot.h"
#include "widgets/charts/compare/comparison_table.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <utility>

namespace breakeven {

namespace {

constexpr int leastCompareChart = 190;     ///< height
constexpr int narrowestCompareChart = 600; ///< beside which the table stands; or else it stands below
constexpr int compareSideMargin = 16;
constexpr int compareGap = 6; ///< between chart and table
constexpr int fewFigures = 3; ///< that a room sees at least: the first are those that the answer is made of

QPushButton* plainButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("plain")); // the look, from the style sheet
    button->setFixedHeight(26);
    button->setStyleSheet(QStringLiteral("QPushButton { padding: 2px 10px; } QPushButton:focus { padding: 1px 9px; }"));
    return button;
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : PlotView(QStringLiteral("compare_plot"), tr("Comparison chart: monthly cost over requests per month"), parent),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom)), m_pages("compare_place", *this), m_side(new QWidget(this)),
      m_table(new ComparisonTable(m_side)), m_buttons(new QWidget(m_side)), m_bar(new QHBoxLayout(m_buttons)),
      m_add(plainButton(tr("Open another…"), m_buttons)), m_pin(plainButton(tr("Pin this state"), m_buttons)),
      m_hint(new QLabel(m_side))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_layout, 1);
    m_layout->setSpacing(compareGap);
    all->addWidget(&m_pages.place(), 0, Qt::AlignRight);
    m_layout->addWidget(&plot(), 3);
    plot().setMinimumHeight(leastCompareChart);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(compareSideMargin, 8, compareSideMargin, 8);
    side->setSpacing(8);
    setControls(*m_buttons);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->addWidget(m_pin);
    m_bar->addWidget(m_add);
    m_bar->addStretch();
    m_hint->setWordWrap(true);
    m_hint->setFont(textFont(13));
    m_pin->setToolTip(tr("Keep it, to compare what you change with it"));
    side->addWidget(m_hint);
    side->addWidget(m_buttons);
    side->addWidget(m_table, 1);
    m_layout->addWidget(m_side, 2);

    m_drawing = std::make_unique<ComparePlot>(plot(), Medium::Screen);
    connect(m_add, &QPushButton::clicked, this, &CompareView::addWanted);
    connect(m_pin, &QPushButton::clicked, this, &CompareView::pinWanted);
}

CompareView::~CompareView() = default;

void CompareView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void CompareView::showNew()
{
    makeChart();
    showScenarios();
    redraw();
}

void CompareView::settle()
{
    makeChart();
    redraw();
}

/// The frame stands still while a drag goes on.
void CompareView::makeChart()
{
    const bool fits = isSettled() || m_chart.frame == ChartFrame{};
    m_chart = comparisonChart(
        *evaluation(),
        {.frame = fits ? std::nullopt : std::optional(m_chart.frame), .others = m_others, .pixels = m_pixels});
}

void CompareView::setOthers(std::vector<SharedEvaluation> others)
{
    m_others = std::move(others);
    if (evaluation())
        showNew();
}

void CompareView::showScenarios()
{
    m_table->setComparison(m_chart.table);
    QStringList finding;
    for (const Message& sentence : comparisonFinding(*evaluation(), {.others = m_others}))
        finding << toQString(sentence);
    finding << toQString(comparisonInWords(m_chart));
    plot().setAccessibleDescription(finding.join(u' '));
    showButtons();
    showHint();
    arrange();
}

/// What to do while a scenario stands there alone.
void CompareView::showHint()
{
    const Message missing = comparisonLacks(*evaluation(), {.others = m_others});
    m_hint->setText(toQString(missing));
    m_hint->setVisible(!missing.empty());
    m_pin->setVisible(!missing.empty());
    m_table->setVisible(missing.empty() || !isPresented());
}

/// A button for each scenario that was opened.
void CompareView::showButtons()
{
    QStringList names;
    for (std::size_t i = 0; i < m_chart.kinds.size(); ++i)
        if (m_chart.kinds[i] == ComparedScenario::Kind::Opened)
            names << tr("Remove %1").arg(toQString(m_chart.table.names[i]));
    while (names.size() < static_cast<qsizetype>(m_others.size())) // the pin took its place
        names << tr("Remove %1 (not shown: four at most)")
                     .arg(toQString(m_others[static_cast<std::size_t>(names.size())]->scenario.name));
    const bool full = m_chart.kinds.size() >= mostCompared;
    m_add->setEnabled(!full);
    m_add->setToolTip(full ? tr("Four at most stand side by side") : tr("Compare with a scenario from a file"));
    while (m_remove.size() > static_cast<std::size_t>(names.size())) {
        m_remove.back()->deleteLater();
        m_remove.back()->hide();
        m_remove.pop_back();
    }
    while (m_remove.size() < static_cast<std::size_t>(names.size())) {
        const int index = static_cast<int>(m_remove.size());
        m_remove.push_back(plainButton({}, m_buttons));
        m_bar->insertWidget(index + 2, m_remove.back());
        connect(m_remove.back(), &QPushButton::clicked, this, [this, index] { emit removeWanted(index); });
    }
    for (std::size_t i = 0; i < m_remove.size(); ++i) {
        const QString& text = names[static_cast<qsizetype>(i)];
        m_remove[i]->setText(m_remove[i]
                                 ->fontMetrics()
                                 .elidedText(text, Qt::ElideRight, 200)
                                 .replace(QLatin1Char('&'), QLatin1String("&&")));
        m_remove[i]->setAccessibleName(text);
        m_remove[i]->setToolTip(plainToolTip(text));
    }
}

void CompareView::draw()
{
    if (const double pixels = m_drawing->makeRoom(m_chart); pixels != m_pixels) {
        m_pixels = pixels;
        makeChart();
    }
    m_drawing->show(m_chart);
}

PlotStops CompareView::stops() const
{
    const auto pixelOf = [this](double volume, double cost) { return m_drawing->pointOf(volume, cost); };
    PlotStops stops{.start = pixelOf(evaluation()->scenario.parameters.volume, evaluation()->focus().total)};
    for (const ChartPath& path : comparisonStops(comparedScenarios(evaluation(), m_others), m_chart.frame))
        stops.add(path, m_drawing->plotRect(), pixelOf);
    return stops;
}

void CompareView::leave()
{
    QToolTip::hideText();
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    arrange();
}

int CompareView::wantedSide() const
{
    return m_table->wantedWidth() + 2 * compareSideMargin + m_table->verticalScrollBar()->sizeHint().width();
}

bool CompareView::standsBeside(int width) const
{
    return width - wantedSide() >= narrowestCompareChart;
}

int CompareView::fullSide(int width) const
{
    return sideWith(width, m_table->rowCount());
}

int CompareView::sideWith(int width, int rows) const
{
    const QLayout& side = *m_side->layout();
    const int least = side.hasHeightForWidth() ? side.minimumHeightForWidth(width) : side.minimumSize().height();
    if (m_table->isHidden())
        return m_layout->spacing() + least;
    const int now = m_table->minimumHeight() > 0 ? m_table->minimumHeight() : m_table->minimumSizeHint().height();
    return m_layout->spacing() + least - now + m_table->heightOf(rows);
}

/// A room sees the chart, if there is no room for more, as the table has pages of its own.
int CompareView::fullHeight(int width, int plot) const
{
    if (isPresented())
        return std::max(leastCompareChart, ComparePlot::aroundPlot + plot) +
               (m_table->isHidden() ? sideWith(width, 0) : m_pages.placeHeight());
    const bool beside = standsBeside(width);
    const int side = fullSide(beside ? wantedSide() : width);
    return beside ? std::max({leastCompareChart, ComparePlot::aroundPlot + plot, side}) : leastCompareChart + side;
}

/// Under a chart as large as a room needs it, as many figures as can be read at once.
int CompareView::rowsUnderChart() const
{
    const int least = std::max(leastCompareChart, ComparePlot::aroundPlot + height() / 2);
    const int pitch = m_table->heightOf(1) - m_table->heightOf(0);
    const int rows = (height() - m_pages.placeHeight() - least - sideWith(width(), 0)) / pitch;
    return rows < fewFigures ? 0 : std::min(rows, m_table->rowCount());
}

int CompareView::rowsOnPage() const
{
    const int head = sideWith(width(), 0);
    return std::max(1, (height() - m_pages.placeHeight() - head) / (m_table->heightOf(1) - m_table->heightOf(0)));
}

/// The last page of the table is full: what it shows again is above what is new.
void CompareView::showPage()
{
    const int all = m_table->rowCount();
    const int under = rowsUnderChart();
    const bool hasTable = comparisonLacks(*evaluation(), {.others = m_others}).empty();
    const bool hasPages = hasTable && under < all;
    m_pages.setCount(hasPages ? 1 + (all + rowsOnPage() - 1) / rowsOnPage() : 1);
    const int page = m_pages.page();
    const int rows = page == 0 ? under : std::min(rowsOnPage(), all);
    plot().setVisible(page == 0);
    m_side->setVisible(!hasTable || rows > 0);
    m_table->setVisible(hasTable);
    m_table->setFixedHeight(m_table->heightOf(rows));
    m_side->setMinimumWidth(0);
    m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    m_side->setFixedHeight(
        std::max(0, hasTable ? sideWith(width(), rows) - m_layout->spacing() : m_side->sizeHint().height()));
    m_layout->setDirection(QBoxLayout::TopToBottom);
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
    const int first = page == 0 ? 0 : std::min((page - 1) * rowsOnPage(), all - rows);
    m_table->verticalScrollBar()->setValue(first * (m_table->heightOf(1) - m_table->heightOf(0)));
}

bool CompareView::turnPage(int by)
{
    if (!isPresented() || !evaluation())
        return false;
    m_pages.turn(by);
    showPage();
    return m_pages.place().isVisible();
}

void CompareView::showPresented()
{
    m_pages.showFirst();
    m_pages.setCount(1);
    plot().show();
    m_side->show();
    m_table->setVerticalScrollBarPolicy(isPresented() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_table->setMinimumHeight(0);
    m_table->setMaximumHeight(QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(QWIDGETSIZE_MAX);
    if (evaluation())
        showScenarios();
}

/// Beside each other where there is room for both, else the table below.
void CompareView::arrange()
{
    if (isPresented()) {
        showPage();
        return;
    }
    const int wanted = wantedSide();
    const bool beside = standsBeside(width());
    m_side->setMaximumWidth(beside ? wanted : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? wanted : 0);
    const int side = fullSide(width());
    m_side->setMinimumHeight(!beside && leastCompareChart + side <= height() ? side - m_layout->spacing()
                                                                             : 0); // rather than that it scrolls
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace breakeven
