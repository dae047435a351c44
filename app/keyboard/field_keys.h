// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace breakeven {

/// Keeps the window's shortcuts with Ctrl and a letter its own where a text is edited: a field takes some of them for
/// itself, one of which deletes all that is in it. Those for the clipboard, for all of the text and for undoing stay
/// the field's.
class FieldKeys : public QObject {
public:
    explicit FieldKeys(QMainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
};

} // namespace breakeven
