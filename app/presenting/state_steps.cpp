// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/state_steps.h"

#include "app/desktop/desktop_motion.h"
#include "app/document/document.h"
#include "core/output/presented_views.h"
#include "core/scenario/states.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

constexpr int glideTime = 300; ///< ms

} // namespace

StateSteps::StateSteps(Document& document, ChartCard& chart, QObject* parent)
    : QObject(parent), m_document(document), m_chart(chart), m_motion(new DesktopMotion(this))
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideTime);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { glide(share.toDouble()); });
    connect(&m_glide, &QVariantAnimation::finished, this, &StateSteps::finishGlide);
}

void StateSteps::begin(const InputIds& locked)
{
    m_motion->ask();
    m_current.reset();
    m_locked = locked;
}

void StateSteps::end()
{
    m_glide.stop();
}

std::optional<std::size_t> StateSteps::current() const
{
    const bool isThere = m_current && *m_current < m_document.scenario().presentation.states.size();
    return isThere ? m_current : std::nullopt;
}

bool StateSteps::isLeft() const
{
    const std::optional<std::size_t> place = current();
    return place && m_glide.state() != QAbstractAnimation::Running &&
           !isIn(m_document.scenario(), m_document.scenario().presentation.states[*place]);
}

void StateSteps::goTo(std::size_t place)
{
    const Presentation& presentation = m_document.scenario().presentation;
    if (place >= presentation.states.size())
        return;
    finishGlide();
    m_current = place;
    const State& state = presentation.states[place];
    m_from = m_document.scenario();
    m_to = inState(m_from, state);
    m_to.locked = m_locked;
    m_to.locked.insert(state.locked.begin(), state.locked.end());
    if (const std::optional<View> view = viewOf(state))
        m_chart.setView(*view);
    m_document.beginEdit();
    if (m_motion->isReduced()) {
        glide(1);
        finishGlide();
    } else {
        m_glide.start();
    }
    emit gone();
}

void StateSteps::step(int by)
{
    const auto count = static_cast<std::ptrdiff_t>(m_document.scenario().presentation.states.size());
    const std::optional<std::size_t> here = current();
    const std::ptrdiff_t place = here ? static_cast<std::ptrdiff_t>(*here) + by : by > 0 ? 0 : count - 1;
    if (place >= 0 && place < count)
        goTo(static_cast<std::size_t>(place));
}

void StateSteps::glide(double share)
{
    const State& state = m_to.presentation.states[*m_current];
    m_document.change(between(m_from, m_to, share), stepTo(state));
}

void StateSteps::finishGlide()
{
    if (!m_document.isEditing())
        return;
    if (m_glide.state() == QAbstractAnimation::Running) { // the next one was wanted before it was there
        m_glide.stop();
        glide(1);
    }
    m_document.endEdit();
}

} // namespace breakeven
