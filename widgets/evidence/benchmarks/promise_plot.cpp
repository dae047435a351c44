// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/promise_plot.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/evidence/benchmarks/promise_decoration.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int lineReach = 8;      ///< pixels beside the line that still take it
constexpr double keyStep = 1.05;  ///< of a key
constexpr double fineStep = 1.01; ///< with Shift
constexpr double roomAbove = 1.1; ///< above the highest dot
constexpr double sideRoom = 1.3;  ///< beside the first and last dot
constexpr double farApart = 8;    ///< last over first wait from which the axis is logarithmic

QString titleOf(WaitKind wait, Percentile percentile)
{
    const QString share = toQString(info(percentile).id);
    return wait == WaitKind::Ttft
               ? PromisePlot::tr("Output tokens/s over the time to first token, %1 in ms").arg(share)
               : PromisePlot::tr("Output tokens/s over the time per output token, %1 in ms").arg(share);
}

} // namespace

PromisePlot::PromisePlot(WaitKind wait, QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot(this)), m_frontier(m_plot->addGraph()),
      m_decoration(new PromiseDecoration(*m_plot))
{
    m_chart.wait = wait;
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the line is moved here
    m_plot->setFocusPolicy(Qt::NoFocus);
    speakAs(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    preparePlot(*m_plot, Medium::Screen);
    prepareAxis(*m_plot->xAxis, TickLabels::Kind::Count);
    prepareAxis(*m_plot->yAxis, TickLabels::Kind::Count);
    m_plot->xAxis->setTickLabelPadding(8);
    m_frontier->setLineStyle(QCPGraph::lsLine);
    setTheme();
}

void PromisePlot::setTheme()
{
    const bool dark = palette().color(QPalette::Window).lightness() < palette().color(QPalette::WindowText).lightness();
    const Theme& theme = dark ? Theme::dimmed() : Theme::light();
    styleAxes(*m_plot, theme, Medium::Screen);
    m_plot->setBackground(QBrush(palette().color(QPalette::Window)));
    m_frontier->setPen(QPen(theme.muted, 1));
    m_decoration->setTheme(theme);
}

void PromisePlot::setChart(const LatencyChart& chart, const QStringList& names)
{
    m_chart = chart;
    m_names = names;
    setAccessibleName(titleOf(chart.wait, chart.percentile));
    setAccessibleDescription(
        chart.promised
            ? tr("%1 ms promised; the arrow keys move the line").arg(toQString(Quantity::rounded(*chart.promised, 3)))
            : tr("Nothing promised"));
    draw();
}

void PromisePlot::draw()
{
    double first = m_chart.promised.value_or(100);
    double last = first;
    double most = 1;
    for (const LatencyChart::Dot& dot : m_chart.dots) {
        first = std::min(first, dot.wait);
        last = std::max(last, dot.wait);
        most = std::max(most, dot.output);
    }
    // A line that is being dragged must not move the axis under the pointer.
    if (!m_drags)
        m_waits = {first / sideRoom, last * sideRoom};
    setPlotMargins(*m_plot, 52, 34, 16, 28);
    const bool logarithmic = m_waits.high / m_waits.low > farApart;
    setAxis(*m_plot->xAxis, logarithmic ? m_waits.low : 0, m_waits.high, logarithmic, m_plot->axisRect()->width());
    setAxis(*m_plot->yAxis, 0, most * roomAbove, false, m_plot->axisRect()->height());
    QVector<double> waits;
    QVector<double> rates;
    for (const std::size_t dot : m_chart.frontier) {
        waits.append(m_chart.dots[dot].wait);
        rates.append(m_chart.dots[dot].output);
    }
    m_frontier->setData(waits, rates, true);
    m_decoration->setChart(m_chart);
    m_plot->replot();
}

int PromisePlot::linePixel() const
{
    return m_chart.promised ? qRound(m_plot->xAxis->coordToPixel(*m_chart.promised)) : -2 * lineReach;
}

QPoint PromisePlot::dotPixel(std::size_t dot) const
{
    return {qRound(m_plot->xAxis->coordToPixel(m_chart.dots[dot].wait)),
            qRound(m_plot->yAxis->coordToPixel(m_chart.dots[dot].output))};
}

bool PromisePlot::isAtLine(QPoint place) const
{
    return std::abs(place.x() - linePixel()) <= lineReach;
}

double PromisePlot::waitAt(int x) const
{
    const QRect inside = m_plot->axisRect()->rect();
    return m_plot->xAxis->pixelToCoord(std::clamp(x, inside.left() + 1, inside.right()));
}

void PromisePlot::moveTo(double milliseconds)
{
    constexpr double least = 0.001;
    const double wait = std::max(milliseconds, least);
    // To three digits, as it is shown.
    const double unit = std::pow(10, std::floor(std::log10(wait)) - 2);
    emit promiseMoved(std::round(wait / unit) * unit);
}

bool PromisePlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_chart.dots.size(); ++i) {
        const auto name = static_cast<qsizetype>(m_chart.dots[i].point);
        if ((dotPixel(i) - help->pos()).manhattanLength() <= lineReach && name < m_names.size()) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_names[name]), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void PromisePlot::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? fineStep : keyStep;
    const double from = m_chart.promised.value_or(m_waits.high);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: moveTo(from / step); break;
    case Qt::Key_Right:
    case Qt::Key_Up: moveTo(from * step); break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void PromisePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isAtLine(event->pos()))
        return;
    m_drags = true;
    setFocus(Qt::MouseFocusReason);
}

void PromisePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drags)
        moveTo(waitAt(event->pos().x()));
    else
        setCursor(isAtLine(event->pos()) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void PromisePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drags)
        return;
    m_drags = false;
    draw();
}

void PromisePlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_decoration->setFocused(true);
    m_plot->replot();
}

void PromisePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_decoration->setFocused(false);
    m_plot->replot();
}

void PromisePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setTheme();
        draw();
    }
}

void PromisePlot::resizeEvent(QResizeEvent*)
{
    m_plot->setGeometry(rect());
    draw();
}

} // namespace breakeven
