// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown.h"

#include <QAbstractButton>

#include <cstddef>
#include <optional>
#include <vector>

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
    /// The option that is told of there; none beside them, or while it is open.
    [[nodiscard]] std::optional<Option> optionAt(QPoint point) const;
    [[nodiscard]] QSize sizeHint() const override { return {600, stripHeight}; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where an option stands, in pixels.
    struct Place {
        const BreakdownEntry* entry;
        qreal left;
        qreal total; ///< where the amount begins
        qreal right;
    };
    /// As many options as fit, and how many more there are.
    struct Places {
        std::vector<Place> options;
        qreal end; ///< where what follows them begins
        qreal right;
        std::ptrdiff_t more;
    };

    void describe();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString warningsInWords() const;
    [[nodiscard]] QRectF line() const; ///< that all of it stands on
    [[nodiscard]] Places places() const;
    void paintOptions(QPainter& painter) const;

    const Theme* m_theme;
    Breakdown m_breakdown;
    std::size_t m_warnings = 0;
    bool m_open = false;
    bool m_ring = false; ///< the focus came by key, so that it has to be seen
};

} // namespace breakeven
