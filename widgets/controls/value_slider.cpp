// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/value_slider.h"

#include "core/scenario/scale.h"
#include "widgets/controls/accessible_slider.h"
#include "widgets/controls/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int ticks = 10000;
constexpr double handleRadius = 8;
constexpr double grabRadius = 10; // a press this near the center takes the handle where it is
constexpr double grooveHeight = 4;
constexpr double trackStart = rowInset + handleRadius;

int tickOf(const Parameter& parameter, double number)
{
    return static_cast<int>(std::lround(sliderFraction(parameter, number) * ticks));
}

} // namespace

ValueSlider::ValueSlider(const Parameter& parameter, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_parameter(parameter), m_number(parameter.defaultValue())
{
    installAccessibleSlider();
    setRange(0, ticks);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSlider::setValue(tickOf(m_parameter, m_number));
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
    if (number == m_number)
        return;
    m_number = number;
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
    m_source = Source::None;
    setSliderDown(false);
    update();
    emit editFinished();
}

void ValueSlider::edit(double number)
{
    if (number == m_number)
        return;
    setNumber(number);
    emit valueEdited(number);
}

/// A tick that is not the number's own was set from outside: by assistive technology, or by a test.
void ValueSlider::sliderChange(SliderChange change)
{
    QSlider::sliderChange(change);
    if (change == SliderValueChange && value() != tickOf(m_parameter, m_number))
        editTo(valueAtFraction(m_parameter, static_cast<double>(value()) / ticks));
}

double ValueSlider::trackLength() const
{
    return std::max(width() - 2 * trackStart, 1.0);
}

double ValueSlider::handleCenter() const
{
    return trackStart + sliderFraction(m_parameter, m_number) * trackLength();
}

double ValueSlider::dragged(double x) const
{
    const double share = (x - m_anchor.x) / trackLength();
    return std::clamp(m_anchor.fraction + (m_anchor.fine ? share / 10 : share), 0.0, 1.0);
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_source == Source::Drag) {
        event->ignore();
        return;
    }
    begin(Source::Drag);
    setSliderDown(true);
    const double x = event->position().x();
    const bool onHandle = std::abs(x - handleCenter()) <= grabRadius;
    const double fraction =
        onHandle ? sliderFraction(m_parameter, m_number) : std::clamp((x - trackStart) / trackLength(), 0.0, 1.0);
    m_anchor = {x, fraction, false};
    m_grabbedNumber = m_number;
    m_grabbedFraction = onHandle ? fraction : -1;
    if (!onHandle)
        edit(valueAtFraction(m_parameter, fraction));
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_source != Source::Drag) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    if (fine != m_anchor.fine)
        m_anchor = {x, dragged(x), fine};
    const double fraction = dragged(x);
    const bool back =
        std::abs(fraction - m_grabbedFraction) < 1e-9; // a number off the grid is found again where it was taken
    edit(back ? m_grabbedNumber : valueAtFraction(m_parameter, fraction));
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
    edit(stepped(m_parameter, m_number, direction,
                 coarse ? StepSize::Coarse
                 : fine ? StepSize::Fine
                        : StepSize::Normal));
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool up = key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool down = key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_PageDown;
    const bool toAnEnd = key == Qt::Key_Home || key == Qt::Key_End;
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
        edit(key == Qt::Key_Home ? std::min(m_number, m_parameter.slider.low)
                                 : std::max(m_number, m_parameter.slider.high));
    else
        step(up ? +1 : -1, event->modifiers(), key == Qt::Key_PageUp || key == Qt::Key_PageDown);
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
    return QSlider::event(event);
}

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const QPointF center(handleCenter(), middle);
    const QColor accent = palette().color(QPalette::Highlight);

    QRectF groove(rowInset, middle - grooveHeight / 2, width() - 2 * rowInset, grooveHeight);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);
    groove.setRight(center.x());
    painter.setBrush(accent);
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);

    const bool held = m_source == Source::Drag;
    if (held || underMouse()) {
        QColor halo = accent;
        halo.setAlphaF(held ? 0.24F : 0.14F);
        painter.setBrush(halo);
        painter.drawEllipse(center, handleRadius + 4, handleRadius + 4);
    }
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(accent, 2));
    painter.drawEllipse(center, handleRadius - 1, handleRadius - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.5));
        painter.drawEllipse(center, handleRadius + 2.75, handleRadius + 2.75);
    }
}

} // namespace breakeven
