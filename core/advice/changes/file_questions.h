// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/recovery/file_on_disk.h"
#include "core/scenario/recovery/recovery.h"
#include "core/words/message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace breakeven {

// What a person is asked where unsaved edits and a file have parted.

/// A question, what it is about, and what differs, a line each.
struct FileQuestion {
    Message title;
    Message text;
    std::vector<Message> changes; ///< what the first answer that changes something would do
};

/// What becomes of a recovery file whose window lives no more.
enum class RecoveryStanding {
    Offered, ///< it holds edits that are nowhere else
    Saved,   ///< the file holds just this: it was saved, and then the program ended
    Damaged  ///< it can't be read, and says why
};

[[nodiscard]] RecoveryStanding standingOf(const Result<Recovery>& recovery, const FileOnDisk& onDisk);

/// Whether unsaved edits are wanted back. `onDisk` is the file that they belong to, `when` the time at which they were
/// kept, as people of the place write it. Of a damaged one: why, and that it can be thrown away.
[[nodiscard]] FileQuestion recoveryQuestion(const Result<Recovery>& recovery, const FileOnDisk& onDisk,
                                            std::string when);

/// The file was changed or removed by something else while its scenario is open: what differs is told as reading it
/// anew would change the window. `file` is its name.
[[nodiscard]] FileQuestion changedOutsideQuestion(const Scenario& mine, const FileOnDisk& onDisk,
                                                  const std::string& file);

/// Saving would overwrite what the window has not seen, and change the file so.
[[nodiscard]] FileQuestion overwriteQuestion(const Scenario& mine, const FileOnDisk& onDisk, const std::string& file);

/// Who has a file open elsewhere.
struct FileHolder {
    std::int64_t process = 0;
    std::string program; ///< its name
    std::string host;    ///< the machine; empty if it is this one
    bool isThisProcess = false;
};

/// The file that is to be opened is open in another window.
[[nodiscard]] FileQuestion openElsewhereQuestion(const FileHolder& holder, std::string file);

/// The same of the file that is to be written to.
[[nodiscard]] FileQuestion writtenElsewhereQuestion(const FileHolder& holder, std::string file);

} // namespace breakeven
