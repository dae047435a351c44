// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/deck.h"
#include "app/exports/export_stage.h"

namespace breakeven {

/// Asks for a folder and writes the pictures into it, with progress and a way out, or tells why it could not. Files of
/// the same names are replaced only if that was agreed to.
void exportDeck(const ExportStage& stage, Deck deck);

} // namespace breakeven
