// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

namespace breakeven {

/// The anchor of the guide's section about a widget, or about the nearest part of the window that it is in: an input's
/// row, the view of a chart, an option of the breakdown, the answer. That of the start for any other, or none.
[[nodiscard]] std::string topicOf(const QWidget* widget);

} // namespace breakeven
