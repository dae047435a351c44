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
    QString source; ///< lines, one for each source of the program's own
};
/// The words between the items of a note.
inline constexpr QStringView betweenItems = u" · ";
[[nodiscard]] DrawnTexts drawnTexts(const Evaluation& evaluation, const PictureOptions& options);
/// The same with a no-break space in each figure of the program's own words, for who breaks them into lines.
[[nodiscard]] DrawnTexts unbrokenTexts(const Evaluation& evaluation, const PictureOptions& options);

} // namespace breakeven
