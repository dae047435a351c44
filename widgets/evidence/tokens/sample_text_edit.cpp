// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/tokens/sample_text_edit.h"

#include "widgets/controls/paint.h"

#include <QMimeData>

namespace breakeven {

namespace {

bool hasLineBeyond(const QString& text, qsizetype longest)
{
    for (qsizetype start = 0; text.size() - start > longest;) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        if ((end < 0 ? text.size() : end) - start > longest)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

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
        paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid),
                 palette().color(QPalette::Base), controlRadius, hasFocus() ? 1.5 : 1);
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
    if (document()->characterCount() + text.size() > longestShown || hasLineBeyond(text, longestLine))
        emit longTextPasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace breakeven
