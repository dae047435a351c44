// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_voice.h"

#include <QAccessible>
#include <QEvent>
#include <QSlider>

#include <chrono>

namespace breakeven {

namespace {

constexpr std::chrono::milliseconds voiceRest{300};

} // namespace

SliderVoice::SliderVoice(QSlider& slider) : m_slider(slider)
{
    slider.installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(voiceRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        QAccessibleEvent changed(&m_slider, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    });
}

void SliderVoice::moved()
{
    if (!QAccessible::isActive() || !m_slider.hasFocus())
        return;
    m_moved = true;
    m_rest.start();
}

bool SliderVoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_moved = false;
        m_rest.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace breakeven
