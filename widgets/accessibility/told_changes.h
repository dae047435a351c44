// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace breakeven {

/// A slider changes dozens of names at once, and many times a second: told one by one, they would hold up a screen
/// reader, which throws away what it can't keep up with. So they are told once all rests, after what is announced then;
/// what has the focus speaks at once.
class ToldChanges : public QObject {
public:
    explicit ToldChanges(QObject* parent);
    ~ToldChanges() override;

    /// Makes changes of names and descriptions, which are told later.
    void keep(const std::function<void()>& change);

private:
    static void take(QAccessibleEvent* event);
    void tell();

    struct Change {
        QPointer<QObject> object;
        QAccessible::Event kind;
    };
    std::vector<Change> m_kept; ///< each once, in the order in which they came
    QTimer m_rest;
};

} // namespace breakeven
