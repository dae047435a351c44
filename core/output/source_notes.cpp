// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/source_notes.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/provenance.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

std::vector<Message> sourceNotes(const Scenario& scenario)
{
    struct Note {
        std::vector<Message> labels;
        std::string text;
    };
    std::vector<Note> notes;
    for (const Tier tier : {Tier::Essential, Tier::Advanced})
        for (const Parameter& row : parameterTable) {
            std::string text = row.tier == tier ? provenanceOf(scenario, row).text : std::string();
            if (text.empty())
                continue;
            const auto same = std::ranges::find(notes, text, &Note::text);
            Note& note = same == notes.end() ? notes.emplace_back(Note{{}, std::move(text)}) : *same;
            note.labels.push_back(asMessage(labelOf(row)));
        }
    std::vector<Message> sentences;
    for (const Note& note : notes)
        sentences.push_back({"sources.note(inputs, source)", listed(note.labels), oneLine(note.text)});
    return sentences;
}

} // namespace breakeven
