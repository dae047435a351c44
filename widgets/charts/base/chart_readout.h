// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "widgets/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace breakeven {

/// A card beside the pointer with every visible option's cost there, and a hairline through the pointer. Widgets of
/// their own, so that the chart under them is not drawn again while the pointer moves.
class ChartReadout : public QWidget {
public:
    /// A cost in the color of an option, called as the chart calls it.
    struct Row {
        Option option;
        double cost = 0;
        QString name;
    };

    explicit ChartReadout(QWidget* chart);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    /// `heading` says where the costs are; `plot` is the plot's rectangle, `callout` what the card should not cover,
    /// and `point` the pointer, all in the chart's coordinates.
    void tell(const QString& heading, const std::vector<CostAt>& costs, const QRectF& plot, const QRectF& callout,
              QPointF point);
    /// The same under headings of the caller's, one a line, and without a hairline.
    void tell(const QStringList& headings, std::vector<Row> rows, const QRectF& plot, const QRectF& avoid,
              QPointF point);
    void tell(const QStringList& headings, const std::vector<CostAt>& costs, const QRectF& plot, const QRectF& avoid,
              QPointF point);
    void leave();
    [[nodiscard]] const QStringList& headings() const { return m_headings; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QWidget* m_hairline;
    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace breakeven
