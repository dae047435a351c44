// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/chart_view.h"

namespace breakeven {

class SteadyScrollArea;

/// A page of the advice: contents that scroll where they are taller than the page, in the palette's colors.
class AdvicePage : public ChartView {
    Q_OBJECT
protected:
    explicit AdvicePage(QWidget* parent);

    void showTheme(const Theme&) override {} // the palette is all there is
    [[nodiscard]] QWidget& contents() const { return *m_contents; }
    [[nodiscard]] SteadyScrollArea& scrollArea() const { return *m_scroll; }
    void settle() override {}

    static constexpr int margin = 12; ///< around the contents, in pixels

private:
    SteadyScrollArea* m_scroll;
    QWidget* m_contents;
};

} // namespace breakeven
