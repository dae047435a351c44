// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/label_row.h"
#include "widgets/charts/breakdown/breakdown_bars.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace breakeven {

namespace {

constexpr double labelInset = 6;
constexpr double underGap = 10;
constexpr double longestLeader = 16; ///< along the bar; lines that are longer would lie on each other
constexpr double tintSize = 8;       ///< of the square before a name
constexpr double tintBefore = tintSize + 3;
constexpr double minorShare = 0.03; ///< of the longest bar, below which a segment may be told with others

} // namespace

void BreakdownBars::drawWithin(QPainter& painter, const LabelWithin& label, const QColor& tint) const
{
    painter.setFont(textFont(chartTextSize));
    if (label.hasGround) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->surface);
        painter.drawRoundedRect(label.box, 4, 4);
    }
    painter.setPen(label.hasGround ? m_theme->text : readableOn(tint, m_theme->surface, m_theme->text));
    const QStringList lines = label.text.split(QLatin1Char('\n'));
    QRectF line(label.box.left(), 0, label.box.width(), leastTextHeight);
    line.moveTop(label.box.center().y() - leastTextHeight * static_cast<double>(lines.size()) / 2);
    for (const QString& words : lines) {
        painter.drawText(line, (label.hasGround ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, words);
        line.translate(0, leastTextHeight);
    }
}

std::optional<BreakdownBars::LabelWithin> BreakdownBars::labelWithin(std::size_t bar, std::size_t segment,
                                                                     const QString& text) const
{
    const auto [whole, solid, headroom, spare] = partsOf(bar, segment);
    const QStringList lines = text.split(QLatin1Char('\n'));
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, widthOf(line));
    const double height = static_cast<double>(lines.size()) * leastTextHeight;
    if (whole.height() < height)
        return std::nullopt;
    if (width + 2 * labelInset <= solid.width())
        return LabelWithin{text, solid.adjusted(labelInset, 0, 0, 0), false};
    if (solid.width() >= whole.width() - 1 || width + 4 * labelInset > whole.width())
        return std::nullopt;
    QRectF ground(0, 0, width + 2 * labelInset, std::min(whole.height(), height + 6));
    ground.moveCenter(whole.center());
    return LabelWithin{text, ground, true};
}

std::optional<std::vector<BreakdownBars::LabelUnder>> BreakdownBars::labelsUnder(std::size_t bar,
                                                                                 const Named& named) const
{
    const std::vector<BreakdownSegment>& segments = m_chart.bars[bar].segments;
    std::vector<LabelUnder> under;
    under.reserve(named.under.size() + 1);
    for (const auto& [segment, text] : named.under)
        under.push_back({text, segmentRect(bar, segment).center().x(), segments[segment].component});
    if (named.counted.size() == 1 && named.isCountSaid) { // its name is no longer than that it is one
        const std::size_t only = named.counted.front();
        const auto behind = std::ranges::upper_bound(named.under, only, {}, &std::pair<std::size_t, QString>::first);
        under.insert(under.begin() + (behind - named.under.begin()),
                     {toQString(segments[only].named), segmentRect(bar, only).center().x(), segments[only].component});
    } else if (!named.counted.empty() && named.isCountSaid) {
        std::vector<BreakdownSegment> rest;
        rest.reserve(named.counted.size());
        for (const std::size_t i : named.counted)
            rest.push_back(segments[i]);
        under.push_back({toQString(smallerParts(rest)), std::numeric_limits<double>::infinity()});
    }
    return placeUnder(under) ? std::optional(std::move(under)) : std::nullopt;
}

bool BreakdownBars::placeUnder(std::vector<LabelUnder>& labels) const
{
    for (bool isPlaced = false; !isPlaced;) {
        isPlaced = true;
        std::vector<RowLabel> row;
        for (LabelUnder& label : labels) {
            label.width = std::ceil(widthOf(label.text)) + 1 + (label.hasTint ? tintBefore : 0);
            row.push_back({std::min(label.from, underRight()), label.width});
        }
        if (!fitInRow(row, rect().left(), underRight(), underGap))
            return false;
        const std::vector<double> lefts = placedInRow(row, rect().left(), underRight(), underGap);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            LabelUnder& label = labels[i];
            label.left = lefts[i];
            const double to = std::clamp(label.from, label.left + 2, label.left + label.width - 2);
            if (label.component && !label.hasTint && std::abs(label.from - to) > longestLeader) {
                label.hasTint = true;
                isPlaced = false;
            }
        }
    }
    return true;
}

BreakdownBars::Labels BreakdownBars::labelsOf(std::size_t bar) const
{
    const std::vector<BreakdownSegment>& segments = m_chart.bars[bar].segments;
    Named named;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const QString text = toQString(segments[i].named);
        std::optional<LabelWithin> label = labelWithin(bar, i, text);
        if (!label)
            label =
                labelWithin(bar, i, toQString(segments[i].label) + QLatin1Char('\n') + toQString(segments[i].value));
        if (!label)
            named.under.emplace_back(i, text);
        named.within.push_back(std::move(label));
    }
    std::optional<std::vector<LabelUnder>> under = labelsUnder(bar, named);
    while (!under && giveUp(bar, named))
        under = labelsUnder(bar, named);
    return {std::move(named.within), under.value_or(std::vector<LabelUnder>())};
}

bool BreakdownBars::giveUp(std::size_t bar, Named& named) const
{
    const std::vector<BreakdownSegment>& segments = m_chart.bars[bar].segments;
    const auto cost = [&](std::size_t i) { return segments[i].to - segments[i].from; };
    const auto costs = std::ranges::max_element(segments, {}, [](const auto& each) { return each.to - each.from; });
    const auto largest = static_cast<std::size_t>(costs - segments.begin());
    std::vector<std::size_t> order(named.under.size()); // places in the row, of the smallest segment first
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return cost(named.under[place].first); });
    const auto drop = [&](std::size_t at) { named.under.erase(named.under.begin() + static_cast<std::ptrdiff_t>(at)); };
    const auto count = [&](std::size_t place) {
        named.isCountSaid = true;
        named.counted.push_back(named.under[place].first);
        drop(place);
        return true;
    };
    if (!order.empty() && cost(named.under[order.front()].first) < minorShare * m_chart.top)
        return count(order.front());
    for (const bool mayBeLargest : {false, true}) {
        const auto isLeft = [&](std::size_t place) { return (named.under[place].first == largest) == mayBeLargest; };
        for (const std::size_t place : order) {
            const std::size_t segment = named.under[place].first;
            if (!isLeft(place))
                continue;
            for (const QString& text : {toQString(segments[segment].label), toQString(segments[segment].value)})
                if (std::optional<LabelWithin> label = labelWithin(bar, segment, text)) {
                    named.within[segment] = std::move(label);
                    drop(place);
                    return true;
                }
        }
        for (const std::size_t place : order)
            if (QString& text = named.under[place].second;
                isLeft(place) && text != toQString(segments[named.under[place].first].label)) {
                text = toQString(segments[named.under[place].first].label);
                return true;
            }
        if (!named.counted.empty() && named.isCountSaid && !mayBeLargest) {
            named.isCountSaid = false;
            return true;
        }
        for (const std::size_t place : order)
            if (isLeft(place))
                return count(place);
    }
    return false;
}

/// Each at the end of a line from its segment, or with its tint; how many there are besides stands behind them.
void BreakdownBars::drawLabelsUnder(QPainter& painter, std::size_t bar, const std::vector<LabelUnder>& labels) const
{
    const double top = barRect(bar).bottom();
    painter.setFont(textFont(chartTextSize));
    for (const LabelUnder& label : labels) {
        const double text = label.left + (label.hasTint ? tintBefore : 0);
        painter.setPen(m_theme->text);
        painter.drawText(QRectF(text, top + leaderHeight, label.left + label.width - text, leastTextHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
        if (label.hasTint) {
            const QRectF tint(label.left, top + leaderHeight + (leastTextHeight - tintSize) / 2, tintSize, tintSize);
            painter.fillRect(tint, tintsOf(m_chart.bars[bar].option)[*label.component]);
        } else if (label.component) {
            painter.setPen(QPen(m_theme->muted, 1));
            const double to = std::clamp(label.from, label.left + 2, label.left + label.width - 2);
            painter.drawLine(QPointF(label.from, top), QPointF(to, top + leaderHeight + 1));
        }
    }
}

} // namespace breakeven
