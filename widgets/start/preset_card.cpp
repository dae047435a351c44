// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/preset_card.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QPainter>

namespace breakeven {

namespace {

constexpr int caseEdge = 12;
constexpr QSize caseChart{244, 132};
constexpr int nameLines = 2;
constexpr int questionLines = 4;
constexpr int sourceLines = 2;
constexpr int caseNameLine = 19;
constexpr int caseTextLine = 17;
constexpr int caseSmallLine = 15;

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
    return caseChart;
}

void PresetCard::setPicture(const QPixmap& shown)
{
    m_picture = shown;
    update();
}

QSize PresetCard::sizeHint() const
{
    return {caseChart.width() + 2 * caseEdge, caseChart.height() + nameLines * caseNameLine +
                                                  questionLines * caseTextLine + sourceLines * caseSmallLine +
                                                  5 * caseEdge};
}

void PresetCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1),
             palette().color(marked ? QPalette::Highlight : QPalette::Midlight), palette().color(QPalette::Base), 10,
             hasFocus() ? 2 : 1);
    painter.drawPixmap(QRect(QPoint(caseEdge, caseEdge), caseChart), m_picture);

    int top = caseEdge + caseChart.height() + caseEdge;
    const auto draw = [&](const QString& text, const QFont& font, QPalette::ColorRole role, int lineHeight, int most) {
        painter.setFont(font);
        painter.setPen(palette().color(role));
        QRect line(caseEdge, top, caseChart.width(), lineHeight);
        for (const QString& words : wrapText(text, font, caseChart.width(), most).lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, lineHeight);
        }
        top = line.top() + caseEdge / 2;
    };
    draw(text(), textFont(14, QFont::DemiBold), QPalette::WindowText, caseNameLine, nameLines);
    draw(m_question, textFont(13), QPalette::WindowText, caseTextLine, questionLines);
    top = height() - caseEdge - sourceLines * caseSmallLine;
    draw(m_source, textFont(11), mutedRole, caseSmallLine, sourceLines);
}

} // namespace breakeven
