// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace breakeven {

class LanguageControl;
class TextZoom;
class ThemeControl;

/// A row of the page of settings: what is chosen among, and who keeps it. The first choice is the desktop's own.
struct Setting {
    QString id; ///< the object name of its box
    QString label;
    QString about;
    std::function<QStringList()> choices; ///< by the names that they have now
    std::function<int()> chosen;          ///< the place of what holds now
    std::function<void(int)> choose;
};

/// The settings in their order. The controls outlive them.
[[nodiscard]] std::vector<Setting> settingRows(ThemeControl& theme, LanguageControl& language, TextZoom& zoom);

} // namespace breakeven
