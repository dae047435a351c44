// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_watch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <unistd.h>
#include <utility>

namespace breakeven::test {

struct WatchedApplication::Running {
    QString receiver;
    QEvent::Type type;
    int level; ///< of the loop that it came from
    double begin;
};

WatchedApplication::WatchedApplication(int& count, char** words) : QApplication(count, words)
{
    connect(eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        letTurn();
        m_rests = true;
    });
    connect(eventDispatcher(), &QAbstractEventDispatcher::awake, this, [this] {
        if (!m_rests)
            letTurn();
        else if (m_running != nullptr)
            m_running->begin = now();
        m_rests = false;
    });
}

WatchedApplication::~WatchedApplication()
{
    if (m_waits >= 0)
        ::close(m_waits);
}

std::vector<WatchedApplication::Event> WatchedApplication::takeLong()
{
    std::ranges::sort(m_long, std::ranges::greater(), &Event::milliseconds);
    return std::exchange(m_long, {});
}

/// Milliseconds, but those in which the thread was ready to run and another had the processor.
double WatchedApplication::now()
{
    if (m_waits < 0)
        m_waits = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 96> text{}; // "nanoseconds on the processor, nanoseconds ready to run, how often"
    double waited = 0;
    if (::pread(m_waits, text.data(), text.size() - 1, 0) > 0) {
        char* end = nullptr;
        (void)std::strtod(text.data(), &end);
        waited = std::strtod(end, nullptr);
    }
    const auto clock = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(clock).count() - waited / 1e6;
}

void WatchedApplication::end(const Running& event, double now)
{
    const double took = now - event.begin;
    if (took <= m_limit)
        return;
    const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type);
    m_long.push_back({took, event.receiver + QLatin1Char(' ') + QLatin1String(kind != nullptr ? kind : "of its own")});
}

/// An event has let the loop turn: until then it has kept it from going on.
void WatchedApplication::letTurn()
{
    if (m_running == nullptr)
        return;
    const double reached = now();
    end(*m_running, reached);
    m_running->begin = reached;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    const int level = thread() == QThread::currentThread() ? QThread::currentThread()->loopLevel() : -1;
    if (level < 0 || (m_running != nullptr && m_running->level == level)) // part of an event that is measured already
        return QApplication::notify(receiver, event);
    const double begin = now();
    Running* const around = m_running;
    const bool rested = std::exchange(m_rests, false);
    if (around != nullptr && !rested)
        end(*around, begin);
    Running running{QLatin1String(receiver->metaObject()->className()) + QLatin1Char(' ') + receiver->objectName(),
                    event->type(), level, begin};
    m_running = &running;
    const bool result = QApplication::notify(receiver, event);
    const double done = now();
    end(running, done);
    m_running = around;
    m_rests = rested;
    if (around != nullptr)
        around->begin = done;
    return result;
}

} // namespace breakeven::test
