// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace breakeven {

namespace {

int widthOf(const QLayoutItem& item, int room)
{
    return std::min(item.sizeHint().width(), std::max(room, item.minimumSize().width()));
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::place(const QRect& area, bool apply) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (qsizetype first = 0; first < m_items.size();) {
        int used = 0;
        int height = 0;
        qsizetype end = first;
        for (bool any = false; end < m_items.size(); ++end) {
            QLayoutItem& item = *m_items[end];
            if (item.isEmpty() && item.spacerItem() == nullptr)
                continue; // it is hidden
            const int width = widthOf(item, inner.width());
            const int gap = any && item.spacerItem() == nullptr ? spacing() : 0;
            if (any && used + gap + width > inner.width())
                break;
            used += gap + width;
            height = std::max(height, item.sizeHint().height());
            any = any || item.spacerItem() == nullptr;
        }
        int left = inner.left();
        bool any = false;
        for (qsizetype i = first; i < end; ++i) {
            QLayoutItem& item = *m_items[i];
            if (item.spacerItem() != nullptr) {
                left += end == m_items.size() && first == 0 ? std::max(0, inner.width() - used) : 0;
                continue;
            }
            if (item.isEmpty())
                continue;
            left += any ? spacing() : 0;
            any = true;
            const QSize size(widthOf(item, inner.width()), std::min(height, item.sizeHint().height()));
            const QRect placed(QPoint(left, top + (height - size.height()) / 2), size);
            if (apply)
                item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inner, placed));
            left += size.width();
        }
        top += height + (end < m_items.size() ? spacing() : 0);
        first = end;
    }
    return top - area.top() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    int count = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        ++count;
        all = {all.width() + item->sizeHint().width(), std::max(all.height(), item->sizeHint().height())};
    }
    all.rwidth() += std::max(0, count - 1) * spacing();
    return all.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(QSize(item->minimumSize().width(), item->sizeHint().height()));
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

} // namespace breakeven
