// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace breakeven {

/// While it stands, Enter presses the button that has the focus, as Space does. A tick box in a dialog leaves it to the
/// dialog's own button.
class EnterPresses : public QObject {
public:
    EnterPresses();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace breakeven
