// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace breakeven {

/// The sentences of a text in the language that is shown, each with what divides it from the next: they make up the
/// text again. A point that belongs to a number ("701 Tsd.") ends none.
[[nodiscard]] QStringList sentencesIn(const QString& text);

/// The texts as one, with what the language that is shown has between two sentences.
[[nodiscard]] QString joinedSentences(const QStringList& sentences);

/// "Name: text", with the colon of the language that is shown.
[[nodiscard]] QString withColon(const QString& name, const QString& text);

} // namespace breakeven
