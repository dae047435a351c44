// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/currency_event.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace breakeven {

QEvent::Type currencyChange()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void tellCurrencyChange()
{
    std::vector<QPointer<QWidget>> told;
    for (QWidget* widget : QApplication::allWidgets())
        told.emplace_back(widget);
    for (const QPointer<QWidget>& widget : told)
        if (widget != nullptr) {
            QEvent change(currencyChange());
            QCoreApplication::sendEvent(widget, &change);
        }
}

} // namespace breakeven
