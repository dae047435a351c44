// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_view.h"

#include "core/charts/bands.h"
#include "core/charts/stops/chart_stops.h"
#include "core/inputs/scale.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/break_even/break_even_plot.h"
#include "widgets/charts/break_even/chart_frame.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <qcustomplot.h>

#include <cmath>

namespace breakeven {

namespace {

constexpr double grabDistance = 6; ///< pixels around the volume line that move it
constexpr double notch = 0.85;     ///< zoom for one notch of the wheel

} // namespace

BreakEvenView::BreakEvenView(QWidget* parent)
    : PlotView(QStringLiteral("break_even_plot"), tr("Break-even chart: monthly cost over requests per month"), parent),
      m_readout(new ChartReadout(this))
{
    fillWithPlot();
    plot().grabGesture(Qt::PinchGesture);
    m_drawing = std::make_unique<BreakEvenPlot>(plot(), Medium::Screen);
}

BreakEvenView::~BreakEvenView() = default;

void BreakEvenView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    redraw();
}

/// A frame that fits is left to the picture, where another may fit.
void BreakEvenView::tell(ViewRequest& request) const
{
    request.logarithmic = m_frame.logarithmic;
    if (m_zoomed)
        request.frame = m_frame;
}

std::optional<Option> BreakEvenView::optionUnder(QPoint point) const
{
    return evaluation() ? m_drawing->optionAt(plot().mapFrom(this, point)) : std::nullopt;
}

void BreakEvenView::showNew()
{
    m_bandAxis.reset();
    leave();
    if (isSettled() || m_frame == ChartFrame{.logarithmic = m_frame.logarithmic})
        fitFrame();
    redraw();
}

void BreakEvenView::settle()
{
    const ChartFrame before = m_frame;
    fitFrame();
    if (m_frame != before)
        redraw();
}

/// If the answer has left the frame, and the frame is not the user's.
void BreakEvenView::fitFrame()
{
    if (!m_zoomed && !showsTheAnswer(m_frame, *evaluation()))
        m_frame = fittingFrame(*evaluation(), m_frame.logarithmic);
    plot().setAccessibleDescription(toQString(breakEvenInWords(*evaluation())));
}

void BreakEvenView::setLogarithmic(bool logarithmic)
{
    if (logarithmic == m_frame.logarithmic)
        return;
    m_frame.logarithmic = logarithmic;
    resetView();
}

void BreakEvenView::resetView()
{
    if (evaluation())
        m_frame = fittingFrame(*evaluation(), m_frame.logarithmic);
    setZoomed(false);
    redraw();
}

int BreakEvenView::fullHeight(int, int plot) const
{
    return m_drawing->aroundPlot() + plot;
}

void BreakEvenView::showPresented()
{
    m_drawing->setDense(isPresented());
    m_laidOut = {};
    redraw();
}

QRectF BreakEvenView::plotRect() const
{
    return m_drawing->plotRect();
}

double BreakEvenView::xOf(double volume) const
{
    return m_drawing->xOf(volume);
}

void BreakEvenView::setCornerRoom(int width)
{
    m_drawing->setCornerRoom(width);
    repaintPlot();
}

void BreakEvenView::setZoomed(bool zoomed)
{
    if (std::exchange(m_zoomed, zoomed) != zoomed)
        emit zoomedChanged(zoomed);
}

void BreakEvenView::layOut()
{
    const OptionSet visible = visibleOptions(evaluation()->scenario);
    const Currency* currency = shownMoney().currency;
    if (visible == m_reserved && plot().size() == m_laidOut && currency == m_reservedFor)
        return;
    m_reservedFor = currency;
    m_reserved = visible;
    m_laidOut = plot().size();
    plot().setViewport(plot().rect());
    m_drawing->reserveLabels(visible);
}

/// Curves at once, the bands when they are there.
void BreakEvenView::draw()
{
    layOut();
    const VolumeAxis axis{m_frame.volume.low, m_frame.volume.high, m_frame.logarithmic, plotRect().width()};
    if (m_bandAxis != axis) {
        m_bandAxis = axis;
        m_bands.follow(
            evaluation(), [axis](const Evaluation& e) { return totalBands(e.scenario, axis); }, [this] { redraw(); });
    }
    BreakEvenChart chart = breakEvenChart(*evaluation(), {.frame = m_frame, .pixels = axis.pixels});
    chart.bands = m_bands.latest();
    m_drawing->show(chart);
}

void BreakEvenView::leave()
{
    m_readout->leave();
}

bool BreakEvenView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &plot() || !evaluation())
        return PlotView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseMove: move(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonDblClick:
        takeBackClick();
        resetView();
        return true;
    case QEvent::Wheel: wheel(*static_cast<QWheelEvent*>(event)); return true;
    case QEvent::NativeGesture: pinch(*static_cast<QNativeGestureEvent*>(event)); return true;
    case QEvent::Gesture: return spread(*static_cast<QGestureEvent*>(event));
    default: return PlotView::eventFilter(watched, event);
    }
}

bool BreakEvenView::nearVolumeLine(QPointF point) const
{
    const QRectF area = m_drawing->plotRect();
    if (evaluation()->scenario.locked.count(std::string(rowOf(&Parameters::volume).id)) > 0)
        return false;
    const double x = m_drawing->xOf(evaluation()->scenario.parameters.volume);
    return point.y() >= area.top() - 12 && point.y() <= area.bottom() && std::abs(point.x() - x) <= grabDistance;
}

void BreakEvenView::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastPoint = event.position();
    m_focusBefore.reset();
    m_readout->leave();
    if (nearVolumeLine(event.position())) {
        m_drag = Drag::Volume;
        m_takenVolume = evaluation()->scenario.parameters.volume;
        m_takenBeside = event.position().x() - m_drawing->xOf(m_takenVolume);
        emit volumeEditStarted();
    } else {
        m_drag = Drag::Pending;
    }
}

void BreakEvenView::move(const QMouseEvent& event)
{
    const QPointF point = event.position();
    if (m_drag == Drag::Pending && (point - m_pressedAt).manhattanLength() > clickDistance)
        m_drag = m_drawing->plotRect().contains(m_pressedAt) ? Drag::Pan : Drag::None;
    if (m_drag == Drag::Volume)
        moveVolumeTo(point.x() - m_takenBeside, event.modifiers().testFlag(Qt::ShiftModifier));
    else if (m_drag == Drag::Pan)
        pan(point - m_lastPoint);
    else if (m_drag == Drag::None)
        hover(point);
    m_lastPoint = point;
}

void BreakEvenView::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) // a menu stands there now
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Volume) {
        emit volumeEditFinished();
    } else if (drag == Drag::Pending) {
        chooseFocusAt(event.position());
    }
    hover(event.position());
}

void BreakEvenView::chooseFocusAt(QPointF point)
{
    const auto option = m_drawing->optionAt(point);
    if (!option)
        return;
    m_focusBefore = evaluation()->scenario.focus;
    emit focusChosen(*option);
}

/// The first click of two may have chosen a focus; both together are to take back the zoom and nothing else.
void BreakEvenView::takeBackClick()
{
    if (const auto before = std::exchange(m_focusBefore, std::nullopt))
        emit focusTakenBack(*before);
}

/// It stops at round volumes and at the one that was taken, or is free.
void BreakEvenView::moveVolumeTo(double x, bool free)
{
    const Parameter& volume = rowOf(&Parameters::volume);
    const double under = m_drawing->volumeAt(x);
    if (!(under > 0)) { // left of a linear axis
        emit volumeEdited(volume.range.low);
        return;
    }
    const double legal = volume.range.clamp(under);
    double wanted = free ? volume.range.clamp(threeDigits(legal)) : roundValue(volume, legal);
    const double reach = free ? 0.5 : std::abs(x - m_drawing->xOf(wanted));
    if (std::abs(x - m_drawing->xOf(m_takenVolume)) <= reach)
        wanted = m_takenVolume;
    emit volumeEdited(wanted);
}

void BreakEvenView::hover(QPointF point)
{
    const QRectF area = m_drawing->plotRect();
    const bool grabs = nearVolumeLine(point);
    const auto option = m_drawing->optionAt(point);
    plot().setCursor(grabs ? Qt::SplitHCursor : option ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const double under = m_drawing->volumeAt(point.x());
    if (!area.contains(point) || grabs || !(under > 0))
        m_readout->leave();
    else
        readAt(threeDigits(under), point);
}

void BreakEvenView::readAt(double volume, QPointF point)
{
    m_readout->tell(toQString(volumeInWords(volume)), costsAt(*evaluation(), volume), m_drawing->plotRect(),
                    m_drawing->calloutRect(), point);
}

PlotStops BreakEvenView::stops() const
{
    const auto pixelOf = [this](double volume, double cost) {
        return QPointF(m_drawing->xOf(volume), m_drawing->yOf(cost));
    };
    const double volume = evaluation()->scenario.parameters.volume;
    PlotStops stops{.start = pixelOf(volume, evaluation()->focus().total)};
    for (const ChartPath& path : breakEvenStops(*evaluation(), m_frame))
        stops.add(path, m_drawing->plotRect(), pixelOf);
    return stops;
}

/// Of the stop's own volume: the pixel under it is one of many.
void BreakEvenView::showStop(const PlotStops::Stop& stop)
{
    readAt(stop.value, stop.at);
}

void BreakEvenView::wheel(const QWheelEvent& event)
{
    const double turns = event.angleDelta().y() / 120.0;
    if (turns == 0)
        return;
    const QRectF area = m_drawing->plotRect();
    const QPointF point = event.position();
    const bool underAxis = point.y() > area.bottom();
    const bool besideAxis = point.x() < area.left();
    m_readout->leave();
    zoom(std::pow(notch, turns), point, !besideAxis, !underAxis);
}

void BreakEvenView::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        zoom(1 / (1 + event.value()), event.position(), true, true);
    else if (event.gestureType() == Qt::SmartZoomNativeGesture)
        resetView();
}

bool BreakEvenView::spread(const QGestureEvent& event)
{
    const auto* gesture = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (gesture == nullptr)
        return false;
    m_drag = Drag::None; // the first finger had begun to pan
    if (gesture->scaleFactor() > 0)
        zoom(1 / gesture->scaleFactor(), plot().mapFromGlobal(gesture->hotSpot()), true, true);
    return true;
}

void BreakEvenView::zoom(double factor, QPointF anchor, bool volume, bool cost)
{
    if (volume)
        m_frame.volume = zoomed(m_frame.volume, factor, m_drawing->volumeAt(anchor.x()), m_frame.logarithmic);
    if (cost)
        m_frame.cost = zoomed(m_frame.cost, factor, m_drawing->costAt(anchor.y()), m_frame.logarithmic);
    setZoomed(true);
    redraw();
}

void BreakEvenView::pan(QPointF by)
{
    const QRectF area = m_drawing->plotRect();
    m_frame.volume = panned(m_frame.volume, -by.x() / area.width(), m_frame.logarithmic);
    m_frame.cost = panned(m_frame.cost, by.y() / area.height(), m_frame.logarithmic);
    setZoomed(true);
    redraw();
}

} // namespace breakeven
