// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_voice.h"

#include "widgets/accessibility/announcement.h"

#include <QAccessible>
#include <QSlider>

#include <chrono>
#include <utility>

namespace breakeven {

namespace {

constexpr std::chrono::milliseconds voiceRest{300}; ///< before what the answer is then

} // namespace

SliderVoice::SliderVoice(QSlider& slider, std::function<QString()> valueInWords) : m_slider(slider)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(voiceRest);
    connect(&m_rest, &QTimer::timeout, this, [this, said = std::move(valueInWords)] { sayNow(m_slider, said()); });
}

void SliderVoice::moved()
{
    if (QAccessible::isActive() && m_slider.hasFocus())
        m_rest.start();
}

} // namespace breakeven
