// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

// What stands on a slider beside its handle: the span of its uncertainty, and the marks.

namespace breakeven {

void ValueSlider::setSpan(const std::optional<Range>& span)
{
    if (span == m_look.span)
        return;
    m_look.span = span;
    update();
}

/// The end that is held goes no further than the number, and the ends never meet.
void ValueSlider::editSpan(double end)
{
    if (!m_look.span) // it was taken away under the hand
        return;
    Range span = *m_look.span;
    if (m_look.held == SpanEnd::Low)
        span.low = std::min(end, m_look.number);
    else
        span.high = std::max(end, m_look.number);
    if (span == *m_look.span || !(span.low < span.high))
        return;
    m_look.span = span;
    update();
    emit spanEdited(span);
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
    if (!value)
        place.reset();
    else if (place && place->value == *value && place->sentence == sentence)
        return;
    else
        place = SliderMark{*value, sentence};
    if (markPlace(track(), place) != before)
        update();
}

QString ValueSlider::markSentences() const
{
    QStringList sentences;
    for (const auto* mark : {&m_look.flip, &m_look.best})
        if (markPlace(track(), *mark))
            sentences << (*mark)->sentence;
    return sentences.join(QStringLiteral(". "));
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

} // namespace breakeven
