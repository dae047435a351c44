// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/qualitative_view.h"

#include "core/advice/fit/qualitative_words.h"
#include "core/charts/qualitative_chart.h"
#include "widgets/charts/qualitative/qualitative_plot.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/plain_text.h"
#include "widgets/sentences.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

/// The enumerator `by` further, within the ends of its enum.
template <typename Enum> Enum shifted(Enum value, int by)
{
    constexpr int last = static_cast<int>(enumeratorCount<Enum>) - 1;
    return enumerators<Enum>[std::clamp(static_cast<int>(value) + by, 0, last)];
}

} // namespace

QualitativeView::QualitativeView(QWidget* parent)
    : PlotView(QStringLiteral("qualitative_plot"), tr("Qualities chart"), parent), m_scroll(new SteadyScrollArea(this)),
      m_reset(new QuietButton(tr("Reset"), this)), m_drawing(std::make_unique<QualitativePlot>(plot(), Medium::Screen))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setWidget(&plot());
    plot().setFocusPolicy(Qt::StrongFocus);
    m_reset->setObjectName(QStringLiteral("qualities_reset"));
    m_reset->setAccessibleName(tr("Reset scores and weights"));
    m_reset->setToolTip(wrappingToolTip(tr("Puts back the program's own scores and the usual weights")));
    m_reset->hide();
    connect(m_reset, &QuietButton::clicked, this, &QualitativeView::resetWanted);
}

QualitativeView::~QualitativeView() = default;

void QualitativeView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void QualitativeView::showNew()
{
    m_shown = qualitativeChart(*evaluation());
    showReset();
    describe();
    redraw();
}

void QualitativeView::showReset()
{
    m_reset->setVisible(m_shown.isChanged() && !isPresented());
    placeReset();
}

void QualitativeView::showPresented()
{
    showReset();
    redraw();
}

void QualitativeView::settle()
{
    showNew();
}

void QualitativeView::draw()
{
    m_drawing->show(m_shown);
    plot().setMinimumHeight(isPresented() ? QualitativeLayout::heightForRoom()
                                          : QualitativeLayout::leastHeight(plot().width(), m_shown));
}

int QualitativeView::fullHeight(int width, int) const
{
    if (isPresented()) // a room reads the rows, not the notes
        return QualitativeLayout::heightForRoom();
    return QualitativeLayout::leastHeight(width - m_scroll->verticalScrollBar()->sizeHint().width(), m_shown);
}

std::vector<NoteAxes> QualitativeView::noteAxes() const
{
    return m_drawing->noteAxes();
}

QPointF QualitativeView::dotPlace(const QualityDot& dot) const
{
    return m_drawing->layout().dot(dot);
}

QPointF QualitativeView::scorePlace(Quality quality, int score) const
{
    return {m_drawing->layout().xOf(score), m_drawing->layout().scaleY(quality)};
}

QPointF QualitativeView::weightPlace(Quality quality, int weight) const
{
    return m_drawing->layout().weightBar(quality, weight).center();
}

QPointF QualitativeView::orderPlace(std::size_t index) const
{
    return m_drawing->layout().orderRow(index).center();
}

int QualitativeView::choiceOf(const QualityDot& dot) const
{
    const auto& scores = evaluation()->scenario.advice.qualities.scores;
    return scores[dot.quality][dot.approach];
}

void QualitativeView::describe()
{
    const QString chart = tr("Qualities chart");
    plot().setAccessibleName(
        m_selected ? withColon(chart, toQString(scoreInWords(m_shown, m_selected->quality, m_selected->approach)))
                   : chart);
    plot().setAccessibleDescription(
        joinedSentences({toQString(orderInWords(m_shown)),
                         tr("Up and Down go to another quality, Page Up and Page Down to another approach; "
                            "Left and Right move its score, Delete puts the program's own back; plus and "
                            "minus change the weight.")}));
}

void QualitativeView::showMarks()
{
    const bool focused = plot().hasFocus();
    m_drawing->mark({m_selected, focused, m_hovered, m_pointed || !focused ? m_pointed : m_selected});
    repaintPlot();
}

void QualitativeView::select(std::optional<QualityDot> dot)
{
    m_selected = dot;
    describe();
    showMarks();
}

void QualitativeView::hover(QPointF point)
{
    const QualitativeLayout& layout = m_drawing->layout();
    const auto dot = layout.dotAt(point);
    const auto order = layout.orderAt(point);
    const bool takesClick = order || layout.weightAt(point) || (m_selected && layout.scaleAt(point));
    plot().setCursor(dot ? Qt::SizeHorCursor : takesClick ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::optional<Approach> hovered = dot     ? std::optional(dot->approach)
                                            : order ? std::optional(m_shown.order[*order].approach)
                                                    : std::nullopt;
    if (hovered == m_hovered && dot == m_pointed)
        return;
    m_hovered = hovered;
    m_pointed = dot;
    showMarks();
}

void QualitativeView::leave()
{
    m_hovered.reset();
    m_pointed.reset();
    showMarks();
}

void QualitativeView::showToolTip(const QHelpEvent& event)
{
    const QualitativeLayout& layout = m_drawing->layout();
    QString text;
    if (const auto dot = layout.dotAt(event.pos()))
        text = toQString(scoreInWords(m_shown, dot->quality, dot->approach));
    else if (const auto weight = layout.weightAt(event.pos()))
        text = toQString(weightInWords(m_shown, weight->first));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), wrappingToolTip(text), &plot());
}

void QualitativeView::placeReset()
{
    const QSize size = m_reset->sizeHint();
    m_reset->setGeometry(QRect(QPoint(m_scroll->viewport()->width() - size.width() - 8, 6), size));
    m_reset->raise();
}

void QualitativeView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    placeReset();
}

/// A drag ends with what it was seen on.
void QualitativeView::hideEvent(QHideEvent* event)
{
    release();
    PlotView::hideEvent(event);
}

/// On a dot: takes it. On the order: takes the approach. On a scale: moves the dot of the approach that was taken.
void QualitativeView::press(QPointF point)
{
    const QualitativeLayout& layout = m_drawing->layout();
    if (const auto dot = layout.dotAt(point)) {
        const int choice = choiceOf(*dot);
        m_drag = Drag{*dot, point, choice, m_shown.of(dot->quality, dot->approach).inForce, choice};
        select(dot);
    } else if (const auto weight = layout.weightAt(point)) {
        const int now = m_shown.weights[weight->first];
        emit weightChanged(weight->first, weight->second == now ? now - 1 : weight->second);
    } else if (const auto order = layout.orderAt(point)) {
        select(QualityDot{m_selected ? m_selected->quality : Quality::Cost, m_shown.order[*order].approach});
    } else if (const auto quality = layout.scaleAt(point); quality && m_selected) {
        select(QualityDot{*quality, m_selected->approach});
        choose(*m_selected, layout.scoreAt(point.x()));
    } else {
        select(std::nullopt);
    }
}

/// Back at the score where it began, the drag leaves what was there.
void QualitativeView::move(QPointF point)
{
    if (!m_drag) {
        hover(point);
        return;
    }
    if (!m_drag->moving && std::abs(point.x() - m_drag->from.x()) <= clickDistance)
        return;
    if (!std::exchange(m_drag->moving, true))
        emit editStarted();
    const int score = m_drawing->layout().scoreAt(point.x());
    const int choice = score == m_drag->score ? m_drag->choice : score;
    if (std::exchange(m_drag->last, choice) != choice)
        emit scoreMoved(m_drag->dot.quality, m_drag->dot.approach, choice);
}

void QualitativeView::release()
{
    if (const auto drag = std::exchange(m_drag, std::nullopt); drag && drag->moving)
        emit editFinished();
}

void QualitativeView::choose(const QualityDot& dot, int choice)
{
    if (choice != choiceOf(dot))
        emit scoreMoved(dot.quality, dot.approach, choice);
}

/// To the next whole score.
void QualitativeView::step(int by)
{
    const double score = m_shown.of(m_selected->quality, m_selected->approach).inForce;
    const int next = static_cast<int>(by > 0 ? std::floor(score) : std::ceil(score)) + by;
    if (next >= lowestScore && next <= highestScore)
        choose(*m_selected, next);
}

void QualitativeView::go(int qualities, int approaches)
{
    select(QualityDot{shifted(m_selected->quality, qualities), shifted(m_selected->approach, approaches)});
    m_scroll->ensureVisible(0, static_cast<int>(dotPlace(*m_selected).y()));
}

void QualitativeView::stepWeight(int by)
{
    const int weight = m_shown.weights[m_selected->quality] + by;
    if (weight >= 0 && weight <= highestWeight)
        emit weightChanged(m_selected->quality, weight);
}

bool QualitativeView::pressKey(const QKeyEvent& event)
{
    m_hovered.reset(); // the keys have it now
    m_pointed.reset();
    if (!m_selected)
        select(QualityDot{});
    switch (event.key()) {
    case Qt::Key_Left: step(-1); return true;
    case Qt::Key_Right: step(1); return true;
    case Qt::Key_Home: choose(*m_selected, lowestScore); return true;
    case Qt::Key_End: choose(*m_selected, highestScore); return true;
    case Qt::Key_Up: go(-1, 0); return true;
    case Qt::Key_Down: go(1, 0); return true;
    case Qt::Key_PageUp: go(0, -1); return true;
    case Qt::Key_PageDown: go(0, 1); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: choose(*m_selected, 0); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: stepWeight(1); return true;
    case Qt::Key_Minus: stepWeight(-1); return true;
    default: return false;
    }
}

bool QualitativeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &plot() || !evaluation())
        return PlotView::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton)
            press(mouse->position());
        return true;
    case QEvent::MouseMove: move(mouse->position()); return true;
    case QEvent::MouseButtonRelease:
        if (mouse->button() == Qt::LeftButton)
            release();
        return true;
    case QEvent::MouseButtonDblClick:
        if (const auto dot = m_drawing->layout().dotAt(mouse->position()); dot && mouse->button() == Qt::LeftButton)
            choose(*dot, 0);
        else if (mouse->button() == Qt::LeftButton)
            press(mouse->position());
        return true;
    case QEvent::KeyPress: return pressKey(static_cast<QKeyEvent&>(*event));
    case QEvent::Wheel: event->ignore(); return true; // the area around it scrolls
    case QEvent::FocusIn:
        if (!m_selected && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
            select(QualityDot{});
        showMarks();
        return false;
    case QEvent::FocusOut: showMarks(); return false;
    case QEvent::ToolTip: showToolTip(static_cast<QHelpEvent&>(*event)); return true;
    default: return PlotView::eventFilter(watched, event);
    }
}

} // namespace breakeven
