// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>

class QAction;
class QMenu;
class QWidget;

namespace breakeven {

class Dialogs;
class Document;

/// Pins by menu: the present state with a name or without, one of those that are kept, or none any more.
class PinMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        Dialogs& dialogs;
        QWidget& window;
    };
    PinMenu(const Parts& parts, QObject* parent);

    /// Pins the present state, or forgets what is pinned.
    void toggle();
    /// The same with a name, which is asked for; the pin stays among those that are kept.
    void pinAs();
    /// The kept ones, made anew whenever the menu opens.
    void addTo(QMenu& menu);

private:
    [[nodiscard]] bool mayTake(const std::string& name);
    void fill(QMenu& menu);

    Parts m_parts;
};

} // namespace breakeven
