// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/preset_card.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QPainter>

namespace breakeven {

namespace {

constexpr int pad = 12;
constexpr QSize picture{244, 132};
constexpr int nameLines = 2;
constexpr int questionLines = 4;
constexpr int sourceLines = 2;
constexpr int nameLine = 19;
constexpr int textLine = 17;
constexpr int smallLine = 15;

} // namespace

PresetCard::PresetCard(const QString& name, const QString& question, const QString& source, QWidget* parent)
    : QAbstractButton(parent), m_question(question), m_source(source)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(question + QLatin1Char(' ') + source);
    setToolTip(wrappingToolTip(source));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PresetCard::pictureSize()
{
    return picture;
}

void PresetCard::setPicture(const QPixmap& shown)
{
    m_picture = shown;
    update();
}

QSize PresetCard::sizeHint() const
{
    return {picture.width() + 2 * pad,
            picture.height() + nameLines * nameLine + questionLines * textLine + sourceLines * smallLine + 5 * pad};
}

void PresetCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1),
             palette().color(marked ? QPalette::Highlight : QPalette::Midlight), palette().color(QPalette::Base), 10,
             hasFocus() ? 2 : 1);
    painter.drawPixmap(QRect(QPoint(pad, pad), picture), m_picture);

    int top = pad + picture.height() + pad;
    const auto draw = [&](const QString& text, const QFont& font, QPalette::ColorRole role, int lineHeight, int most) {
        painter.setFont(font);
        painter.setPen(palette().color(role));
        QRect line(pad, top, picture.width(), lineHeight);
        for (const QString& words : wrapText(text, font, picture.width(), most).lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, lineHeight);
        }
        top = line.top() + pad / 2;
    };
    draw(text(), textFont(14, QFont::DemiBold), QPalette::WindowText, nameLine, nameLines);
    draw(m_question, textFont(13), QPalette::WindowText, textLine, questionLines);
    top = height() - pad - sourceLines * smallLine;
    draw(m_source, textFont(11), mutedRole, smallLine, sourceLines);
}

} // namespace breakeven
