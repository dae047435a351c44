// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_card.h"

#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int cardEdge = 8;

} // namespace

ChartCard::ChartCard(QWidget* parent)
    : QWidget(parent), m_breakEven(new BreakEvenView(this)), m_stack(new QStackedLayout),
      m_scale(new SegmentedControl(this)), m_reset(new QPushButton(tr("Reset view"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardEdge, cardEdge, cardEdge, cardEdge);
    layout->addLayout(m_stack);
    addView(View::BreakEven, m_breakEven);

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
    setMinimumSize(360, 260);
}

void ChartCard::addView(View view, ChartView* widget)
{
    m_views[static_cast<std::size_t>(view)] = widget;
    m_stack->addWidget(widget);
    connect(widget, &ChartView::focusChosen, this, &ChartCard::focusChosen);
}

void ChartCard::setView(View view)
{
    ChartView* widget = m_views[static_cast<std::size_t>(view)];
    if (view == m_current || widget == nullptr)
        return;
    m_current = view;
    m_stack->setCurrentWidget(widget);
    showControls();
    emit viewChanged(view);
}

void ChartCard::showControls()
{
    const bool breakEven = m_current == View::BreakEven;
    m_scale->setVisible(breakEven);
    m_reset->setVisible(breakEven && m_breakEven->isZoomed());
}

void ChartCard::setTheme(const Theme& theme)
{
    for (ChartView* view : m_views)
        if (view != nullptr)
            view->setTheme(theme);
    update();
}

void ChartCard::setEvaluation(const Evaluation& evaluation, bool settled)
{
    for (ChartView* view : m_views)
        if (view != nullptr)
            view->setEvaluation(evaluation, settled);
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
    m_scale->raise();
    m_reset->raise();
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
