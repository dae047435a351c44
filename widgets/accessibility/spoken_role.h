// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace breakeven {

/// Says what a widget is to assistive technology, where its class does not say so. Without it a widget that is painted
/// here is a group if it has a name or takes the focus, and else only room for others.
/// To be said before its text: Qt asks for it with that, and keeps the answer.
void speakAs(QWidget& widget, QAccessible::Role role);

/// For what nothing is said of. Once a process is enough, before the first widget; further calls do nothing.
void installSpokenWidgets();

} // namespace breakeven
