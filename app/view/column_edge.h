// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace breakeven {

/// The edge of a column at the left or right of a window. It is dragged to make the column wider or narrower, which is
/// kept for later runs; a double click puts it back. It comes and goes with its column.
class ColumnEdge : public QWidget {
    Q_OBJECT
public:
    enum class Side { Left, Right }; ///< of the window, where the column is
    static constexpr int usualWidth = 304;
    static constexpr int narrowest = 250;
    static constexpr int thickness = 5;

    /// The width is kept under `key`; both outlive it.
    ColumnEdge(QWidget* column, Side side, const QString& key, QWidget* parent);

    /// Gives the column its width, but no more than there is room for.
    void fit(int room);

signals:
    /// Whoever places the column gives it room again.
    void dragged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void keep(int width);

    QWidget* m_column;
    Side m_side;
    QString m_key;
    int m_wanted;           ///< where there is room
    double m_pressedAt = 0; ///< on the screen
    int m_widthBefore = 0;
    bool m_held = false;
};

} // namespace breakeven
