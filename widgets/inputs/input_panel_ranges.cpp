// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QBoxLayout>

#include <algorithm>

// What the analyses put on the panel's rows, and ask of them: ranges and marks.

namespace breakeven {

namespace {

constexpr int rangesEdge = 16; // as above the rows

} // namespace

void InputPanel::makeFoot()
{
    m_suggest = new QuietButton(QStringLiteral("± Suggest ranges"), this);
    m_suggest->setObjectName(QStringLiteral("suggest_ranges"));
    m_suggest->setAccessibleName(QStringLiteral("Suggest ranges"));
    m_suggest->setToolTip(QStringLiteral("Gives the five inputs that matter most ± 20 %"));
    m_remove = new QuietButton(QStringLiteral("Remove ranges"), this);
    m_remove->setObjectName(QStringLiteral("remove_ranges"));
    m_remove->setAccessibleName(QStringLiteral("Remove ranges"));
    m_remove->setToolTip(QStringLiteral("Every input counts as certain again"));
    m_remove->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(rangesEdge - rowInset, 5, rangesEdge, 4);
    foot->addWidget(m_suggest);
    foot->addStretch();
    foot->addWidget(m_remove);
    static_cast<QBoxLayout*>(layout())->addLayout(foot);
    connect(m_suggest, &QAbstractButton::clicked, this, &InputPanel::suggestRangesWanted);
    connect(m_remove, &QAbstractButton::clicked, this, &InputPanel::removeRangesWanted);
}

void InputPanel::showRanges(const Scenario& scenario)
{
    for (ParameterRow* row : m_parameters) {
        const auto range = scenario.ranges.find(row->parameter().id);
        row->setRange(range == scenario.ranges.end() ? std::nullopt : std::optional(range->second));
    }
    m_remove->setVisible(!scenario.ranges.empty());
}

ParameterRow* InputPanel::rowFor(const Parameter& parameter) const
{
    return m_parameters[&parameter - parameterTable.data()]; // the rows stand in the table's order
}

void InputPanel::setFlipMarks(const std::vector<FlipLine>& flips)
{
    for (ParameterRow* row : m_parameters) {
        const auto flip = std::find_if(flips.begin(), flips.end(),
                                       [row](const FlipLine& line) { return line.parameter == &row->parameter(); });
        if (flip == flips.end())
            row->slider()->setMark(std::nullopt, {});
        else
            row->slider()->setMark(flip->value, toQString(flip->sentence));
    }
}

void InputPanel::setBestShare(const std::optional<double>& share, const QString& sentence)
{
    rowFor(breakeven::rowOf(&Parameters::routedShare))->slider()->setBest(share, sentence);
}

void InputPanel::showParameter(const Parameter& parameter)
{
    if (showParameter(parameter.id))
        rowFor(parameter)->flash();
}

} // namespace breakeven
