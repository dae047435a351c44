// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_list.h"

#include "widgets/breakdown/breakdown_row.h"
#include "widgets/breakdown/option_check.h"
#include "widgets/controls/input_heading.h"

#include <QLabel>

namespace breakeven {

namespace {

constexpr int optionHeadingHeight = 34; ///< with the room above it
constexpr int breakdownListPadding = 8;

} // namespace

BreakdownList::BreakdownList(QWidget* parent) : QWidget(parent), m_heading(makeInputHeading(tr("Not shown"), this))
{
    m_heading->setContentsMargins(0, 0, 0, 4);
    m_heading->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const OptionInfo& info : optionTable) {
        auto* row = new BreakdownRow(info.option, this);
        connect(row, &QAbstractButton::clicked, this, [this, option = info.option] { emit rowClicked(option); });
        connect(row, &BreakdownRow::shownChanged, this, &BreakdownList::shownChanged);
        connect(row, &BreakdownRow::explanationWanted, this, &BreakdownList::explanationWanted);
        m_rows[info.option] = row;
    }
}

void BreakdownList::setTheme(const Theme& theme)
{
    for (BreakdownRow* row : m_rows)
        row->setTheme(theme);
}

void BreakdownList::setBreakdown(const Breakdown& breakdown, std::optional<Option> open,
                                 const std::optional<BreakdownDetails>& details)
{
    const int before = m_order.empty() ? -1 : place(width(), false);
    std::vector<Option> order;
    std::size_t visible = 0;
    for (const BreakdownEntry& entry : breakdown.entries) {
        BreakdownRow* row = this->row(entry.option);
        row->setEntry(entry);
        row->setDetails(entry.option == open ? details : std::nullopt);
        order.push_back(entry.option);
        visible += entry.visible ? 1 : 0;
    }
    const bool moved = order != m_order || visible != m_visible;
    m_order = std::move(order);
    m_visible = visible;
    if (moved) {
        QWidget* previous = nullptr; // the tab key goes as the eye does
        for (const Option option : m_order)
            for (QWidget* stop : row(option)->tabStops()) {
                if (previous != nullptr)
                    setTabOrder(previous, stop);
                previous = stop;
            }
    }
    const int after = place(width(), true);
    m_heading->setVisible(m_visible < m_order.size());
    if (after != before)
        updateGeometry();
}

int BreakdownList::place(int width, bool apply) const
{
    int y = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i == m_visible) {
            if (apply)
                m_heading->setGeometry(breakdownListPadding, y, width - 2 * breakdownListPadding, optionHeadingHeight);
            y += optionHeadingHeight;
        }
        BreakdownRow* row = this->row(m_order[i]);
        const int height = row->heightFor(width);
        if (apply)
            row->setGeometry(0, y, width, height);
        y += height;
    }
    return y;
}

int BreakdownList::heightForWidth(int width) const
{
    return place(width, false);
}

QSize BreakdownList::sizeHint() const
{
    constexpr int usual = 256;
    return {usual, heightForWidth(usual)};
}

void BreakdownList::resizeEvent(QResizeEvent*)
{
    place(width(), true);
}

} // namespace breakeven
