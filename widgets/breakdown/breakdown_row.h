// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace breakeven {

struct Theme;
class BreakdownDetailsView;
class FigureLink;
class OptionCheck;

/// An option in the breakdown: its square, name, total and bar, and what the total is made of while it is open. A
/// button: a click, Enter or Space means `clicked`; the total and what it is made of lead to how they are computed.
class BreakdownRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit BreakdownRow(Option option, QWidget* parent = nullptr);

    [[nodiscard]] Option option() const { return m_entry.option; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] OptionCheck* check() const { return m_check; }

    /// Where the tab key stops in it, in this order.
    [[nodiscard]] std::vector<QWidget*> tabStops();

    void setTheme(const Theme& theme);
    void setEntry(const BreakdownEntry& entry);
    /// Opens the row with these, or closes it without. Whoever places the row asks for its height again.
    void setDetails(const std::optional<BreakdownDetails>& details);
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void shownChanged(breakeven::Option option, bool shown);
    void explanationWanted(const breakeven::ExplainedFigure& figure);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void showState();
    void placeChildren();
    void paintName(QPainter& painter) const;
    [[nodiscard]] QRect barArea() const;

    const Theme* m_theme;
    BreakdownEntry m_entry;
    OptionCheck* m_check;
    FigureLink* m_total;
    BreakdownDetailsView* m_details;
    bool m_open = false;
    bool m_ring = false; ///< the focus came by key, so that it has to be seen
};

} // namespace breakeven
