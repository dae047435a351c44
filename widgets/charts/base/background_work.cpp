// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/background_work.h"

#include <utility>

namespace breakeven {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    m_stop.request_stop();
}

void BackgroundWork::start(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = Job{++m_lastStarted, std::move(work), m_stop.get_token()};
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    m_waiting.notify_one();
}

void BackgroundWork::drop()
{
    const std::lock_guard lock(m_mutex);
    m_next.reset();
    m_lastSettled = m_lastStarted;
    m_stop.request_stop();
    m_stop = {};
}

void BackgroundWork::run(const std::stop_token& stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_waiting.wait(lock, stop, [this] { return m_next.has_value(); });
        if (stop.stop_requested()) // what still waits will not be seen
            return;
        const Job job = *std::exchange(m_next, std::nullopt);
        lock.unlock();
        Show show = job.work(job.stop);
        QMetaObject::invokeMethod(
            this, [this, number = job.number, show = std::move(show)] { deliver(number, show); }, Qt::QueuedConnection);
    }
}

void BackgroundWork::deliver(std::uint64_t number, const Show& show)
{
    if (number <= m_lastSettled)
        return;
    m_lastSettled = number;
    show();
}

} // namespace breakeven
