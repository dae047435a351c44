// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/picture_options.h"

#include <QStringList>

namespace breakeven {

/// All four texts as they are drawn: those that were given, else the program's own.
struct DrawnTexts {
    QString name; ///< the scenario's, in one line
    QString title;
    QString subtitle;
    QString note;   ///< paragraphs; " · " stands between items that are broken only if one is wider than the picture
    QString source; ///< lines
};
/// The words between the items of a note.
inline constexpr QStringView betweenItems = u" · ";
[[nodiscard]] DrawnTexts drawnTexts(const Evaluation& evaluation, const PictureOptions& options);

/// The footnote's sources: as many as fit, the essential inputs' first, and how many more there are.
[[nodiscard]] QStringList sourceLines(const Scenario& scenario);

/// The footnote's items: the date of the figures, the essential inputs, and what else the focus depends on.
[[nodiscard]] QStringList assumptions(const Scenario& scenario);

inline constexpr int mostSourceLines = 5;

} // namespace breakeven
