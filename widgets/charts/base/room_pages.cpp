// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/room_pages.h"

#include "widgets/text.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace breakeven {

RoomPages::RoomPages(const char* name, QWidget& view) : m_place(new QLabel(&view))
{
    m_place->setObjectName(QLatin1String(name));
    m_place->setFont(textFont(12));
    m_place->hide();
}

int RoomPages::placeHeight() const
{
    return m_place->sizeHint().height();
}

void RoomPages::setCount(int count)
{
    m_page = std::clamp(m_page, 0, count - 1);
    m_place->setText(QCoreApplication::translate("breakeven::PortfolioView", "%1 of %2").arg(m_page + 1).arg(count));
    m_place->setVisible(count > 1);
}

} // namespace breakeven
