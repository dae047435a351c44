// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/tokens/token_view.h"

#include "core/text/utf8.h"
#include "widgets/controls/paint.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace breakeven {

TokenView::TokenView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setViewportMargins(6, 4, 6, 4);
    setUndoRedoEnabled(false);
}

void TokenView::show(const std::string& text, const std::vector<Token>& tokens)
{
    // A document would make one end of a line of the two: all characters keep their places.
    setPlainText(toQString(text).replace(QLatin1String("\r\n"), QStringLiteral("\u00A0\n")));
    m_ends.clear();
    int units = 0;
    std::size_t at = 0;
    for (const Token& token : tokens) {
        for (const std::size_t end = token.offset + token.length; at < end; ++at) {
            const bool takesTwo = static_cast<unsigned char>(text[at]) >= 0xF0;
            units += takesTwo ? 2 : beginsCharacter(text[at]) ? 1 : 0;
        }
        if (units > (m_ends.empty() ? 0 : m_ends.back()))
            m_ends.push_back(units);
    }
    color();
}

/// Lays the grounds under the text, line by line.
void TokenView::color()
{
    const QColor base = palette().color(QPalette::Base);
    const std::array<QColor, 2> grounds{mixed(base, palette().color(QPalette::Highlight), 0.22),
                                        mixed(base, palette().color(flipRole), 0.22)};
    std::size_t token = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextLayout::FormatRange> formats;
        const int first = block.position();
        const int last = first + block.length() - 1; // without the end of the line
        int at = first;
        while (at < last && token < m_ends.size()) {
            const int end = std::min(m_ends[token], last);
            if (end > at) {
                QTextLayout::FormatRange range;
                range.start = at - first;
                range.length = end - at;
                range.format.setBackground(grounds[token % grounds.size()]);
                formats << range;
                at = end;
            }
            if (m_ends[token] <= at)
                ++token;
        }
        while (token < m_ends.size() && m_ends[token] <= last + 1) // that end with the line
            ++token;
        block.layout()->setFormats(formats);
    }
    document()->markContentsDirty(0, document()->characterCount());
}

bool TokenView::event(QEvent* event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid),
                 palette().color(QPalette::Base), controlRadius, hasFocus() ? 1.5 : 1);
    }
    return done;
}

void TokenView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

} // namespace breakeven
