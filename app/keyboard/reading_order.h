// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetList>

class QWidget;

namespace breakeven {

/// What the tab key stops at in `part` as it stands now, as one reads: a row of parts from left to right, rows from top
/// to bottom, and what a part holds before the part beside it. Of segments of which one is chosen, that one; nothing
/// that is disabled, hidden, or covered as a whole by what lies over it. `also` is among them if it is in the part,
/// whatever stops there.
[[nodiscard]] QWidgetList tabStops(const QWidget& part, const QWidget* also = nullptr);

/// Gives the focus to the stop after the one that has it, or before it, round at the ends, and scrolls to it. False if
/// there is none.
bool goToNextStop(const QWidget& part, bool next);

/// Scrolls what is around a widget until it is seen.
void bringIntoView(QWidget& widget);

} // namespace breakeven
