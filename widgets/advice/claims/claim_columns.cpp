// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_columns.h"

#include "widgets/controls/paint.h"

#include <QWidget>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int captionHeight = 18;
constexpr int markRoom = 20;

class Captions : public QWidget {
public:
    Captions(QString published, QString computed, QWidget* parent)
        : QWidget(parent), m_published(std::move(published)), m_computed(std::move(computed))
    {
        setFixedHeight(captionHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ClaimColumns columns = claimColumns(width());
        QPainter painter(this);
        painter.setFont(textFont(12));
        painter.setPen(palette().color(mutedRole));
        const auto write = [&](std::size_t column, const QString& text) {
            painter.drawText(QRect(columns.left[column], 0, columns.width[column], height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
        };
        write(1, m_published);
        write(2, m_computed);
    }

private:
    QString m_published;
    QString m_computed;
};

void paintMark(QPainter& painter, QPointF center, ClaimStatus status, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(center);
    if (status == ClaimStatus::Reproduced) {
        painter.drawPolyline(QPolygonF({{-4.5, 0}, {-1.5, 3}, {4.5, -3.5}}));
    } else {
        painter.drawLine(QPointF(-4.5, -2), QPointF(4.5, -2));
        painter.drawLine(QPointF(-4.5, 2), QPointF(4.5, 2));
        painter.drawLine(QPointF(-2.5, 5), QPointF(2.5, -5));
    }
    painter.restore();
}

} // namespace

ClaimColumns claimColumns(int width)
{
    const bool narrow = width < 700;
    const int published = narrow ? 118 : 170;
    const int computed = narrow ? 118 : 160;
    constexpr int result = 104;
    const int claim = std::max(width - 2 * rowInset - published - computed - result - 3 * claimGap, 80);
    ClaimColumns columns{{rowInset, 0, 0, 0}, {claim, published, computed, result}};
    for (std::size_t i = 1; i < columns.left.size(); ++i)
        columns.left[i] = columns.left[i - 1] + columns.width[i - 1] + claimGap;
    return columns;
}

QWidget* claimCaptions(const QString& published, const QString& computed, QWidget* parent)
{
    return new Captions(published, computed, parent);
}

void paintClaimResult(QPainter& painter, const QRect& rect, ClaimStatus status, const QString& words,
                      const QPalette& palette)
{
    const QColor color = palette.color(status == ClaimStatus::Reproduced ? QPalette::Highlight : flipRole);
    paintMark(painter, {rect.left() + 6.0, rect.top() + rect.height() / 2.0}, status, color);
    painter.setPen(color);
    painter.setFont(textFont(13));
    painter.drawText(rect.adjusted(markRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace breakeven
