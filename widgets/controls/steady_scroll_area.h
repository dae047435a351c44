// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

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

protected:
    /// The wheel scrolls, though what is scrolled may take its events, as plots do.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != widget() || event->type() != QEvent::Wheel)
            return QScrollArea::eventFilter(watched, event);
        wheelEvent(static_cast<QWheelEvent*>(event));
        return true;
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
