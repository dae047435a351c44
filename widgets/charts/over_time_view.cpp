// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time_view.h"

#include "core/analysis/bands.h"
#include "core/output/format.h"
#include "widgets/charts/chart_readout.h"
#include "widgets/charts/over_time_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr double clickDistance = 4; ///< a press that moves less is a click

QString headingOf(int month)
{
    return month == 0 ? QStringLiteral("Up front") : QStringLiteral("After ") + toQString(monthSpan(month));
}

} // namespace

OverTimeView::OverTimeView(QWidget* parent)
    : ChartView(parent), m_plot(new QCustomPlot(this)), m_readout(new ChartReadout(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setObjectName(QStringLiteral("over_time_plot"));
    m_plot->setAccessibleName(tr("Chart over time: cumulative cash over months"));
    m_drawing = std::make_unique<OverTimePlot>(*m_plot, Medium::Screen);
}

OverTimeView::~OverTimeView() = default;

void OverTimeView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    redraw();
}

void OverTimeView::setEvaluation(const Evaluation& evaluation, bool settled)
{
    const bool first = !m_evaluation;
    m_evaluation = evaluation;
    computeBands();
    const double top = fittingTop(evaluation, m_bands);
    m_top = settled || first ? top : std::max(m_top, top);
    if (settled) {
        const OverTimeChart chart = overTimeChart(evaluation, m_top);
        m_plot->setAccessibleDescription(toQString(chart.callout.title) + QStringLiteral(", ") +
                                         toQString(chart.callout.text));
    }
    redraw();
}

/// The lines do not wait for the bands: those follow when they are ready.
void OverTimeView::computeBands()
{
    const Scenario& scenario = m_evaluation->scenario;
    if (scenario.ranges.empty()) {
        m_bandWork.drop();
        m_bands.clear();
        return;
    }
    m_bandWork.start([this, scenario]() -> BackgroundWork::Show {
        return [this, bands = cashBands(scenario)] {
            m_bands = bands;
            m_top = std::max(m_top, fittingTop(*m_evaluation, m_bands));
            redraw();
        };
    });
}

void OverTimeView::redraw()
{
    if (!m_evaluation || m_plot->width() < 1)
        return;
    if (m_plot->bufferDevicePixelRatio() != devicePixelRatioF())
        m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    OverTimeChart chart = overTimeChart(*m_evaluation, m_top);
    chart.bands = m_bands;
    chart.bandNote = bandNote(m_evaluation->scenario);
    m_drawing->show(chart);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void OverTimeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setViewport(m_plot->rect());
    redraw();
}

bool OverTimeView::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        redraw();
    return QWidget::event(event);
}

bool OverTimeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot || !m_evaluation)
        return QWidget::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: m_pressedAt = mouse->position(); return true;
    case QEvent::MouseMove: hover(mouse->position()); return true;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton && (mouse->position() - m_pressedAt).manhattanLength() <= clickDistance)
            if (const auto option = m_drawing->optionAt(mouse->position()))
                emit focusChosen(*option);
        return true;
    case QEvent::Leave: m_readout->leave(); return false;
    case QEvent::Resize: QMetaObject::invokeMethod(this, &OverTimeView::redraw, Qt::QueuedConnection); return false;
    default: return QWidget::eventFilter(watched, event);
    }
}

void OverTimeView::hover(QPointF point)
{
    m_plot->setCursor(m_drawing->optionAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QRectF area = m_drawing->plotRect();
    if (!area.contains(point)) {
        m_readout->leave();
        return;
    }
    const int month = static_cast<int>(std::lround(m_drawing->monthAt(point.x())));
    const QPointF snapped(m_drawing->pointOf(month, 0).x(), point.y());
    m_readout->tell(headingOf(month), cashAt(*m_evaluation, month), area, m_drawing->calloutRect(), snapped);
}

} // namespace breakeven
