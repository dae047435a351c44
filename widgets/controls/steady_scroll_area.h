// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace breakeven {

/// A frameless scroll area whose contents are as wide without a scroll bar as with one, so that nothing moves sideways when one
/// appears during a drag.
class SteadyScrollArea : public QScrollArea {
public:
    explicit SteadyScrollArea(QWidget* parent = nullptr) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // what can be used inside takes the focus and scrolls into view
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) { keepRoom(most == 0); });
        keepRoom(true);
    }

private:
    void keepRoom(bool forMissingBar) { setViewportMargins(0, 0, forMissingBar ? verticalScrollBar()->sizeHint().width() : 0, 0); }
};

} // namespace breakeven
