// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace breakeven {

/// What every widget is sent once money is shown in another currency: texts that were made before are made anew.
[[nodiscard]] QEvent::Type currencyChange();

/// Sends it to all widgets of the application.
void tellCurrencyChange();

} // namespace breakeven
