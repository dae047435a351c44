// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>

class QMainWindow;

namespace breakeven {

/// Shows the guide beside the window, at the section of that anchor (core/output/guide/chapters/anchors.h).
void openGuide(QMainWindow& window, const std::string& anchor);

/// The same at what has the focus in it, or at what is under the pointer while its tool tip is seen.
void openGuideAtFocus(QMainWindow& window);

/// The F1 key in the window's dialogs, which its menus do not reach.
class GuideKeyInDialogs : public QObject {
    Q_OBJECT
public:
    explicit GuideKeyInDialogs(QMainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
};

} // namespace breakeven
