// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace breakeven {

/// Work on a thread of its own whose latest result counts: what waits gives way to newer work, and a result that is
/// older than one already shown, or that was dropped, is never shown.
class BackgroundWork : public QObject {
    Q_OBJECT
public:
    using Show = std::function<void()>; ///< puts a result on screen, on this object's thread
    /// Computes it, on the other one; must not touch what may change meanwhile. May give up once a stop is requested,
    /// which says that nothing will be shown.
    using Work = std::function<Show(const std::stop_token&)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    /// Waits for the work that is under way, which is told to stop.
    ~BackgroundWork() override;
    BackgroundWork(const BackgroundWork&) = delete;
    BackgroundWork& operator=(const BackgroundWork&) = delete;

    void start(Work work);
    /// Nothing that was started before is shown from now on.
    void drop();

private:
    struct Job {
        std::uint64_t number;
        Work work;
        std::stop_token stop;
    };
    void run(const std::stop_token& stop);
    void deliver(std::uint64_t number, const Show& show);

    std::uint64_t m_lastStarted = 0;
    std::uint64_t m_lastSettled = 0; ///< shown or dropped
    std::stop_source m_stop;         ///< of all that was started since the last drop
    std::mutex m_mutex;
    std::condition_variable_any m_waiting;
    std::optional<Job> m_next;
    std::jthread m_thread; ///< the last member, so that it ends first
};

} // namespace breakeven
