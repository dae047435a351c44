// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/source_notes.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/provenance.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

std::vector<std::string> sourceNotes(const Scenario& scenario)
{
    struct Note {
        std::string labels;
        std::string text;
    };
    std::vector<Note> notes;
    for (const Tier tier : {Tier::Essential, Tier::Advanced})
        for (const Parameter& row : parameterTable) {
            const std::string text = row.tier == tier ? provenanceOf(scenario, row).text : std::string();
            if (text.empty())
                continue;
            const auto same = std::ranges::find(notes, text, &Note::text);
            if (same == notes.end())
                notes.push_back({std::string(row.label), text});
            else
                same->labels += fmt::format(", {}", row.label);
        }
    std::vector<std::string> sentences;
    for (const Note& note : notes)
        sentences.push_back(oneLine(fmt::format("{}: {}", note.labels, note.text)));
    return sentences;
}

} // namespace breakeven
