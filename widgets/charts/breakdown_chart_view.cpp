// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown_chart_view.h"

#include "widgets/charts/breakdown_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr double clickDistance = 4; ///< a press that moves less is a click

} // namespace

BreakdownChartView::BreakdownChartView(QWidget* parent) : ChartView(parent), m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setObjectName(QStringLiteral("breakdown_plot"));
    m_plot->setAccessibleName(tr("Breakdown chart: what each option's monthly cost is made of"));
    m_drawing = std::make_unique<BreakdownPlot>(*m_plot, Medium::Screen);
}

BreakdownChartView::~BreakdownChartView() = default;

void BreakdownChartView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void BreakdownChartView::setEvaluation(const Evaluation& evaluation, bool settled)
{
    const double top = dearestTotal(evaluation);
    m_top = settled || !m_evaluation ? top : std::max(m_top, top);
    m_evaluation = evaluation;
    if (settled)
        describe();
    redraw();
}

/// What a screen reader says.
void BreakdownChartView::describe()
{
    QStringList bars;
    for (const BreakdownBar& bar : breakdownChart(*m_evaluation, m_top).bars)
        bars << toQString(info(bar.option).name) + QLatin1Char(' ') + toQString(bar.totalText);
    m_plot->setAccessibleDescription(bars.join(QStringLiteral(", ")));
}

void BreakdownChartView::redraw()
{
    if (!m_evaluation || m_plot->width() < 1)
        return;
    if (m_plot->bufferDevicePixelRatio() != devicePixelRatioF())
        m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_drawing->show(breakdownChart(*m_evaluation, m_top));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BreakdownChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setViewport(m_plot->rect());
    redraw();
}

bool BreakdownChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        redraw();
    return QWidget::event(event);
}

bool BreakdownChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot || !m_evaluation)
        return QWidget::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: m_pressedAt = mouse->position(); return true;
    case QEvent::MouseMove: hover(mouse->position().toPoint()); return true;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton && (mouse->position() - m_pressedAt).manhattanLength() <= clickDistance)
            if (const auto option = m_drawing->optionAt(mouse->position()))
                emit focusChosen(*option);
        return true;
    case QEvent::Leave: QToolTip::hideText(); return false;
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &BreakdownChartView::redraw, Qt::QueuedConnection);
        return false;
    default: return QWidget::eventFilter(watched, event);
    }
}

void BreakdownChartView::hover(QPoint point)
{
    const auto place = m_drawing->placeAt(point);
    m_plot->setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place)
        QToolTip::showText(m_plot->mapToGlobal(point), place->text, m_plot, place->rect.toRect());
    else
        QToolTip::hideText();
}

} // namespace breakeven
