// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_card.h"

#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/views.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr int cardEdge = 8;
constexpr int presentedEdge = 4; ///< before a room
constexpr QSize leastCard(360, 220);
constexpr int controlGap = 12; ///< between controls and what the chart says beside them

} // namespace

ChartCard::ChartCard(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::light()), m_stack(new QStackedLayout),
      m_breakEven(static_cast<BreakEvenView*>(screen(View::BreakEven))), m_scale(new SegmentedControl(this)),
      m_reset(new QPushButton(tr("Reset view"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardEdge, cardEdge, cardEdge, cardEdge);
    layout->addLayout(m_stack);

    m_scale->addSegment(tr("Log"), QStringLiteral("axes_log"));
    m_scale->addSegment(tr("Linear"), QStringLiteral("axes_linear"));
    m_scale->setAccessibleName(tr("Axes"));
    m_scale->setFixedSize(116, 26);
    m_reset->setObjectName(QStringLiteral("plain"));
    m_reset->setFixedHeight(26);
    m_reset->setStyleSheet(QStringLiteral("padding: 2px 10px;"));
    m_reset->hide();

    connect(m_scale, &SegmentedControl::chosen, this, [this](int index) { setLogarithmic(index == 0); });
    connect(m_reset, &QPushButton::clicked, m_breakEven, &BreakEvenView::resetView);
    connect(m_breakEven, &BreakEvenView::zoomedChanged, this, &ChartCard::showControls);
}

ChartView* ChartCard::screen(View view)
{
    ChartView*& screen = m_screens[view];
    if (screen != nullptr)
        return screen;
    screen = seen(view).makeScreen(this);
    if (auto* plot = qobject_cast<PlotView*>(screen))
        plot->setView(info(view).id);
    m_stack->addWidget(screen);
    screen->setTheme(*m_theme);
    connect(screen, &ChartView::focusChosen, this, &ChartCard::focusChosen);
    connect(screen, &ChartView::rangesWanted, this, &ChartCard::rangesWanted);
    screen->setPresented(m_presented);
    emit viewMade(screen);
    if (m_evaluation)
        screen->setEvaluation(m_evaluation, m_settled);
    return screen;
}

PlotView* ChartCard::plotView() const
{
    return qobject_cast<PlotView*>(m_screens[m_current]);
}

void ChartCard::setView(View view)
{
    if (view == m_current)
        return;
    ChartView* shown = screen(view);
    m_current = view;
    m_stack->setCurrentWidget(shown);
    updateGeometry(); // it may need other room
    showControls();
    emit viewChanged(view);
}

ViewRequest ChartCard::request() const
{
    ViewRequest request;
    m_screens[m_current]->tell(request);
    return request;
}

ViewRequest ChartCard::requestOfAll() const
{
    ViewRequest request;
    for (const ChartView* screen : m_screens)
        if (screen != nullptr)
            screen->tell(request);
    return request;
}

int ChartCard::fullHeight(int width, int plot) const
{
    const int view = m_screens[m_current]->fullHeight(width - 2 * edge(), plot);
    return std::max(view + 2 * edge(), leastCard.height());
}

/// As the view that is shown needs it alone, the others are not seen.
QSize ChartCard::minimumSizeHint() const
{
    const ChartView* view = m_screens[m_current];
    const QSize least = view == nullptr ? QSize() : view->minimumSizeHint();
    return (least + QSize(2 * edge(), 2 * edge())).expandedTo(leastCard);
}

QSize ChartCard::sizeHint() const
{
    return minimumSizeHint(); // whoever places it gives it all there is
}

void ChartCard::showControls()
{
    const bool breakEven = m_current == View::BreakEven && !m_presented;
    m_scale->setVisible(breakEven);
    const bool zoomed = breakEven && m_breakEven->isZoomed();
    m_reset->setVisible(zoomed);
    const int free = zoomed ? m_reset->x() : m_scale->x();
    m_breakEven->setCornerRoom(m_presented ? 0 : width() - cardEdge - free + controlGap);
}

int ChartCard::edge() const
{
    return m_presented ? presentedEdge : cardEdge;
}

void ChartCard::setPresented(bool presented)
{
    if (std::exchange(m_presented, presented) == presented)
        return;
    layout()->setContentsMargins(edge(), edge(), edge(), edge());
    for (ChartView* screen : m_screens)
        if (screen != nullptr)
            screen->setPresented(presented);
    showControls();
}

bool ChartCard::turnPage(int by)
{
    return m_screens[m_current]->turnPage(by);
}

void ChartCard::setTheme(const Theme& theme)
{
    m_theme = &theme;
    for (ChartView* screen : m_screens)
        if (screen != nullptr)
            screen->setTheme(theme);
    update();
}

void ChartCard::setEvaluation(const SharedEvaluation& evaluation, bool settled)
{
    m_evaluation = evaluation;
    m_settled = settled;
    for (ChartView* screen : m_screens)
        if (screen != nullptr)
            screen->setEvaluation(evaluation, settled);
}

void ChartCard::setLogarithmic(bool logarithmic)
{
    if (logarithmic == m_breakEven->isLogarithmic())
        return;
    m_breakEven->setLogarithmic(logarithmic);
    m_scale->setCurrent(logarithmic ? 0 : 1);
    emit logarithmicChanged(logarithmic);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scale->move(width() - m_scale->width() - cardEdge, cardEdge);
    m_reset->move(m_scale->x() - m_reset->sizeHint().width() - cardEdge, cardEdge);
    m_reset->resize(m_reset->sizeHint().width(), m_reset->height());
    showControls();
    m_scale->raise();
    m_reset->raise();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    const ChartView* shown = m_screens[m_current];
    emit menuWanted(event->globalPos(), shown->optionUnder(shown->mapFromGlobal(event->globalPos())));
}

void ChartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Midlight));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace breakeven
