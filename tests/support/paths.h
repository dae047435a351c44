// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace breakeven::test {

/// A file or folder of the project by its path in the tree.
[[nodiscard]] QString inTree(const QString& path);

/// One of the specification's files, which the tests keep.
[[nodiscard]] QString testData(const QString& name);

/// The folder of public lists as they were published, which is no part of the project: the one that
/// BREAKEVEN_SHARED_DATA names, else shared/data beside the project's folder.
[[nodiscard]] QString sharedDataFolder();

/// The programs as they were built: the command line, and the window that it starts.
[[nodiscard]] QString commandLineProgram();
[[nodiscard]] QString windowProgram();

} // namespace breakeven::test
