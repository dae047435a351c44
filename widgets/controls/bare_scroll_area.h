// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace breakeven {

/// A scroll area becomes part of the surface that it stands on: no frame, no stop for the Tab key, and it scrolls up
/// and down alone.
inline void makeBare(QScrollArea& scroll)
{
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setFocusPolicy(Qt::NoFocus);
    scroll.viewport()->setBackgroundRole(QPalette::Base);
}

} // namespace breakeven
