// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/ranges/ranged_list.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/plain_text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace breakeven {

namespace {

constexpr int rangedLineGap = 8; ///< between a name and its ends

QString endsOf(const Parameter& parameter, const Range& range, bool withUnit)
{
    return toQString(shownNumber(parameter, range.low)) + QStringLiteral(" – ") +
           toQString(withUnit ? shownQuantity(parameter, range.high) : shownNumber(parameter, range.high));
}

} // namespace

RangedList::RangedList(QWidget* parent) : PaintedLinks(parent)
{
    setFont(textFont(12));
    connect(this, &PaintedLinks::followed, this,
            [this](std::size_t line) { emit parameterChosen(*m_lines[line].parameter); });
}

void RangedList::setScenario(const Scenario& scenario)
{
    std::vector<Line> lines;
    for (const Parameter& row : parameterTable)
        if (const auto range = scenario.ranges.find(row.id); range != scenario.ranges.end())
            lines.push_back(
                {&row, toQString(labelOf(row)), endsOf(row, range->second, true), endsOf(row, range->second, false)});
    if (lines == m_lines)
        return;
    const bool resized = lines.size() != m_lines.size();
    m_lines = std::move(lines);
    setAccessibleDescription(texts().join(QStringLiteral(", ")));
    if (resized)
        updateGeometry();
    update();
}

QStringList RangedList::texts() const
{
    QStringList all;
    for (const Line& line : m_lines)
        all << line.label + QLatin1Char(' ') + line.ends;
    return all;
}

QSize RangedList::sizeHint() const
{
    return {200, static_cast<int>(m_lines.size()) * lineHeight};
}

std::vector<RangedList::Link> RangedList::links() const
{
    std::vector<Link> all;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        all.push_back({i, QRect(0, static_cast<int>(i) * lineHeight, width(), lineHeight),
                       m_lines[i].label + QLatin1Char(' ') + m_lines[i].ends});
    return all;
}

bool RangedList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PaintedLinks::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto line = static_cast<std::size_t>(std::max(help->pos().y(), 0) / lineHeight);
    if (line < m_lines.size())
        QToolTip::showText(help->globalPos(),
                           plainToolTip(tr("%1: in 80 % of cases %2").arg(m_lines[line].label, m_lines[line].ends)),
                           this);
    return true;
}

void RangedList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QRect area(rowInset, static_cast<int>(i) * lineHeight, width() - 2 * rowInset, lineHeight);
        QFont font = this->font();
        font.setUnderline(isActive(i));
        painter.setFont(font);
        const int label = painter.fontMetrics().horizontalAdvance(m_lines[i].label);
        QString shown = m_lines[i].ends;
        if (label + rangedLineGap + painter.fontMetrics().horizontalAdvance(shown) > area.width())
            shown = m_lines[i].endsAlone; // the unit gives way before the name does
        const int ends = painter.fontMetrics().horizontalAdvance(shown);
        painter.setPen(palette().color(QPalette::Text));
        const QRect name = area.adjusted(0, 0, -ends - rangedLineGap, 0);
        paintLines(painter, name, fitText(m_lines[i].label, font, name.size()));
        painter.setFont(font);
        painter.setPen(palette().color(mutedRole));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, shown);
    }
    paintRing(painter);
}

} // namespace breakeven
