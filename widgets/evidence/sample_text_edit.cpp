// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/sample_text_edit.h"

#include "widgets/controls/paint.h"

#include <QMimeData>

namespace breakeven {

SampleTextEdit::SampleTextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setViewportMargins(6, 4, 6, 4);
}

bool SampleTextEdit::event(QEvent* event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) { // of the frame; the text is painted on the viewport
        QPainter painter(this);
        paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Midlight), Qt::NoBrush,
                 controlRadius, hasFocus() ? 1.5 : 1);
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return done;
}

bool SampleTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void SampleTextEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (document()->characterCount() + text.size() > longestShown)
        emit longTextPasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace breakeven
