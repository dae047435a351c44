// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/warning_list.h"

#include "widgets/verdict/warning_card.h"

namespace breakeven {

namespace {

constexpr int warningGap = 8;
constexpr int warningInset = 8; ///< the cards' edges stand under the rows' text

} // namespace

WarningList::WarningList(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WarningList::setWarnings(const std::vector<Warning>& warnings)
{
    const int before = place(width(), false);
    while (m_cards.size() < warnings.size())
        m_cards.push_back(new WarningCard(this));
    for (std::size_t i = 0; i < warnings.size(); ++i)
        m_cards[i]->setWarning(warnings[i]);
    m_used = warnings.size();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < m_used);
    if (place(width(), true) != before)
        updateGeometry();
}

int WarningList::place(int width, bool apply) const
{
    int y = 0;
    for (std::size_t i = 0; i < m_used; ++i) {
        const int height = m_cards[i]->heightFor(width - 2 * warningInset);
        if (apply)
            m_cards[i]->setGeometry(warningInset, y, width - 2 * warningInset, height);
        y += height + warningGap;
    }
    return y;
}

int WarningList::heightForWidth(int width) const
{
    return place(width, false);
}

QSize WarningList::sizeHint() const
{
    constexpr int usual = 256;
    return {usual, heightForWidth(usual)};
}

void WarningList::resizeEvent(QResizeEvent*)
{
    place(width(), true);
}

} // namespace breakeven
