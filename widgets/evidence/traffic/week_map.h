// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/week/week_shape.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace breakeven {

/// Traffic over the week as a map of 7 days by 24 hours: the more requests, the stronger the color; hours that the log
/// doesn't have are hatched. The hour under the pointer, or where the arrow keys have gone, is said in words.
class WeekMap : public QWidget {
    Q_OBJECT

public:
    explicit WeekMap(QWidget* parent = nullptr);

    /// `words` are the week in sentences, for those who don't see it.
    void setWeek(const WeekShape& week, const QString& words);

    /// Where an hour of the week stands.
    [[nodiscard]] QRect cell(std::size_t hour) const;
    [[nodiscard]] std::optional<std::size_t> hourAt(QPoint position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor colorOf(double requests) const;
    [[nodiscard]] int dayWidth() const;
    void paintCells(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void say(std::size_t hour, QPoint globalPosition);

    WeekShape m_week;
    QString m_words;
    std::size_t m_current = 0; ///< where the keys have gone
};

} // namespace breakeven
