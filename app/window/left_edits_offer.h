// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace breakeven {

class Dialogs;
class MainWindow;

/// Offers the unsaved edits that earlier runs left behind, several of them on one page. Those that are wanted open in
/// the window if that shows their file or nothing of a person's, else in one of their own. What nobody decides on stays
/// for the next start; what is given up is deleted, and what its file holds word for word. Whether some came back.
bool offerLeftEdits(MainWindow& window, Dialogs& dialogs, const std::filesystem::path& folder);

} // namespace breakeven
