// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace breakeven {

/// Paints texts some of which lead somewhere: a hand and a line beneath them under the pointer, one stop for the Tab
/// key, arrows from one to the next, Enter or Space to follow it. What is pressed beside them is left to the widget
/// behind.
class PaintedLinks : public QWidget {
    Q_OBJECT

public:
    explicit PaintedLinks(QWidget* parent);

signals:
    /// Which of the texts was followed.
    void followed(std::size_t text);

protected:
    /// A text that leads somewhere.
    struct Link {
        std::size_t text; ///< its place among all texts
        QRect area;
        QString words; ///< what a screen reader says when it is reached
    };
    /// In the order of the arrow keys.
    [[nodiscard]] virtual std::vector<Link> links() const = 0;

    /// Whether a text is under the pointer or has the focus, and is painted so.
    [[nodiscard]] bool isActive(std::size_t text) const;
    /// The frame around what the keyboard has reached.
    void paintRing(QPainter& painter) const;

    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> textAt(QPoint place) const;
    void reach(const Link& link);

    std::optional<std::size_t> m_under;   ///< the pointer
    std::optional<std::size_t> m_pressed; ///< by the mouse
    std::size_t m_reached = 0;            ///< by the keyboard
    bool m_ring = false;                  ///< the focus came by key, so that it has to be seen
};

} // namespace breakeven
