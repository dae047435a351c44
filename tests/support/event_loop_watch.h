// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include <vector>

namespace breakeven::test {

/// An application that measures how long each event keeps its loop from the next. What a nested loop does in between,
/// as a dialog's, is measured as events of its own. The time is that in which the thread runs or waits for something,
/// such as a disk or another thread; the time in which it could run but the machine is busy with others does not count.
class WatchedApplication : public QApplication {
public:
    WatchedApplication(int& count, char** words);
    ~WatchedApplication() override;

    struct Event {
        double milliseconds;
        QString what; ///< to whom it went and of which kind
    };
    /// The events since the last call that took longer than the limit, the longest first.
    [[nodiscard]] std::vector<Event> takeLong();
    /// How long an event may take; set it before there is a window.
    void setLimit(double milliseconds) { m_limit = milliseconds; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    struct Running;
    void end(const Running& event, double now);
    void letTurn();
    [[nodiscard]] double now();

    double m_limit = 50;
    std::vector<Event> m_long;
    Running* m_running = nullptr; ///< in the innermost loop
    bool m_rests = false;         ///< the loop waits for events
    int m_waits = -1;             ///< a file that tells how long the thread waited for a processor
};

} // namespace breakeven::test
