// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_view.h"

#include "widgets/accessibility/announcement.h"
#include "widgets/accessibility/spoken_role.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/notes/note_drag.h"
#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr double nearStop = 16; ///< pixels from a stop at which the pointer finds it

} // namespace

/// Is drawn when it is painted: never twice for one that people see, and never later than it. What is new goes straight
/// to the screen, as the next frame of a drag makes it anew; what is painted again, since something moved over it, is
/// kept as a picture.
class PlotView::Plot : public QCustomPlot {
public:
    explicit Plot(QWidget* parent) : QCustomPlot(parent) { setAttribute(Qt::WA_OpaquePaintEvent); }

    void outdate()
    {
        m_outdated = true;
        update();
    }
    /// Where the keys are.
    void setMark(std::optional<QPointF> mark)
    {
        if (std::exchange(m_mark, mark) != mark)
            update();
    }
    [[nodiscard]] bool hasMark() const { return m_mark.has_value(); }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        setViewport(rect());
        updateLayout(); // where the axes are is asked before they are painted
        outdate();
    }
    void paintEvent(QPaintEvent*) override
    {
        if (std::exchange(m_outdated, false)) {
            m_kept = QPixmap();
            QCPPainter painter(this);
            paintAll(painter);
        } else {
            if (m_kept.isNull())
                keep();
            QPainter(this).drawPixmap(0, 0, m_kept);
        }
        if (!hasFocus())
            return;
        QPainter painter(this);
        const QColor color = palette().color(QPalette::Highlight);
        if (m_ring)
            paintBox(painter, rect(), color, Qt::NoBrush, controlRadius, 1.5);
        if (m_mark) {
            painter.setRenderHint(QPainter::Antialiasing);
            for (const auto& [ink, width] : {std::pair{palette().color(QPalette::Base), 5.0}, std::pair{color, 2.5}}) {
                painter.setPen(QPen(ink, width));
                painter.drawEllipse(*m_mark, markRadius, markRadius);
            }
        }
    }
    void focusInEvent(QFocusEvent* event) override
    {
        m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                 event->reason() == Qt::ShortcutFocusReason; // a click shows by itself where it was
        QCustomPlot::focusInEvent(event);
    }

private:
    void paintAll(QCPPainter& painter)
    {
        painter.fillRect(viewport(), mBackgroundBrush);
        draw(&painter);
    }
    void keep()
    {
        m_kept = QPixmap(size() * devicePixelRatioF());
        m_kept.setDevicePixelRatio(devicePixelRatioF());
        QCPPainter painter(&m_kept);
        paintAll(painter);
    }

    static constexpr double markRadius = 6;

    std::optional<QPointF> m_mark;
    bool m_outdated = true;
    QPixmap m_kept;      ///< null until it is painted a second time
    bool m_ring = false; ///< around it while it has the focus
};

PlotView::PlotView(const QString& name, const QString& accessibleName, QWidget* parent)
    : ChartView(parent), m_plot(new Plot(this)), m_notes(new NoteLayer(*m_plot))
{
    speakAs(*m_plot, QAccessible::Chart);
    m_plot->setObjectName(name);
    m_plot->setAccessibleName(accessibleName);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->installEventFilter(this);
    const auto* drag = new NoteDrag(*m_plot, *m_notes);
    connect(drag, &NoteDrag::entered, this, [this] { leave(); });
    connect(drag, &NoteDrag::started, this, &PlotView::noteMoveStarted);
    connect(drag, &NoteDrag::moved, this, &PlotView::noteMoved);
    connect(drag, &NoteDrag::finished, this, &PlotView::noteMoveFinished);
    connect(drag, &NoteDrag::opened, this, &PlotView::noteOpened);
}

QCustomPlot& PlotView::plot() const
{
    return *m_plot;
}

void PlotView::fillWithPlot()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
}

void PlotView::redraw()
{
    if (!evaluation() || !isVisible() || m_plot->width() < 1)
        return;
    if (m_plot->bufferDevicePixelRatio() != devicePixelRatioF()) // it misses a change of screens
        m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_plot->setViewport(m_plot->rect());
    draw();
    takeNotes();
    if (m_plot->hasMark()) {
        const auto stop = m_walk.here(stops());
        m_plot->setMark(stop ? std::optional(stop->at) : std::nullopt);
    }
    repaintPlot();
}

void PlotView::showNotes()
{
    takeNotes();
    repaintPlot();
}

void PlotView::takeNotes()
{
    m_notes->setTheme(theme());
    if (m_view.empty())
        return;
    std::vector<ChartNote> shown = notesOf(evaluation()->scenario, m_view);
    m_notes->show({}, {});
    m_notes->yieldTo(isPresented() && !shown.empty() ? placesToSee(*m_plot) : std::vector<QRectF>());
    m_notes->show(std::move(shown), noteAxes());
}

std::vector<NoteAxes> PlotView::noteAxes() const
{
    return {{.rect = m_plot->axisRect()}};
}

std::optional<std::size_t> PlotView::noteUnder(QPoint point) const
{
    return m_notes->at(m_plot->mapFrom(this, point));
}

std::optional<Annotation> PlotView::noteFor(QPoint point) const
{
    std::optional<Annotation> note =
        m_plot->isVisible() ? m_notes->noteFor(m_plot->mapFrom(this, point)) : std::nullopt;
    if (note)
        note->view = m_view;
    return note;
}

void PlotView::hover(QPointF point)
{
    const PlotStops::Stop* nearest = nullptr;
    double least = nearStop;
    const PlotStops all = stops();
    for (const auto& path : all.paths)
        for (const PlotStops::Stop& stop : path) {
            const QPointF way = stop.at - point;
            if (const double far = std::hypot(way.x(), way.y()); far <= least) {
                least = far;
                nearest = &stop;
            }
        }
    if (nearest != nullptr)
        QToolTip::showText(m_plot->mapToGlobal(point.toPoint()), plainToolTip(toQString(nearest->words)), m_plot);
    else
        QToolTip::hideText();
}

bool PlotView::pressKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (PlotWalk::isStep(event.key())) {
        const auto stop = m_walk.go(event.key(), stops());
        if (!stop)
            return false;
        if (!m_plot->hasMark())
            m_nameWithoutStop = m_plot->accessibleName();
        m_plot->setMark(stop->at);
        m_plot->setAccessibleName(toQString(stop->words));
        sayNow(*m_plot, toQString(stop->words));
        showStop(*stop);
        return true;
    }
    if (!m_plot->hasMark())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto stop = m_walk.here(stops()))
            click(stop->at);
        return true;
    case Qt::Key_Escape: leaveStop(); return true;
    default: return false;
    }
}

void PlotView::leaveStop()
{
    if (!m_plot->hasMark())
        return;
    m_plot->setMark(std::nullopt);
    m_plot->setAccessibleName(m_nameWithoutStop);
    leave();
}

void PlotView::repaintPlot()
{
    m_plot->outdate();
}

bool PlotView::event(QEvent* event)
{
    const bool done = ChartView::event(event);
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        redraw();
    return done;
}

bool PlotView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot || !evaluation())
        return ChartView::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressedAt = mouse->button() == Qt::LeftButton ? std::optional(mouse->position()) : std::nullopt;
        return true;
    case QEvent::MouseMove: hover(mouse->position()); return true;
    case QEvent::MouseButtonRelease:
        if (const auto pressed = std::exchange(m_pressedAt, std::nullopt);
            pressed && (mouse->position() - *pressed).manhattanLength() <= clickDistance)
            click(mouse->position());
        return true;
    case QEvent::Leave: leave(); return false;
    case QEvent::KeyPress: return pressKey(*static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut: leaveStop(); return false;
    case QEvent::ContextMenu: { // a plot keeps to itself what the mouse does on it
        leave();                // what it pointed at would stand beside the menu
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        QContextMenuEvent again(asked->reason(), m_plot->mapTo(this, asked->pos()), asked->globalPos(),
                                asked->modifiers());
        QCoreApplication::sendEvent(this, &again);
        return true;
    }
    case QEvent::Resize: // once the plot has taken its size
        QMetaObject::invokeMethod(this, &PlotView::redraw, Qt::QueuedConnection);
        return false;
    default: return ChartView::eventFilter(watched, event);
    }
}

} // namespace breakeven
