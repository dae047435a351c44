// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/chart_view.h"

#include <vector>

class QStackedLayout;

namespace breakeven {

class SegmentedControl;

/// What follows from the figures: several pages, one at a time, behind a row of their names.
class AdviceView : public ChartView {
    Q_OBJECT
public:
    explicit AdviceView(QWidget* parent = nullptr);

    /// Adds a page at the end; the view owns it. `name` is its button's objectName.
    void addPage(const QString& title, const QString& name, ChartView* page);
    void showPage(int index);

    void setTheme(const Theme& theme) override;

protected:
    void showNew() override;
    void settle() override;

private:
    SegmentedControl* m_titles;
    QStackedLayout* m_stack;
    std::vector<ChartView*> m_pages;
};

} // namespace breakeven
