// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace breakeven {

/// A frameless scroll area that keeps room for its scroll bar and shows it only when there is something to scroll:
/// nothing moves sideways when the contents grow during a drag.
class SteadyScrollArea : public QScrollArea {
public:
    explicit SteadyScrollArea(QWidget* parent = nullptr) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // what can be used inside takes the focus and scrolls into view
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setVerticalScrollBar(new Bar);
        viewport()->setAutoFillBackground(false);
    }

private:
    class Bar : public QScrollBar {
    public:
        Bar() : QScrollBar(Qt::Vertical) { setAttribute(Qt::WA_OpaquePaintEvent, false); }

    protected:
        void paintEvent(QPaintEvent* event) override
        {
            if (maximum() > minimum())
                QScrollBar::paintEvent(event);
        }
    };
};

} // namespace breakeven
