// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

class QDialog;
class QWidget;

namespace breakeven {

/// Where a window of that size has its upper left corner, in pixels of the screen, so that it leaves the spot in sight:
/// below it, to its right, to its left or above it, the first at which it fits into the screen; where none does, below
/// as far as the screen allows.
[[nodiscard]] QPoint beside(const QRect& spot, const QSize& window, const QRect& screen);

/// Shows a dialog beside what was clicked, or brings it to the front where it already is.
void presentBeside(QDialog& dialog, const QWidget& spot);

/// The same at the foot of a window, at its right: what stands at its top stays in sight while the dialog changes it.
void presentAtFoot(QDialog& dialog, const QWidget& window);

} // namespace breakeven
