// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/chart_readout.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "widgets/text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int readoutPadding = 10;
constexpr int readoutLineHeight = 18;
constexpr int readoutSwatch = 8;
constexpr int readoutGap = 16; ///< between the pointer and the card

/// Beside the pointer, at the side where there is room and the callout is not; else above or below the callout.
QRect cardPlace(QSize size, const QRectF& plot, const QRectF& callout, QPointF point)
{
    const double top = plot.top() + 14; // under the handle of the volume line
    const auto inside = [&](double x, double y) {
        return QRectF(QPointF(std::max(0.0, x), std::clamp(y, top, std::max(top, plot.bottom() - size.height()))),
                      size);
    };
    const double right = point.x() + readoutGap;
    const double left = point.x() - readoutGap - size.width();
    const double middle = point.y() - size.height() / 2.0;
    const bool fitsRight = right + size.width() <= plot.right();
    const double first = fitsRight ? right : left;
    const double second = fitsRight && left >= plot.left() ? left : first;
    for (const QRectF& card :
         {inside(first, middle), inside(second, middle), inside(first, callout.bottom() + readoutGap),
          inside(first, callout.top() - readoutGap - size.height())})
        if (!card.intersects(callout))
            return card.toRect();
    return inside(first, middle).toRect();
}

} // namespace

ChartReadout::ChartReadout(QWidget* chart) : QWidget(chart), m_theme(&Theme::light()), m_hairline(new QWidget(chart))
{
    for (QWidget* widget : {static_cast<QWidget*>(this), m_hairline}) {
        widget->setAttribute(Qt::WA_TransparentForMouseEvents);
        widget->hide();
    }
    m_hairline->setAutoFillBackground(true);
}

void ChartReadout::tell(const QString& heading, const std::vector<CostAt>& costs, const QRectF& plot,
                        const QRectF& callout, QPointF point)
{
    tell(QStringList{heading}, costs, plot, callout, point);
    QPalette palette;
    palette.setColor(QPalette::Window, m_theme->muted);
    m_hairline->setPalette(palette);
    m_hairline->setGeometry(static_cast<int>(point.x()), static_cast<int>(plot.top()), 1,
                            static_cast<int>(plot.height()));
    m_hairline->show();
    raise();
}

void ChartReadout::tell(const QStringList& headings, const std::vector<CostAt>& costs, const QRectF& plot,
                        const QRectF& avoid, QPointF point)
{
    std::vector<Row> rows;
    rows.reserve(costs.size());
    for (const CostAt& at : costs)
        rows.push_back({at.option, at.cost, toQString(nameOf(at.option))});
    tell(headings, std::move(rows), plot, avoid, point);
}

void ChartReadout::tell(const QStringList& headings, std::vector<Row> rows, const QRectF& plot, const QRectF& avoid,
                        QPointF point)
{
    m_headings = headings;
    m_rows = std::move(rows);

    const QFontMetrics metrics(textFont(12, QFont::DemiBold));
    int wide = 0;
    for (const QString& heading : m_headings)
        wide = std::max(wide, metrics.horizontalAdvance(heading));
    for (const Row& row : m_rows)
        wide = std::max(wide, readoutSwatch + 8 + metrics.horizontalAdvance(row.name) + 20 +
                                  metrics.horizontalAdvance(toQString(Quantity::money(row.cost))));
    const int lines = static_cast<int>(m_headings.size()) + static_cast<int>(m_rows.size());
    setGeometry(
        cardPlace({wide + 2 * readoutPadding, 2 * readoutPadding + readoutLineHeight * lines}, plot, avoid, point));
    m_hairline->hide();
    show();
    raise();
    update();
}

void ChartReadout::leave()
{
    hide();
    m_hairline->hide();
}

void ChartReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme->line);
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);

    QRect line(readoutPadding, readoutPadding, width() - 2 * readoutPadding, readoutLineHeight);
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.setPen(m_theme->text);
    for (const QString& heading : m_headings) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading);
        line.translate(0, readoutLineHeight);
    }
    painter.setFont(textFont(12));
    for (const Row& row : m_rows) {
        painter.fillRect(QRect(line.left(), line.center().y() - readoutSwatch / 2 + 1, readoutSwatch, readoutSwatch),
                         m_theme->look(row.option).color);
        painter.setPen(m_theme->text);
        painter.drawText(line.adjusted(readoutSwatch + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, toQString(Quantity::money(row.cost)));
        line.translate(0, readoutLineHeight);
    }
}

} // namespace breakeven
