// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace breakeven {

/// What a dialog holds above its buttons: as large as that needs to be, and scrolled where the screen is too small for
/// it, as with large texts.
class FittingScrollArea : public QScrollArea {
public:
    explicit FittingScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // what can be used inside takes the focus and scrolls into view
        viewport()->setAutoFillBackground(false);
        setWidget(content);
        content->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr QSize around{48, 140}; // frame, edges and buttons
        QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        if (widget()->hasHeightForWidth())
            least.setHeight(std::max(least.height(), widget()->heightForWidth(std::max(width(), least.width()))));
        return least.boundedTo(screen()->availableSize() - around);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return widget()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override { return widget()->heightForWidth(width); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // it may need more
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace breakeven
