// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/presented_views.h"

#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <string>

namespace breakeven {

namespace {

Message known(bool onlyPictures)
{
    std::vector<Message> ids;
    for (const ViewInfo& row : viewTable)
        if (row.isPicture || !onlyPictures)
            ids.push_back(verbatim(std::string(row.id)));
    return listed(ids);
}

} // namespace

std::optional<View> viewOf(const State& state)
{
    return viewTable.find(state.view);
}

std::optional<View> pictureOf(const State& state, const Evaluation& slide)
{
    const std::optional<View> view = viewOf(state);
    return view && info(*view).isPicture && info(*view).lacks(slide, {}).empty() ? view : std::nullopt;
}

std::vector<Error> unknownViews(const Scenario& scenario)
{
    std::vector<Error> faults;
    const Presentation& presentation = scenario.presentation;
    for (std::size_t i = 0; i < presentation.states.size(); ++i)
        if (const State& state = presentation.states[i]; !state.view.empty() && !viewOf(state))
            faults.push_back(
                {fmt::format("/presentation/states/{}/view", i),
                 Message{"presentation.no_view_of_state(view, known)", inQuotes(state.view), known(false)}});
    for (std::size_t i = 0; i < presentation.annotations.size(); ++i)
        if (const Annotation& note = presentation.annotations[i]; !viewTable.find(note.view))
            faults.push_back({fmt::format("/presentation/annotations/{}/view", i),
                              Message{"presentation.no_view(view, known)", inQuotes(note.view), known(true)}});
    return faults;
}

} // namespace breakeven
