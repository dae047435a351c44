// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/paged_area.h"

#include "widgets/controls/page_text.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

bool hasChildren(const QWidget& widget)
{
    const QList<QWidget*> children = widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(children, [](const QWidget* child) { return !child->isHidden(); });
}

} // namespace

PagedArea::PagedArea(QWidget* parent) : SteadyScrollArea(parent) {}

void PagedArea::setPaged(bool paged)
{
    if (m_paged == paged)
        return;
    m_paged = paged;
    m_page = 0;
    setVerticalScrollBarPolicy(paged ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    if (paged && widget() != nullptr)
        widget()->installEventFilter(this);
    verticalScrollBar()->setValue(0);
    measure();
}

int PagedArea::pageCount() const
{
    return m_paged ? std::max(static_cast<int>(m_starts.size()) - 1, 1) : 1;
}

void PagedArea::turn(int by)
{
    showPage(std::clamp(m_page + by, 0, pageCount() - 1));
}

std::vector<PagedArea::Block> PagedArea::blocks() const
{
    std::vector<Block> all;
    for (const QWidget* each : widget()->findChildren<QWidget*>())
        if (each->isVisibleTo(widget()) && !hasChildren(*each) && each->height() > 0) {
            const int top = each->mapTo(widget(), QPoint()).y();
            all.push_back({top, top + each->height(), isHeading(*each)});
        }
    std::ranges::sort(all, {}, [](const Block& block) { return std::pair(block.top, block.bottom); });
    std::vector<Block> merged;
    for (const Block& block : all) {
        if (merged.empty() || block.top >= merged.back().bottom) {
            merged.push_back(block);
            continue;
        }
        merged.back().bottom = std::max(merged.back().bottom, block.bottom);
        merged.back().isHeading = merged.back().isHeading && block.isHeading;
    }
    return merged;
}

void PagedArea::measure()
{
    m_starts = {0};
    if (!m_paged || widget() == nullptr) {
        setViewportMargins(0, 0, 0, 0);
        emit paged();
        return;
    }
    const int room = contentsRect().height();
    int end = 0;
    int start = 0; // of the block, with the headings over it
    bool followsHeading = false;
    for (const auto& [top, bottom, isHeading] : blocks()) {
        if (!followsHeading)
            start = top;
        followsHeading = isHeading;
        if (bottom - m_starts.back() > room && start > m_starts.back())
            m_starts.push_back(start);
        if (bottom - m_starts.back() > room && top > m_starts.back())
            m_starts.push_back(top);
        while (bottom - m_starts.back() > room)
            m_starts.push_back(m_starts.back() + room);
        end = bottom;
    }
    m_starts.push_back(end);
    showPage(std::min(m_page, pageCount() - 1));
}

/// The viewport ends where the page does.
void PagedArea::showPage(int page)
{
    m_page = page;
    if (m_paged) {
        const int room = contentsRect().height();
        const auto at = static_cast<std::size_t>(page);
        const bool isOnly = pageCount() == 1;
        const int height = isOnly ? room : std::clamp(m_starts[at + 1] - m_starts[at], 1, room);
        setViewportMargins(0, 0, 0, room - height);
        verticalScrollBar()->setValue(m_starts[at]);
    }
    emit paged();
}

void PagedArea::resizeEvent(QResizeEvent* event)
{
    SteadyScrollArea::resizeEvent(event);
    if (m_paged)
        QMetaObject::invokeMethod(this, &PagedArea::measure, Qt::QueuedConnection); // once the contents have their room
}

bool PagedArea::eventFilter(QObject* watched, QEvent* event)
{
    if (m_paged && watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &PagedArea::measure, Qt::QueuedConnection);
    return SteadyScrollArea::eventFilter(watched, event);
}

} // namespace breakeven
