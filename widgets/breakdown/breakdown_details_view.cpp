// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_details_view.h"

#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace breakeven {

namespace {

constexpr int detailsLineHeight = 20;
constexpr int noteHeight = 18;
constexpr int detailsGap = 8; ///< between components, rates and note, and at the end

} // namespace

BreakdownDetailsView::BreakdownDetailsView(QWidget* parent) : QWidget(parent) {}

void BreakdownDetailsView::setDetails(const BreakdownDetails& details)
{
    if (details == m_details)
        return;
    m_details = details;
    update();
}

std::vector<const BreakdownLine*> BreakdownDetailsView::lines() const
{
    std::vector<const BreakdownLine*> all;
    for (const BreakdownLine& line : m_details.components)
        all.push_back(&line);
    for (const BreakdownLine& line : m_details.rates)
        all.push_back(&line);
    return all;
}

int BreakdownDetailsView::lineTop(std::size_t index) const
{
    const std::size_t components = m_details.components.size();
    return static_cast<int>(index) * detailsLineHeight + (components > 0 && index >= components ? detailsGap : 0);
}

WrappedText BreakdownDetailsView::gpuLines(int width) const
{
    constexpr int most = 4;
    return m_details.gpus.empty() ? WrappedText{} : wrapText(toQString(m_details.gpus), textFont(13), width, most);
}

int BreakdownDetailsView::heightFor(int width) const
{
    const int notes = static_cast<int>(gpuLines(width).lines.size());
    return lineTop(lines().size()) + (notes > 0 ? detailsGap + notes * noteHeight : 0) + detailsGap;
}

QString BreakdownDetailsView::text() const
{
    QStringList parts;
    for (const BreakdownLine* line : lines())
        parts << toQString(line->label) + QLatin1Char(' ') + toQString(line->value);
    if (!m_details.gpus.empty())
        parts << toQString(m_details.gpus);
    return parts.join(QLatin1String("; "));
}

bool BreakdownDetailsView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto all = lines();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect area(0, lineTop(i), width(), detailsLineHeight);
        if (!area.contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(), plainToolTip(toQString(all[i]->exact)), this, area);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void BreakdownDetailsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor muted = palette().color(mutedRole);
    painter.setFont(textFont(13));
    const auto all = lines();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect area(0, lineTop(i), width(), detailsLineHeight);
        painter.setPen(muted);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, toQString(all[i]->label));
        painter.setPen(text);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, toQString(all[i]->value));
    }
    painter.setPen(muted);
    QRect line(0, lineTop(all.size()) + detailsGap, width(), noteHeight);
    for (const QString& words : gpuLines(width()).lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, noteHeight);
    }
}

} // namespace breakeven
