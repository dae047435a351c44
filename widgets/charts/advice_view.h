// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "widgets/charts/base/chart_view.h"

#include <array>
#include <cstddef>
#include <vector>

class QAbstractButton;
class QLabel;
class QStackedLayout;

namespace breakeven {

class AdvicePage;
class SegmentedControl;

/// What follows from the figures: several pages, one at a time, behind a row of their names. What is answered and
/// chosen on them goes on from here.
class AdviceView : public ChartView {
    Q_OBJECT
public:
    explicit AdviceView(QWidget* parent = nullptr);

    void showPage(int index);
    bool turnPage(int by) override;

signals:
    void answered(breakeven::Question question, breakeven::FitAnswer answer);
    void taskTypeChosen(breakeven::TaskType type);
    void parameterChosen(const breakeven::Parameter& parameter);
    /// Whether a hidden cost, or all of them, are left out.
    void withoutChanged(breakeven::HiddenCost cost, bool without);
    void withoutAllChanged(bool without);
    void claimAdded(const breakeven::Claim& claim);
    void claimRemoved(int index);
    void presetWanted(const QString& id);

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;

private:
    struct PageKind;
    static const std::array<PageKind, 6> pageKinds;
    AdvicePage* makeFit();
    AdvicePage* makeTask();
    AdvicePage* makeStrategy();
    AdvicePage* makeCosts();
    AdvicePage* makeClaims();
    AdvicePage* makeCases();
    /// Made when it is first wanted.
    AdvicePage& page(std::size_t index);
    [[nodiscard]] QWidget* makePager();
    void showPager();

    SegmentedControl* m_titles;
    QLabel* m_place = nullptr;
    QAbstractButton* m_back = nullptr;
    QAbstractButton* m_on = nullptr;
    QWidget* m_pager; ///< holds them, before a room, where there are several pages
    QStackedLayout* m_stack;
    std::vector<AdvicePage*> m_pages; ///< null before they are wanted
    std::size_t m_current = 0;
};

} // namespace breakeven
