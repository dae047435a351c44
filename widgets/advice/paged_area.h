// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/steady_scroll_area.h"

#include <vector>

namespace breakeven {

/// A scroll area that can be turned page by page instead: each page ends where no text and no control is cut,
/// and no heading stands alone.
class PagedArea : public SteadyScrollArea {
    Q_OBJECT
public:
    explicit PagedArea(QWidget* parent = nullptr);

    /// From the first page on, or scrolling again.
    void setPaged(bool paged);
    /// One while it scrolls.
    [[nodiscard]] int pageCount() const;
    /// From 0.
    [[nodiscard]] int page() const { return m_page; }
    /// So many pages on or back, as far as there are any.
    void turn(int by);

signals:
    /// Another page is shown, or there are more or fewer.
    void paged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Heights of the contents between which something stands.
    struct Block {
        int top;
        int bottom;
        bool isHeading; ///< of what stands below
    };
    /// From the top; they do not touch.
    [[nodiscard]] std::vector<Block> blocks() const;
    void measure();
    void showPage(int page);

    bool m_paged = false;
    int m_page = 0;
    std::vector<int> m_starts{0}; ///< of the pages, in the contents; and where the last one ends
};

} // namespace breakeven
