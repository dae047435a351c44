// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace breakeven {

struct Theme;
class BreakdownRow;

/// The options under each other, the visible ones first; those that are not shown follow under a heading. Rows are
/// moved, never made anew, so that a drag does not flicker and the keyboard's focus stays.
class BreakdownList : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `details` are those of the open option, if one is.
    void setBreakdown(const Breakdown& breakdown, std::optional<Option> open,
                      const std::optional<BreakdownDetails>& details);

    [[nodiscard]] BreakdownRow* row(Option option) const { return m_rows[option]; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void rowClicked(breakeven::Option option);
    void shownChanged(breakeven::Option option, bool shown);
    void explanationWanted(const breakeven::ExplainedFigure& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Places the rows, if `apply`, and returns the height of all.
    int place(int width, bool apply) const;

    QLabel* m_heading; ///< of those that are not shown
    EnumMap<Option, BreakdownRow*> m_rows;
    std::vector<Option> m_order;
    std::size_t m_visible = 0; ///< how many of them are visible
};

} // namespace breakeven
