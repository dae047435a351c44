// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace breakeven::test {

using ZipParts = QMap<QString, QByteArray>; ///< by path in the archive

/// The files of an archive; empty if it is damaged.
[[nodiscard]] ZipParts unzipped(const QByteArray& archive);
/// An archive of the files, not compressed.
[[nodiscard]] QByteArray zipped(const ZipParts& parts);

} // namespace breakeven::test
