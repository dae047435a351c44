// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown.h"

#include <QAbstractButton>

namespace breakeven {

struct Theme;

/// The breakdown on one line, for where there is no room for a column: as many options as fit, and how many more there
/// are. A click opens it; open, it is the heading of what stands below.
class BreakdownStrip : public QAbstractButton {
    Q_OBJECT

public:
    explicit BreakdownStrip(QWidget* parent = nullptr);

    static constexpr int stripHeight = 40;
    static constexpr int arrowRoom = 40; ///< at the right end

    void setTheme(const Theme& theme);
    void setBreakdown(const Breakdown& breakdown, std::size_t warnings);
    void setOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override { return {600, stripHeight}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    /// Paints as many options as fit between two places.
    void paintOptions(QPainter& painter, qreal left, qreal right) const;

    const Theme* m_theme;
    Breakdown m_breakdown;
    std::size_t m_warnings = 0;
    bool m_open = false;
    bool m_ring = false; ///< the focus came by key, so that it has to be seen
};

} // namespace breakeven
