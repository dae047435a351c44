// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/recovery/recovery.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace breakeven {

/// Writes one window's recovery file on a thread of its own, a fraction of a second after it is handed over, whatever
/// the window is busy with by then. What is handed over later takes the place of what still waits.
class RecoveryWriter {
public:
    /// `told` is called on the thread with how each write went.
    explicit RecoveryWriter(std::function<void(const Outcome&)> told);
    /// Does first what waits.
    ~RecoveryWriter();
    RecoveryWriter(const RecoveryWriter&) = delete;
    RecoveryWriter& operator=(const RecoveryWriter&) = delete;

    void keep(std::filesystem::path file, Recovery recovery);
    /// Takes the file away; that it was not there is no fault.
    void remove(std::filesystem::path file);
    /// Returns when nothing waits or goes on any more.
    void finish();

private:
    struct Job {
        std::filesystem::path file;
        std::optional<Recovery> kept; ///< none: it is taken away
    };
    void hand(Job job);
    void work(const std::stop_token& stop);
    void run(const Job& job) const;

    std::function<void(const Outcome&)> m_told;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable_any m_woken;
    std::condition_variable_any m_rested;
    std::optional<Job> m_next;
    bool m_isBusy = false;
    bool m_hurries = false;
    std::jthread m_thread;
};

} // namespace breakeven
