// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pace.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <stop_token>

namespace breakeven {

/// The pace of work on the window's thread: its loop turns while something is made aside, and at each pause in which it
/// has not turned for a while. What happens in the loop meanwhile must not take away what the work stands on.
class TurningPace : public Pace {
public:
    TurningPace();

    void aside(const std::function<void()>& work) override;
    void pause() override;
    void reach(int, int) override { pause(); }
    /// Nobody waits any more.
    void stop();
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

protected:
    /// Which events the loop takes now; it asks again after turnAnew().
    [[nodiscard]] virtual QEventLoop::ProcessEventsFlags taken() const { return QEventLoop::AllEvents; }
    void turnAnew();
    /// The work is about to be ended.
    virtual void ending() {}

private:
    void endIfStopped();

    std::stop_source m_stop;
    QElapsedTimer m_sinceTurn;
    QEventLoop* m_loop = nullptr; ///< while something is made aside
    bool m_turnsAnew = false;
};

} // namespace breakeven
