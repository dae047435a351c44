// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/explanation_section.h"

#include "core/advice/explain/explanation.h"

#include <set>
#include <utility>

namespace breakeven {

namespace {

/// A list of formulas in which each step stands once, after what first names it.
class FormulaList {
public:
    void add(const Explanation& how)
    {
        if (!m_told.insert(how.label).second)
            return;
        m_list.items.push_back({how.label, how.formula + ": " + how.values});
        for (const ExplainedPart& part : how.parts)
            if (part.how)
                add(*part.how);
    }

    [[nodiscard]] ReportList take() { return std::exchange(m_list, {}); }

private:
    ReportList m_list;
    std::set<std::string> m_told;
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
        blocks.emplace_back(ReportHeading{std::string(info(option).name)});
        blocks.emplace_back(formulas.take());
    }
    return {"formulas", "How each figure comes about", std::move(blocks)};
}

} // namespace breakeven
