// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/chart_view.h"

namespace breakeven {

class PagedArea;

/// A part of the advice: contents that scroll where they are taller than it, in the palette's colors. Before a room
/// they are turned page by page.
class AdvicePage : public ChartView {
    Q_OBJECT
public:
    [[nodiscard]] PagedArea& scrollArea() const { return *m_scroll; }

protected:
    explicit AdvicePage(QWidget* parent);

    void showTheme(const Theme&) override {} // the palette is all there is
    [[nodiscard]] QWidget& contents() const { return *m_contents; }
    void settle() override {}
    void showPresented() override;

    static constexpr int margin = 12; ///< around the contents, in pixels

private:
    PagedArea* m_scroll;
    QWidget* m_contents;
};

} // namespace breakeven
