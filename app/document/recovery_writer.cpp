// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recovery_writer.h"

#include "core/scenario/recovery/recovery_folder.h"

#include <chrono>
#include <utility>

namespace breakeven {

namespace {

constexpr std::chrono::milliseconds editsGather{250}; ///< a second is promised, and the disk needs some of it

} // namespace

RecoveryWriter::RecoveryWriter(std::function<void(const Outcome&)> told)
    : m_told(std::move(told)), m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

RecoveryWriter::~RecoveryWriter()
{
    finish();
}

void RecoveryWriter::keep(std::filesystem::path file, Recovery recovery)
{
    hand({std::move(file), std::move(recovery)});
}

void RecoveryWriter::remove(std::filesystem::path file)
{
    hand({std::move(file), std::nullopt});
}

void RecoveryWriter::finish()
{
    std::unique_lock lock(m_mutex);
    m_hurries = true;
    m_woken.notify_all();
    m_rested.wait(lock, [this] { return !m_next && !m_isBusy; });
    m_hurries = false;
}

void RecoveryWriter::hand(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_next = std::move(job);
    m_woken.notify_all();
}

void RecoveryWriter::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_woken.wait(lock, stop, [this] { return m_next.has_value(); })) {
        m_woken.wait_for(lock, stop, editsGather, [this] { return m_hurries || !m_next->kept; });
        const Job job = *std::exchange(m_next, std::nullopt);
        m_isBusy = true;
        lock.unlock();
        run(job);
        lock.lock();
        m_isBusy = false;
        m_rested.notify_all();
    }
}

void RecoveryWriter::run(const Job& job) const
{
    std::error_code fault; // what is left is offered, not lost
    if (job.kept)
        m_told(writeRecovery(job.file, *job.kept));
    else
        std::filesystem::remove(job.file, fault);
}

} // namespace breakeven
