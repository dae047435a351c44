// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/paged_area.h"

#include <QEvent>

#include <algorithm>

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

std::vector<std::pair<int, int>> PagedArea::blocks() const
{
    std::vector<std::pair<int, int>> spans;
    for (const QWidget* each : widget()->findChildren<QWidget*>())
        if (each->isVisibleTo(widget()) && !hasChildren(*each) && each->height() > 0) {
            const int top = each->mapTo(widget(), QPoint()).y();
            spans.emplace_back(top, top + each->height());
        }
    std::ranges::sort(spans);
    std::vector<std::pair<int, int>> merged;
    for (const auto& [top, bottom] : spans)
        if (!merged.empty() && top < merged.back().second)
            merged.back().second = std::max(merged.back().second, bottom);
        else
            merged.emplace_back(top, bottom);
    return merged;
}

/// A page has as many blocks as fit; one that is higher than a page goes on over the next.
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
    for (const auto& [top, bottom] : blocks()) {
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
