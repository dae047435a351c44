// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/framed_text.h"

#include "widgets/controls/paint.h"

#include <QWheelEvent>

namespace breakeven {

FramedText::FramedText(int height, QWidget* parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFixedHeight(height);
    setViewportMargins(6, 4, 6, 4);
    viewport()->setAutoFillBackground(false);
}

bool FramedText::event(QEvent* event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) { // of the frame; the text is painted on the viewport
        QPainter painter(this);
        paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid),
                 palette().color(isEnabled() ? QPalette::Base : QPalette::Window), controlRadius, hasFocus() ? 1.5 : 1);
    }
    return done;
}

void FramedText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void FramedText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void FramedText::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace breakeven
