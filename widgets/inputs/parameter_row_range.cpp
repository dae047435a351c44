// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/usual_range.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/glyph_button.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/range_fields.h"
#include "widgets/inputs/slider/value_slider.h"

// A row's range of uncertainty: the button that gives one, the span on the slider, and the line with its ends.

namespace breakeven {

void ParameterRow::makeRangeButton()
{
    if (!usualRange(m_parameter, m_value))
        return; // the planning horizon can't have one
    m_rangeButton = new GlyphButton(GlyphButton::Glyph::Range, this);
    m_rangeButton->setObjectName(QStringLiteral("span_") + toQString(id()));
    m_rangeButton->setToolTip(tr("Give it a range: how sure is this value?"));
    m_rangeButton->setAccessibleName(tr("Give %1 a range").arg(label()));
    m_rangeButton->hide();
    setSecondButton(m_rangeButton);
    for (QWidget* control : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_field),
                             static_cast<QWidget*>(m_rangeButton), static_cast<QWidget*>(this)})
        control->installEventFilter(this);
    connect(m_rangeButton, &QAbstractButton::clicked, this, [this] {
        giveRange(usualRange(m_parameter, m_value));
        if (m_fields != nullptr)
            m_fields->focusLow();
    });
    connect(m_slider, &ValueSlider::spanEdited, this, &ParameterRow::editRange);
}

void ParameterRow::makeRangeFields()
{
    m_fields = new RangeFields(m_parameter, label(), this);
    setTabOrder(m_rangeButton, m_fields);
    connect(m_fields, &RangeFields::editStarted, this, &InputRow::editStarted);
    connect(m_fields, &RangeFields::rangeEdited, this, &ParameterRow::editRange);
    connect(m_fields, &RangeFields::editFinished, this, &InputRow::editFinished);
    connect(m_fields, &RangeFields::messageChanged, this, &ParameterRow::showMessage);
    connect(m_fields, &RangeFields::removeWanted, this, [this] {
        m_slider->setFocus(Qt::OtherFocusReason); // before the button goes, which would send the focus elsewhere
        giveRange(std::nullopt);
    });
}

void ParameterRow::setRange(const std::optional<Range>& range)
{
    if (m_rangeButton == nullptr || range == m_slider->span())
        return;
    const bool hadRange = m_slider->span().has_value();
    m_slider->setSpan(range);
    if (range) {
        if (m_fields == nullptr)
            makeRangeFields();
        m_fields->setRange(*range, m_value);
    }
    if (range.has_value() == hadRange)
        return;
    m_fields->setVisible(range.has_value());
    showRangeButton();
    showMessage();
}

void ParameterRow::editRange(const std::optional<Range>& range)
{
    setRange(range);
    emit rangeEdited(range);
}

void ParameterRow::giveRange(const std::optional<Range>& range)
{
    emit editStarted();
    editRange(range);
    emit editFinished();
}

/// The button is there for the row that a person is at, and as long as it has no range yet.
void ParameterRow::showRangeButton()
{
    const bool isHere = underMouse() || m_slider->hasFocus() || m_field->hasFocus() || m_rangeButton->hasFocus();
    const bool wanted = isHere && !m_slider->span();
    if (wanted == !m_rangeButton->isHidden())
        return;
    m_rangeButton->setVisible(wanted);
    layOut();
    update();
}

bool ParameterRow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showRangeButton(); // Qt has moved pointer and focus by now
        break;
    default: break;
    }
    return InputRow::eventFilter(watched, event);
}

} // namespace breakeven
