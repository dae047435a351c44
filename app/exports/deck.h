// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_file.h"

#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace breakeven {

/// A scenario of which pictures are made: in all views of the deck, or in one of its own.
struct DeckScenario {
    SharedEvaluation scenario;
    std::optional<View> only = {}; ///< a picture that has something to show of it
};

/// Another evaluation as it is shown beside a scenario: what stands in one deck is in one currency, that of the
/// windows.
[[nodiscard]] SharedEvaluation inCurrencyOf(const Scenario& scenario, Evaluation evaluation);

/// Several views of several scenarios as pictures in a folder.
struct Deck {
    std::vector<DeckScenario> scenarios; ///< the first is beside the others in the comparison
    std::vector<View> views;             ///< that are pictures
    PictureOptions options;              ///< but the view
    PictureFile file;
    std::filesystem::path folder; ///< made if it is missing
};

/// Scenarios that are shown in all views of a deck.
[[nodiscard]] std::vector<DeckScenario> inAllViews(const std::vector<SharedEvaluation>& scenarios);

/// Why none of the deck's scenarios has anything to show in a view; empty if one has.
[[nodiscard]] Message deckLacks(const Deck& deck, View view);

/// The names of its files without folder, in the order in which they are written: the scenario's title and the view,
/// legal on Linux, Windows and macOS. Two scenarios of one title are told apart by a number. The comparison is of the
/// first mostCompared scenarios and stands there once; a scenario with a view of its own has a picture. A view that has
/// nothing to show of a scenario is left out.
[[nodiscard]] QStringList deckNames(const Deck& deck);

/// Writes the pictures. `goOn` is asked before each with the number of those that are written, the number of all, and
/// the next one's name; false ends the work, and what has been written stays. An error ends it as well. Gives how many
/// were written. With a pace in its request, Ended ends it likewise.
[[nodiscard]] Result<int> writeDeck(const Deck& deck, const std::function<bool(int, int, const QString&)>& goOn);

} // namespace breakeven
