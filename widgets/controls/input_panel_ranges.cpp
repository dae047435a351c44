// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/parameter_table.h"
#include "widgets/controls/input_panel.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/parameter_row.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/value_slider.h"

#include <QBoxLayout>

#include <algorithm>

// What the analyses put on the panel's rows, and ask of them: ranges and marks.

namespace breakeven {

namespace {

constexpr int edge = 16; // as above the rows

} // namespace

void InputPanel::makeFoot()
{
    m_ranges = new QuietButton({}, this);
    m_ranges->setObjectName(QStringLiteral("suggest_ranges"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(edge - rowInset, 5, edge, 4);
    foot->addWidget(m_ranges);
    foot->addStretch();
    static_cast<QBoxLayout*>(layout())->addLayout(foot);
    connect(m_ranges, &QAbstractButton::clicked, this,
            [this] { m_hasRanges ? emit removeRangesWanted() : emit suggestRangesWanted(); });
    m_hasRanges = true;
    showRanges({});
}

void InputPanel::showRanges(const Scenario& scenario)
{
    for (ParameterRow* row : m_parameters) {
        const auto range = scenario.ranges.find(row->parameter().id);
        row->setRange(range == scenario.ranges.end() ? std::nullopt : std::optional(range->second));
    }
    const bool hasRanges = !scenario.ranges.empty();
    if (hasRanges == m_hasRanges)
        return;
    m_hasRanges = hasRanges;
    m_ranges->setText(hasRanges ? QStringLiteral("Remove ranges") : QStringLiteral("± Suggest ranges"));
    m_ranges->setAccessibleName(hasRanges ? QStringLiteral("Remove ranges") : QStringLiteral("Suggest ranges"));
    m_ranges->setToolTip(hasRanges ? QStringLiteral("Every input counts as certain again")
                                   : QStringLiteral("Gives the five inputs that matter most ± 20 %"));
    m_ranges->updateGeometry();
}

ParameterRow* InputPanel::rowOf(const Parameter& parameter) const
{
    return m_parameters[&parameter - parameterTable.data()]; // the rows stand in the table's order
}

void InputPanel::setFlipMarks(const std::vector<ParameterMark>& marks)
{
    for (ParameterRow* row : m_parameters) {
        const auto mark = std::find_if(marks.begin(), marks.end(), [row](const ParameterMark& candidate) {
            return candidate.parameter == &row->parameter();
        });
        if (mark == marks.end())
            row->slider()->setMark(std::nullopt, {});
        else
            row->slider()->setMark(mark->value, mark->sentence);
    }
}

void InputPanel::setBestShare(const std::optional<double>& share, const QString& sentence)
{
    rowOf(*findParameter("routed_share"))->slider()->setBest(share, sentence);
}

void InputPanel::showParameter(const Parameter& parameter)
{
    if (showParameter(parameter.id))
        rowOf(parameter)->flash();
}

} // namespace breakeven
