// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <filesystem>

class QMimeData;

namespace breakeven {

// A file is named by bytes, which need not be UTF-8: it goes by its path everywhere, and by text only where Qt or a
// person asks for one.

/// The path that is written like this.
[[nodiscard]] std::filesystem::path toPath(const QString& text);
/// The path of a file's address, as it is dropped or chosen; empty if the address is of no file of this machine.
[[nodiscard]] std::filesystem::path toPath(const QUrl& address);

/// The path to be read by people: what is no UTF-8 is U+FFFD.
[[nodiscard]] QString shownPath(const std::filesystem::path& path);
/// The same of the file's name alone.
[[nodiscard]] QString shownName(const std::filesystem::path& path);

/// The same file wherever the program runs, without "." and "..".
[[nodiscard]] std::filesystem::path absolutePath(const std::filesystem::path& path);

/// The address of a file, from which toPath() gives its absolute path; empty for an empty path.
[[nodiscard]] QUrl toUrl(const std::filesystem::path& path);

/// The one file of a drop; empty if it is something else.
[[nodiscard]] std::filesystem::path droppedFile(const QMimeData& data);

} // namespace breakeven
