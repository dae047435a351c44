// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace breakeven {

/// The panels of a window, from one to the next of which a key goes: to where the focus was in it last, or else to its
/// first stop. One that is not seen, or covered, or has nothing to stop at, is passed over.
class Panels : public QObject {
    Q_OBJECT
public:
    /// In their order, all in `window`; they outlive this.
    Panels(const QWidget& window, const std::vector<QWidget*>& panels, QObject* parent);

    void goOn(bool next);

private:
    struct Panel {
        QWidget* widget;
        QPointer<QWidget> last; ///< that had the focus in it
    };
    void follow(const QWidget* focus);
    bool enter(const Panel& panel) const;

    const QWidget& m_window;
    std::vector<Panel> m_panels;
};

} // namespace breakeven
