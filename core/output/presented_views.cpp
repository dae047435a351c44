// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/note_views.h"

#include "core/output/view.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <string>

namespace breakeven {

std::vector<Error> notesOnUnknownViews(const Scenario& scenario)
{
    std::vector<Message> known;
    for (const ViewInfo& row : viewTable)
        if (row.isPicture)
            known.push_back(verbatim(std::string(row.id)));
    std::vector<Error> faults;
    const std::vector<Annotation>& notes = scenario.presentation.annotations;
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (!viewTable.find(notes[i].view))
            faults.push_back({fmt::format("/presentation/annotations/{}/view", i),
                              Message{"presentation.no_view(view, known)", inQuotes(notes[i].view), listed(known)}});
    return faults;
}

} // namespace breakeven
