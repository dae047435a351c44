// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/presented_inputs.h"

#include "core/inputs/parameter_table.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int presentedEdge = 8; ///< above and below
constexpr int presentedGap = 8;

} // namespace

PresentedInputs::PresentedInputs(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("presented_inputs"));
    setFixedWidth(usualWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(0, presentedEdge, 0, presentedEdge);
    m_layout->setSpacing(presentedGap);
    m_layout->addStretch(1);
    hide();
}

int PresentedInputs::heightFor(std::size_t sliders)
{
    return static_cast<int>(sliders) * (ParameterRow::usualHeight + presentedGap) + 2 * presentedEdge;
}

void PresentedInputs::setInputs(const InputIds& ids)
{
    setVisible(!ids.empty());
    if (ids == m_ids)
        return;
    m_ids = ids;
    for (ParameterRow* row : m_rows) {
        row->hide();
        row->deleteLater(); // it may be the one that is under the hand
    }
    m_rows.clear();
    for (const Parameter& parameter : parameterTable) {
        if (!ids.contains(parameter.id))
            continue;
        auto* row = new ParameterRow(parameter, this);
        row->slider()->setFocusPolicy(Qt::TabFocus); // the arrow keys stay with whoever has them when it is dragged
        connect(row, &InputRow::editStarted, this, &PresentedInputs::editStarted);
        connect(row, &InputRow::editFinished, this, &PresentedInputs::editFinished);
        connect(row, &ParameterRow::valueEdited, this,
                [this, &parameter](double value) { emit parameterEdited(parameter, value); });
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows.push_back(row);
    }
}

void PresentedInputs::setScenario(const Scenario& scenario)
{
    for (ParameterRow* row : m_rows) {
        row->setValue(scenario.parameters.*row->parameter().member);
        row->setLocked(scenario.locked.contains(row->parameter().id));
    }
}

void PresentedInputs::finishEditing()
{
    if (auto* field = qobject_cast<ValueField*>(focusWidget()))
        field->commit();
    for (ParameterRow* row : m_rows)
        row->slider()->halt();
}

} // namespace breakeven
