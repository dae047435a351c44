// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/presenting/chart_notes.h"

namespace breakeven {

std::vector<ChartNote> notesOf(const Scenario& scenario, std::string_view view)
{
    const std::vector<Annotation>& all = scenario.presentation.annotations;
    std::vector<ChartNote> notes;
    for (std::size_t place = 0; place < all.size(); ++place)
        if (all[place].view == view)
            notes.push_back({place, all[place]});
    return notes;
}

bool onlyNotesDiffer(const Scenario& one, const Scenario& other)
{
    if (one.presentation.annotations == other.presentation.annotations)
        return false;
    Scenario same = one;
    same.presentation.annotations = other.presentation.annotations;
    return same == other;
}

} // namespace breakeven
