// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/comparison_painter.h"

#include "widgets/controls/wrapped_text.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace breakeven {

namespace {

constexpr double comparedLine = 20;
constexpr double comparedHeading = 26;
constexpr double columnGap = 16;
constexpr double widestValue = 116;
constexpr double widestLabel = 220;
constexpr double narrowestLabel = 160;
constexpr int leastWithSubject = 4; ///< rows; a table of fewer goes without the line that says what they are of
constexpr int comparedTextSize = 12;

double comparedTextWidth(const QString& text, QFont::Weight weight)
{
    return textWidth(text, textFont(comparedTextSize, weight));
}

QString differenceHeading()
{
    return QCoreApplication::translate("Comparison", "Difference");
}

/// Widths that the table's contents ask for, and where its pen is.
class Table {
public:
    Table(QPainter* painter, const Theme* theme, const Comparison& comparison)
        : m_painter(painter), m_theme(theme), m_comparison(comparison)
    {
        for (const auto* rows : {&comparison.figures, &comparison.inputs})
            for (const ComparisonRow& row : *rows) {
                m_label =
                    std::max(m_label, std::min(widestLabel, comparedTextWidth(toQString(row.label), QFont::Normal)));
                for (const Message& value : row.values)
                    grow(toQString(value));
                grow(toQString(row.difference));
            }
        for (const Message& name : comparison.names)
            grow(toQString(name));
        if (comparison.hasDifference())
            grow(differenceHeading());
    }
    [[nodiscard]] double width() const { return m_label + columns() * (m_value + columnGap); }
    void moveTo(QPointF topLeft) { m_at = topLeft; }
    [[nodiscard]] double y() const { return m_at.y(); }

    /// Columns as narrow as they have to be, labels first.
    void fitInto(double width)
    {
        if (this->width() <= width)
            return;
        m_label = std::min(m_label, narrowestLabel);
        m_value = std::min(m_value, (width - m_label) / std::max(1.0, columns()) - columnGap);
    }
    void subject()
    {
        cell(0, toQString(m_comparison.subject), textFont(comparedTextSize, QFont::DemiBold), m_theme->muted, width());
        m_at.ry() += comparedHeading;
    }
    void head()
    {
        for (std::size_t i = 0; i < m_comparison.names.size(); ++i)
            value(i, toQString(m_comparison.names[i]), QFont::DemiBold, m_theme->text);
        if (m_comparison.hasDifference())
            value(m_comparison.names.size(), differenceHeading(), QFont::DemiBold, m_theme->text);
        m_at.ry() += comparedLine + 2;
        rule();
    }
    void row(const ComparisonRow& row)
    {
        cell(0, toQString(row.label), textFont(comparedTextSize), m_theme->muted, m_label);
        for (std::size_t i = 0; i < row.values.size(); ++i)
            value(i, toQString(row.values[i]), QFont::Medium, m_theme->text);
        value(row.values.size(), toQString(row.difference), QFont::Medium, m_theme->muted);
        m_at.ry() += comparedLine;
    }
    void note(const QString& text)
    {
        cell(0, text, textFont(comparedTextSize, QFont::DemiBold), m_theme->muted, width());
        m_at.ry() += comparedHeading;
    }
    void rule()
    {
        m_painter->fillRect(QRectF(m_at.x(), std::round(m_at.y()), width(), 1), m_theme->line);
        m_at.ry() += 3;
    }

private:
    [[nodiscard]] double columns() const
    {
        return static_cast<double>(m_comparison.names.size() + (m_comparison.hasDifference() ? 1 : 0));
    }
    void grow(const QString& text)
    {
        m_value = std::max(m_value, std::min(widestValue, comparedTextWidth(text, QFont::DemiBold)));
    }
    void value(std::size_t column, const QString& text, QFont::Weight weight, QColor color)
    {
        const double left = m_label + static_cast<double>(column) * (m_value + columnGap) + columnGap;
        cell(left, text, textFont(comparedTextSize, weight), color, m_value, Qt::AlignRight);
    }
    void cell(double left, const QString& text, const QFont& font, QColor color, double width,
              Qt::Alignment side = Qt::AlignLeft)
    {
        m_painter->setPen(color);
        const QRectF area(m_at.x() + left, m_at.y(), width, comparedLine);
        paintLines(*m_painter, area, fitText(text, font, QSizeF(width + 1, comparedLine)), side);
    }

    QPainter* m_painter;
    const Theme* m_theme;
    const Comparison& m_comparison;
    double m_label = 0;
    double m_value = 0;
    QPointF m_at;
};

/// Whether its values are not all alike as they are said.
bool isDifferent(const ComparisonRow& row)
{
    return std::ranges::any_of(row.values,
                               [&](const Message& value) { return toQString(value) != toQString(row.values.front()); });
}

} // namespace

QSizeF comparisonSize(const Comparison& comparison)
{
    const double rows = static_cast<double>(comparison.figures.size());
    return {Table(nullptr, nullptr, comparison).width(), comparedHeading + comparedLine + 5 + rows * comparedLine};
}

void paintComparison(QPainter& painter, const Theme& theme, const Comparison& comparison, const QRectF& area)
{
    Table table(&painter, &theme, comparison);
    table.moveTo(area.topLeft());
    table.fitInto(area.width());
    if (area.height() >= comparedHeading + (1 + leastWithSubject) * comparedLine)
        table.subject();
    table.head();
    const auto linesWithin = [&](double taken) {
        return static_cast<std::size_t>(std::max(0.0, (area.bottom() - table.y() - taken) / comparedLine));
    };
    const auto more = [&](std::size_t count) {
        table.note(QCoreApplication::translate("Comparison", "and %1 more").arg(count));
    };
    const std::size_t inputs = comparison.inputs.size();
    const double headed = inputs > 0 ? comparedHeading + 6 : 0; // what is above the inputs
    if (linesWithin(headed) >= comparison.figures.size() + inputs) {
        for (const ComparisonRow& row : comparison.figures)
            table.row(row);
        if (inputs > 0) {
            table.moveTo({area.left(), table.y() + 6});
            table.note(QCoreApplication::translate("Comparison", "Inputs that differ"));
        }
        for (const ComparisonRow& row : comparison.inputs)
            table.row(row);
        return;
    }
    constexpr std::size_t least = 3;                                         // however low it is
    const std::size_t lines = std::max(least, linesWithin(comparedHeading)); // a line is kept for the count of others
    const std::size_t beside = lines > comparison.figures.size() ? lines - comparison.figures.size() : 0;
    const std::size_t ofInputs = std::min(inputs, std::max({std::size_t{1}, lines / 3, beside}));
    std::vector<const ComparisonRow*> figures;
    for (const bool differs : {true, false})
        for (const ComparisonRow& row : comparison.figures)
            if (isDifferent(row) == differs)
                figures.push_back(&row);
    figures.resize(std::min(figures.size(), lines - ofInputs));
    for (const ComparisonRow* row : figures)
        table.row(*row);
    for (std::size_t i = 0; i < ofInputs; ++i)
        table.row(comparison.inputs[i]);
    if (const std::size_t left = comparison.figures.size() + inputs - figures.size() - ofInputs; left > 0)
        more(left);
}

} // namespace breakeven
