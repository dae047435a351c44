// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace breakeven {

/// A group's heading: small, muted, in capitals.
[[nodiscard]] QLabel* makeInputHeading(const QString& text, QWidget* parent);

} // namespace breakeven
