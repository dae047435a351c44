// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_details_view.h"

#include "widgets/controls/paint.h"
#include "widgets/currency_event.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace breakeven {

namespace {

constexpr int detailsLineHeight = 24;
constexpr int noteHeight = 18;
constexpr int detailsGap = 8; ///< between components, rates and note, and at the end

} // namespace

BreakdownDetailsView::BreakdownDetailsView(QWidget* parent) : PaintedLinks(parent)
{
    connect(this, &PaintedLinks::followed, this, [this](std::size_t text) {
        const auto all = lines();
        emit explanationWanted(text < all.size() ? *all[text]->how
                                                 : ExplainedFigure{m_details.option, Explainable::Gpus});
    });
}

void BreakdownDetailsView::setDetails(const BreakdownDetails& details)
{
    if (details == m_details)
        return;
    m_details = details;
    update();
}

std::vector<BreakdownDetailsView::Link> BreakdownDetailsView::links() const
{
    std::vector<Link> links;
    const auto all = lines();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i]->how)
            links.push_back({i, QRect(0, lineTop(i), width(), detailsLineHeight),
                             toQString(all[i]->label) + QLatin1Char(' ') + toQString(all[i]->value)});
    if (!m_details.gpus.empty())
        links.push_back({all.size(), gpuArea(gpuLines(width())), toQString(m_details.gpus)});
    return links;
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

QRect BreakdownDetailsView::gpuArea(const WrappedText& words) const
{
    return {0, lineTop(lines().size()) + detailsGap, width(), static_cast<int>(words.lines.size()) * noteHeight};
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
    if (event->type() == currencyChange())
        update();
    if (event->type() != QEvent::ToolTip)
        return PaintedLinks::event(event);
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
    const auto fontOf = [this](std::size_t line) {
        QFont font = textFont(13);
        font.setUnderline(isActive(line));
        return font;
    };
    const auto all = lines();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect area(0, lineTop(i), width(), detailsLineHeight);
        painter.setFont(fontOf(i));
        painter.setPen(muted);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, toQString(all[i]->label));
        painter.setPen(text);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, toQString(all[i]->value));
    }
    painter.setPen(muted);
    painter.setFont(fontOf(all.size()));
    const WrappedText gpus = gpuLines(width());
    QRect line = gpuArea(gpus);
    line.setHeight(noteHeight);
    for (const QString& words : gpus.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, noteHeight);
    }
    paintRing(painter);
}

} // namespace breakeven
