// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/warning_card.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

namespace breakeven {

namespace {

constexpr int warningHorizontal = 12;
constexpr int warningVertical = 10;
constexpr int warningLineHeight = 19;
constexpr int mostTitleLines = 4;
constexpr int mostTextLines = 40; ///< as good as all: zero_price names every price
constexpr qreal warningRadius = 10;

} // namespace

WarningCard::WarningCard(QWidget* parent) : QWidget(parent)
{
    speakAs(*this, QAccessible::AlertMessage);
    setFocusPolicy(Qt::TabFocus); // so that the keyboard scrolls to it, and a screen reader finds it
}

void WarningCard::setWarning(const Warning& warning)
{
    const QString title = toQString(warning.title);
    const QString text = toQString(warning.text);
    if (title == m_title && text == m_text)
        return;
    m_title = title;
    m_text = text;
    m_wrappedFor = -1;
    setObjectName(QStringLiteral("warning_") + toQString(warning.id));
    setAccessibleName(m_title);
    setAccessibleDescription(m_text);
    update();
}

void WarningCard::wrap(int width) const
{
    if (width == m_wrappedFor)
        return;
    m_wrappedFor = width;
    m_titleLines = wrapText(m_title, textFont(13, QFont::DemiBold), width - 2 * warningHorizontal, mostTitleLines);
    m_textLines = wrapText(m_text, textFont(13), width - 2 * warningHorizontal, mostTextLines);
}

int WarningCard::heightFor(int width) const
{
    wrap(width);
    return 2 * warningVertical +
           static_cast<int>(m_titleLines.lines.size() + m_textLines.lines.size()) * warningLineHeight;
}

QSize WarningCard::sizeHint() const
{
    constexpr int usual = 240;
    return {usual, heightFor(usual)};
}

void WarningCard::paintEvent(QPaintEvent*)
{
    wrap(width());
    QPainter painter(this);
    paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Midlight),
             palette().color(QPalette::Base), warningRadius, hasFocus() ? 1.5 : 1);
    QRect line(warningHorizontal, warningVertical, width() - 2 * warningHorizontal, warningLineHeight);
    const auto write = [&](const WrappedText& text, QPalette::ColorRole role) {
        painter.setFont(text.font);
        painter.setPen(palette().color(role));
        for (const QString& words : text.lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, warningLineHeight);
        }
    };
    write(m_titleLines, QPalette::WindowText);
    write(m_textLines, mutedRole);
}

} // namespace breakeven
