// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

class QPagedPaintDevice;
class QWidget;

namespace breakeven {

/// Prints the whole guide, black on white, in the language that is shown.
void printGuide(const GuideSection& guide, QPagedPaintDevice& paper);

/// Asks for the printer, and prints the guide once that is said; `guide` outlives the question.
void askAndPrintGuide(const GuideSection& guide, QWidget& over);

} // namespace breakeven
