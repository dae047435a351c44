// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation/explanation_head.h"

#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"

#include <QFontMetricsF>
#include <QKeyEvent>

#include <utility>

namespace breakeven {

namespace {

constexpr int textInset = 20; ///< behind the arrow
constexpr int partLine = 22;
constexpr int sourceLine = 16;
constexpr int partBottom = 4;
constexpr int partValueGap = 12; ///< between a label and its value

} // namespace

ExplanationHead::ExplanationHead(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ExplanationHead::sizeHint() const
{
    constexpr int usual = 400;
    return {usual, partLine + (m_source.isEmpty() ? 0 : sourceLine) + partBottom};
}

void ExplanationHead::setPart(const ExplainedPart& part, bool open)
{
    const bool wasShort = m_source.isEmpty();
    m_label = toQString(part.label);
    m_value = toQString(part.value);
    m_source = toQString(part.source);
    m_isStep = part.how != nullptr;
    m_open = open;
    const bool leads = m_isStep || part.parameter != nullptr;
    setEnabled(leads);
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setObjectName(QStringLiteral("part_") + (part.parameter != nullptr ? toQString(part.parameter->id) : m_label));
    setAccessibleName(m_label + QStringLiteral(", ") + m_value);
    setAccessibleDescription(m_isStep ? (open ? tr("open") : tr("closed")) : m_source);
    setToolTip(m_isStep                    ? tr("How this is computed")
               : part.parameter != nullptr ? wrappingToolTip(m_source + QLatin1Char('\n') + tr("Click: to its slider"))
                                           : QString());
    if (m_source.isEmpty() != wasShort)
        updateGeometry();
    update();
}

void ExplanationHead::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Right && m_isStep && !m_open;
    const bool closes = event->key() == Qt::Key_Left && m_isStep && m_open;
    if (opens || closes || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ExplanationHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor muted = palette().color(QPalette::Active, mutedRole);
    if (isEnabled() && (underMouse() || isDown()))
        paintBox(painter, rect(), Qt::transparent, palette().color(QPalette::AlternateBase), 4);
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, 4, 1.5);
    if (m_isStep) {
        constexpr qreal reach = 3.5;
        const QPointF center(textInset / 2.0, partLine / 2.0);
        painter.save();
        painter.translate(center);
        painter.rotate(m_open ? 0 : -90);
        paintArrow(painter, {}, {reach, reach / 2}, muted);
        painter.restore();
    }
    const QFont valueFont = textFont(13, QFont::Medium);
    const QFont labelFont = textFont(13);
    const QRectF line(textInset, 0, width() - textInset - 4, partLine);
    const qreal value = QFontMetricsF(valueFont).horizontalAdvance(m_value);
    painter.setFont(labelFont);
    painter.setPen(text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(labelFont).elidedText(m_label, Qt::ElideRight, line.width() - value - partValueGap));
    painter.setFont(valueFont);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_value);
    if (m_source.isEmpty())
        return;
    const QFont sourceFont = textFont(12);
    painter.setFont(sourceFont);
    painter.setPen(muted);
    painter.drawText(QRectF(line.left(), partLine - 2, line.width(), sourceLine),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(sourceFont).elidedText(m_source, Qt::ElideRight, line.width()));
}

} // namespace breakeven
