// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/flip_link.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

namespace breakeven {

namespace {

constexpr int flipLineHeight = 19;
constexpr int aroundFlipLines = 5; ///< above and below them together: one alone is large enough to be hit
constexpr int mostFlipLines = 6;   // as good as all
constexpr int flipLinkInset = 4;   // to the frame of the focus, at either side

} // namespace

FlipLink::FlipLink(QWidget* parent) : QAbstractButton(parent)
{
    speakAs(*this, QAccessible::Link);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool FlipLink::setLine(const Parameter& parameter, const QString& text, const QString& tooltip)
{
    if (m_parameter != &parameter) {
        m_parameter = &parameter;
        setObjectName(QStringLiteral("flip_") + toQString(parameter.id));
    }
    if (tooltip != m_tooltip) {
        m_tooltip = tooltip;
        setToolTip(wrappingToolTip(tooltip));
        setAccessibleDescription(tooltip);
    }
    if (text == this->text())
        return false;
    setText(text);
    m_wrappedFor = -1;
    update();
    return true;
}

void FlipLink::wrap(int width) const
{
    if (width == m_wrappedFor)
        return;
    m_wrappedFor = width;
    m_wrapped = wrapText(text(), textFont(13), width - 2 * flipLinkInset, mostFlipLines);
}

int FlipLink::heightFor(int width) const
{
    wrap(width);
    return static_cast<int>(m_wrapped.lines.size()) * flipLineHeight + aroundFlipLines;
}

QSize FlipLink::sizeHint() const
{
    constexpr int usual = 220;
    return {usual, heightFor(usual)};
}

void FlipLink::paintEvent(QPaintEvent*)
{
    wrap(width());
    QPainter painter(this);
    const bool active = underMouse() || hasFocus() || isDown();
    const QColor accent = palette().color(QPalette::Highlight);
    if (hasFocus())
        paintBox(painter, rect(), accent, Qt::NoBrush, 4, 1.5);
    QFont font = m_wrapped.font;
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(active ? accent : palette().color(mutedRole));
    QRect line(flipLinkInset, aroundFlipLines / 2, width() - 2 * flipLinkInset, flipLineHeight);
    for (const QString& words : m_wrapped.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, flipLineHeight);
    }
}

} // namespace breakeven
