// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/explanation_section.h"

#include "core/advice/explain/explanation.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace breakeven {

namespace {

/// A list of formulas in which each step stands once, after what first names it.
class FormulaList {
public:
    void add(const Explanation& how)
    {
        if (std::ranges::find(m_told, how.label) != m_told.end())
            return;
        m_told.push_back(how.label);
        m_list.items.push_back({how.label, {"report.formula(labels, values)", how.formula, how.values}});
        for (const ExplainedPart& part : how.parts)
            if (part.how)
                add(*part.how);
    }

    [[nodiscard]] ReportList take() { return std::exchange(m_list, {}); }

private:
    ReportList m_list;
    std::vector<Message> m_told; ///< in all lists
};

} // namespace

ReportSection explanationSection(const Evaluation& e)
{
    FormulaList formulas;
    std::vector<ReportBlock> blocks;
    for (const Option option : {e.scenario.focus, e.scenario.baseline}) {
        for (std::size_t row = 0; row < costComponents.size(); ++row)
            if (e.of(option).monthly.*costComponents[row].member != 0)
                formulas.add(explain(e, {option, Explainable::Component, row}));
        blocks.emplace_back(ReportHeading{asMessage(nameOf(option))});
        blocks.emplace_back(formulas.take());
    }
    return {"formulas", {"report.formulas"}, std::move(blocks)};
}

} // namespace breakeven
