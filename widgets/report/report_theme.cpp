// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_theme.h"

namespace breakeven {

const Theme& reportTheme()
{
    static const Theme theme = [] {
        Theme made = Theme::light();
        for (const OptionInfo& row : optionTable)
            if (made.options[row.option].dash.isEmpty())
                made.options[row.option].dash = {20, 2}; // nearly solid, as it is on screen
        return made;
    }();
    return theme;
}

} // namespace breakeven
