// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_plot.h"

#include "core/evidence/traffic/traffic_words.h"
#include "widgets/accessibility/spoken_role.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr double headroom = 1.08; ///< above the highest step
constexpr double leastGap = 8;    ///< pixels between labels
constexpr int leastHeight = 150;
constexpr int greatestHeight = 320;
constexpr float fillOpacity = 0.25F;

double secondsOf(Nanoseconds time)
{
    return static_cast<double>(time) / static_cast<double>(oneSecond);
}

} // namespace

TrafficPlot::TrafficPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)), m_graph(m_plot->addGraph())
{
    m_plot->setObjectName(QStringLiteral("traffic_plot"));
    speakAs(*m_plot, QAccessible::Chart);
    m_plot->setAccessibleName(tr("Traffic over time"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // it is only looked at
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_graph->setLineStyle(QCPGraph::lsStepLeft);
    preparePlot(*m_plot, Medium::Screen);
    prepareAxis(*m_plot->xAxis, TickLabels::Kind::Count);
    prepareAxis(*m_plot->yAxis, TickLabels::Kind::Count);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLabelPadding(8);
    setMinimumHeight(leastHeight);
    setMaximumHeight(greatestHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTheme();
}

void TrafficPlot::setTheme()
{
    const bool dark = palette().color(QPalette::Window).lightness() < palette().color(QPalette::WindowText).lightness();
    const Theme& theme = dark ? Theme::dimmed() : Theme::light();
    styleAxes(*m_plot, theme, Medium::Screen);
    m_plot->setBackground(QBrush(palette().color(QPalette::Window)));
    m_graph->setPen(QPen(theme.accent, 1));
    QColor fill = theme.accent;
    fill.setAlphaF(fillOpacity);
    m_graph->setBrush(fill);
}

void TrafficPlot::setTraffic(const Traffic& traffic)
{
    m_series = traffic.series;
    m_relative = traffic.relative;
    QVector<double> times;
    QVector<double> loads;
    double time = secondsOf(m_series.start);
    for (const double load : m_series.load) {
        times.append(time);
        loads.append(load);
        time += secondsOf(m_series.step);
    }
    times.append(time); // the end of the last step
    loads.append(m_series.load.empty() ? 0 : m_series.load.back());
    m_graph->setData(times, loads, true);
    m_plot->setAccessibleDescription(toQString(seriesTitle(m_series)) + QLatin1String(", ") +
                                     toQString(trafficFigures(traffic).front().value));
    draw();
}

void TrafficPlot::draw()
{
    if (m_series.load.empty())
        return;
    const double most = *std::max_element(m_series.load.begin(), m_series.load.end());
    const double from = secondsOf(m_series.start);
    const double to = from + secondsOf(m_series.step) * static_cast<double>(m_series.load.size());
    setPlotMargins(*m_plot, 52, 8, 12, 28);
    setAxis(*m_plot->yAxis, 0, std::max(most * headroom, 1.0), false, m_plot->axisRect()->height());
    m_plot->xAxis->setRange(from, to);
    for (int ticks = ticksWithin(*m_plot->xAxis, m_plot->axisRect()->width()); ticks > 1; --ticks)
        if (labelledApart(to - from, ticks))
            return;
}

/// Whether labels at so many ticks can be told apart and don't run into each other.
bool TrafficPlot::labelledApart(double seconds, int ticks)
{
    const QFontMetrics metrics(m_plot->xAxis->tickLabelFont());
    for (const QString& format : labelFormats(seconds, ticks)) {
        label(format, ticks);
        m_plot->replot();
        const QVector<QString> labels = m_plot->xAxis->tickVectorLabels();
        if (std::adjacent_find(labels.begin(), labels.end()) != labels.end())
            continue;
        const QVector<double> at = m_plot->xAxis->tickVector();
        double free = leastGap;
        for (qsizetype i = 1; i < labels.size(); ++i) {
            const double apart = m_plot->xAxis->coordToPixel(at[i]) - m_plot->xAxis->coordToPixel(at[i - 1]);
            const int widths = metrics.horizontalAdvance(labels[i - 1]) + metrics.horizontalAdvance(labels[i]);
            free = std::min(free, apart - widths / 2.0);
        }
        return free >= leastGap;
    }
    return false;
}

/// From the plainest on: the first that tells the ticks apart is taken.
QStringList TrafficPlot::labelFormats(double seconds, int ticks) const
{
    constexpr double day = 86400;
    const bool minutes = m_series.step == oneMinute;
    if (m_relative && minutes)
        return {QStringLiteral("%h:%m"), QStringLiteral("%h:%m:%s")};
    if (m_relative) { // QCPAxisTickerTime ends the program if its ticks are closer than the smallest unit of its format
        const QString withHours = tr("%d d %h h");
        return seconds / ticks < 2 * day ? QStringList{withHours} : QStringList{tr("%d d"), withHours};
    }
    if (minutes)
        return {QStringLiteral("HH:mm"), QStringLiteral("HH:mm:ss")};
    const QString withHours = tr("MMM d, HH:mm");
    return seconds < 3 * day ? QStringList{withHours} : QStringList{QStringLiteral("yyyy-MM-dd"), withHours};
}

void TrafficPlot::label(const QString& format, int ticks)
{
    if (m_relative) {
        const QSharedPointer<QCPAxisTickerTime> ticker(new QCPAxisTickerTime);
        ticker->setTimeFormat(format);
        ticker->setTickCount(ticks);
        m_plot->xAxis->setTicker(ticker);
    } else {
        const QSharedPointer<QCPAxisTickerDateTime> ticker(new QCPAxisTickerDateTime);
        ticker->setDateTimeSpec(Qt::UTC);
        ticker->setDateTimeFormat(format);
        ticker->setTickCount(ticks);
        m_plot->xAxis->setTicker(ticker);
    }
}

void TrafficPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setTheme();
        draw();
    }
}

void TrafficPlot::resizeEvent(QResizeEvent*)
{
    m_plot->setGeometry(rect());
    draw();
}

} // namespace breakeven
