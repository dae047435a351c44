// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/value_slider.h"

#include "core/inputs/format.h"
#include "core/inputs/shown_scale.h"
#include "widgets/controls/paint.h"
#include "widgets/inputs/slider/slider_play.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int ticks = 10000;
constexpr double grabRadius = 10; // a press this near the center takes the handle where it is

int tickOf(const Parameter& parameter, double number)
{
    return static_cast<int>(std::lround(sliderFraction(parameter, number) * ticks));
}

} // namespace

ValueSlider::ValueSlider(const Parameter& parameter, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_parameter(parameter),
      m_voice(*this, [this] { return toQString(statedInWords(m_parameter, m_look.number)); }),
      m_play(new SliderPlay(this))
{
    connect(m_play, &SliderPlay::movedTo, this, &ValueSlider::playTo);
    connect(m_play, &SliderPlay::arrived, this, &ValueSlider::endPlay);
    m_look.number = parameter.defaultValue();
    installAccessibleSlider();
    setRange(0, ticks);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSlider::setValue(tickOf(m_parameter, m_look.number));
}

QSize ValueSlider::sizeHint() const
{
    return {200, 24};
}
QSize ValueSlider::minimumSizeHint() const
{
    return {80, 24};
}

void ValueSlider::setNumber(double number)
{
    if (number == m_look.number)
        return;
    m_look.number = number;
    m_voice.moved();
    const int tick = tickOf(m_parameter, number);
    if (tick != value()) {
        QSlider::setValue(tick);
        return;
    }
    update();
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, number);
        QAccessible::updateAccessibility(&changed);
    }
}

void ValueSlider::editTo(double number)
{
    if (!isEnabled())
        return;
    const bool alone = m_source == Source::None;
    if (alone)
        begin(Source::Other);
    edit(number);
    if (alone)
        finish();
}

void ValueSlider::begin(Source source)
{
    finish();
    m_source = source;
    emit editStarted();
}

void ValueSlider::finish()
{
    if (m_source == Source::None)
        return;
    m_play->halt();
    m_source = Source::None;
    m_look.held = SpanEnd::None;
    m_look.handleHeld = false;
    setSliderDown(false);
    update();
    emit editFinished();
}

void ValueSlider::edit(double number)
{
    if (number == m_look.number)
        return;
    setNumber(number);
    emit valueEdited(number);
}

void ValueSlider::setSpan(const std::optional<Range>& span)
{
    if (span == m_look.span)
        return;
    m_look.span = span;
    update();
}

void ValueSlider::editSpan(double end)
{
    const std::optional<Range> span = m_look.spanWithHeldEndAt(end);
    if (!span)
        return;
    setSpan(span);
    emit spanEdited(*span);
}

void ValueSlider::setMark(const std::optional<double>& value, const QString& sentence)
{
    show(m_look.flip, value, sentence);
}

void ValueSlider::setBest(const std::optional<double>& value, const QString& sentence)
{
    show(m_look.best, value, sentence);
}

/// Marks move with every frame of a drag, most of them by less than a pixel.
void ValueSlider::show(std::optional<SliderMark>& place, const std::optional<double>& value, const QString& sentence)
{
    const std::optional<int> before = markPlace(track(), place);
    place = value ? std::optional(SliderMark{*value, sentence}) : std::nullopt;
    if (markPlace(track(), place) != before)
        update();
}

QString ValueSlider::markSentences() const
{
    return breakeven::markSentences(track(), m_look);
}

/// A tick that is not the number's own was set from outside: by assistive technology, or by a test.
void ValueSlider::sliderChange(SliderChange change)
{
    QSlider::sliderChange(change);
    if (change == SliderValueChange && value() != tickOf(m_parameter, m_look.number))
        editTo(valueAtFraction(m_parameter, static_cast<double>(value()) / ticks, shownMoney()));
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_source == Source::Drag) {
        event->ignore();
        return;
    }
    begin(Source::Drag);
    const double x = event->position().x();
    m_look.held = spanEndAt(track(), m_look, x);
    m_look.handleHeld = m_look.held == SpanEnd::None;
    setSliderDown(m_look.handleHeld);
    update();
    if (!m_look.handleHeld)
        m_drag.take(track(), x, m_look.held == SpanEnd::Low ? m_look.span->low : m_look.span->high);
    else if (std::abs(x - track().at(m_look.number)) <= grabRadius)
        m_drag.take(track(), x, m_look.number);
    else
        edit(m_drag.takeHere(track(), x, event->modifiers().testFlag(Qt::ShiftModifier)));
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_source != Source::Drag) {
        event->ignore();
        return;
    }
    const double value = m_drag.moved(track(), event->position().x(), event->modifiers().testFlag(Qt::ShiftModifier));
    if (m_look.held == SpanEnd::None)
        edit(value);
    else
        editSpan(value);
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_source == Source::Drag)
        finish();
    else
        event->ignore();
}

void ValueSlider::step(int direction, Qt::KeyboardModifiers modifiers, bool coarse)
{
    const bool fine = modifiers.testFlag(Qt::ShiftModifier);
    edit(stepped(m_parameter, m_look.number, direction,
                 coarse ? StepSize::Coarse
                 : fine ? StepSize::Fine
                        : StepSize::Normal,
                 shownMoney()));
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool up = key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool down = key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_PageDown;
    const bool toAnEnd = key == Qt::Key_Home || key == Qt::Key_End;
    if (event->modifiers() == Qt::NoModifier && !event->isAutoRepeat() && playKey(key))
        return;
    if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0 || !(up || down || toAnEnd)) {
        event->ignore();
        return;
    }
    if (m_source == Source::Drag)
        return;
    if (m_source != Source::Key)
        begin(Source::Key);
    m_key = key;
    if (toAnEnd) // a number beyond the slider is at that end already
        edit(key == Qt::Key_Home ? std::min(m_look.number, m_parameter.slider.low)
                                 : std::max(m_look.number, m_parameter.slider.high));
    else
        step(up ? +1 : -1, event->modifiers(), key == Qt::Key_PageUp || key == Qt::Key_PageDown);
}

/// Whether it was a key of the play.
bool ValueSlider::playKey(int key)
{
    if (key == Qt::Key_Space && m_source != Source::Drag) {
        isPlaying() ? halt() : play();
        return true;
    }
    if (key != Qt::Key_Escape || !isPlaying())
        return false;
    endPlay();
    return true;
}

void ValueSlider::play()
{
    if (isPlaying() || !isEnabled())
        return;
    if (!m_play->isUnderWay() || m_look.number != m_playedTo) { // or somebody has moved it since
        m_play->rewind();
        m_playedFrom = m_look.number;
    }
    begin(Source::Play);
    m_play->start();
}

void ValueSlider::halt()
{
    if (isPlaying())
        finish();
}

void ValueSlider::playTo(double share)
{
    const Range way = m_look.span.value_or(m_parameter.slider);
    const double from = sliderFraction(m_parameter, way.low);
    const double to = sliderFraction(m_parameter, way.high);
    m_playedTo = freeAtFraction(m_parameter, from + share * (to - from), shownMoney());
    edit(m_playedTo);
}

void ValueSlider::endPlay()
{
    m_play->rewind();
    edit(m_playedFrom);
    finish();
}

void ValueSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (m_source == Source::Key && event->key() == m_key) {
        if (!event->isAutoRepeat())
            finish();
    } else {
        event->ignore();
    }
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    event->accept();
    if (m_source == Source::Drag)
        return;
    const QPoint angle = event->angleDelta();
    m_wheelAngle += angle.y() != 0 ? angle.y() : angle.x();
    for (; std::abs(m_wheelAngle) >= QWheelEvent::DefaultDeltasPerStep;) {
        const int direction = m_wheelAngle > 0 ? +1 : -1;
        m_wheelAngle -= direction * QWheelEvent::DefaultDeltasPerStep;
        begin(Source::Other);
        step(direction, event->modifiers(), false);
        finish();
    }
}

void ValueSlider::focusOutEvent(QFocusEvent* event)
{
    if (m_source == Source::Key)
        finish(); // its release goes elsewhere
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        halt();
    m_wheelAngle = 0;
    QSlider::focusOutEvent(event);
}

void ValueSlider::hideEvent(QHideEvent* event)
{
    finish();
    QSlider::hideEvent(event);
}

bool ValueSlider::event(QEvent* event)
{
    if (event->type() == QEvent::UngrabMouse && m_source == Source::Drag)
        finish();
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        showCursor(static_cast<QHoverEvent*>(event)->position());
    if (event->type() == QEvent::ToolTip && showToolTip(*static_cast<QHelpEvent*>(event)))
        return true;
    return QSlider::event(event); // leaves the row's tooltip to the row
}

bool ValueSlider::showToolTip(const QHelpEvent& event)
{
    const SliderMark* mark = markAt(track(), m_look, event.pos().x());
    if (mark == nullptr)
        return false;
    QToolTip::showText(event.globalPos(), wrappingToolTip(mark->sentence), this);
    return true;
}

void ValueSlider::showCursor(const QPointF& position)
{
    if (m_source == Source::Drag)
        return;
    const bool onEnd = spanEndAt(track(), m_look, position.x()) != SpanEnd::None;
    const Qt::CursorShape shape = onEnd ? Qt::SizeHorCursor : Qt::PointingHandCursor;
    if (cursor().shape() != shape)
        setCursor(shape);
}

void ValueSlider::paintEvent(QPaintEvent*)
{
    m_look.underPointer = underMouse();
    m_look.focused = hasFocus();
    QPainter painter(this);
    QPalette colors = palette();
    if (!isEnabled()) // locked
        colors.setColor(QPalette::Highlight, colors.color(mutedRole));
    paintSlider(painter, colors, track(), height(), m_look);
}

} // namespace breakeven
