// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"

#include <QWidget>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace breakeven {

struct Theme;

/// The questions that a room asks, each a tab.
enum class View { BreakEven, OverTime, Breakdown, Sensitivity, Map, Distribution, Compare, Qualitative, Advice };

/// A row of the table of views.
struct ViewInfo {
    View view;
    std::string_view id;   ///< command line
    std::string_view name; ///< of the tab
    bool isPicture = true; ///< can be exported, and is a `chart --view`
};

inline constexpr std::array viewTable{
    ViewInfo{View::BreakEven, "break-even", "Break-even"},
    ViewInfo{View::OverTime, "over-time", "Over time"},
    ViewInfo{View::Breakdown, "breakdown", "Breakdown"},
    ViewInfo{View::Sensitivity, "sensitivity", "Sensitivity"},
    ViewInfo{View::Map, "map", "Map"},
    ViewInfo{View::Distribution, "distribution", "Distribution"},
    ViewInfo{View::Compare, "compare", "Compare"},
    ViewInfo{View::Qualitative, "qualitative", "Qualities"},
    ViewInfo{View::Advice, "advice", "Advice", false},
};

[[nodiscard]] constexpr const ViewInfo& info(View view)
{
    return viewTable[static_cast<std::size_t>(view)];
}

/// A view on screen: it shows plain values and emits edits. While no one sees it, it only remembers what it is to show.
class ChartView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setTheme(const Theme& theme) = 0;
    /// What the model says now; `settled` is false while a drag goes on. The same again is nothing new.
    void setEvaluation(const Evaluation& evaluation, bool settled);

signals:
    void focusChosen(breakeven::Option option);

protected:
    /// Absent before the first.
    [[nodiscard]] const std::optional<Evaluation>& evaluation() const { return m_evaluation; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// There is another evaluation to show.
    virtual void showNew() = 0;
    /// The evaluation that is shown has come to rest: axes that stood still during the drag may fit again.
    virtual void settle() = 0;

    bool event(QEvent* event) override;

private:
    std::optional<Evaluation> m_evaluation;
    bool m_settled = false;
    bool m_outdated = false; ///< it was hidden when the evaluation came
};

} // namespace breakeven
