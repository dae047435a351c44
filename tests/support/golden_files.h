// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace breakeven::test {

// Pictures and texts that a person has looked at and found good, in tests/goldens.

/// Whether the environment asks, with BREAKEVEN_WRITE_GOLDENS, for what is found to become what is expected.
[[nodiscard]] bool writesGoldens();

/// The lines of a text; none if there is no such file.
[[nodiscard]] QStringList goldenLines(const QString& name);
void writeGolden(const QString& name, const QStringList& lines);

/// A PNG; null if there is no such file.
[[nodiscard]] QImage goldenImage(const QString& name);
void writeGolden(const QString& name, const QImage& image);

/// Keeps what was found in the build's folder, for a person to look at; its path.
[[nodiscard]] QString keep(const QString& name, const QStringList& lines);
[[nodiscard]] QString keep(const QString& name, const QImage& image);

} // namespace breakeven::test
