// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/turning_pace.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <exception>
#include <thread>

namespace breakeven {

namespace {

constexpr qint64 betweenTurns = 8; ///< milliseconds, so that two pieces of work are no frame late

} // namespace

TurningPace::TurningPace()
{
    m_sinceTurn.start();
}

void TurningPace::aside(const std::function<void()>& work)
{
    endIfStopped();
    std::exception_ptr fault;
    bool isDone = false;
    QEventLoop loop;
    m_loop = &loop;
    std::jthread thread([&] {
        try {
            work();
        } catch (...) {
            fault = std::current_exception();
        }
        QMetaObject::invokeMethod(
            &loop,
            [&] {
                isDone = true;
                loop.quit();
            },
            Qt::QueuedConnection);
    });
    while (!isDone) {
        m_turnsAnew = false;
        loop.exec(taken());
        if (!m_turnsAnew)
            break; // done, or the program is being ended
    }
    thread.join();
    m_loop = nullptr;
    m_sinceTurn.restart();
    if (fault)
        std::rethrow_exception(fault);
    endIfStopped();
}

void TurningPace::pause()
{
    endIfStopped();
    if (m_sinceTurn.elapsed() < betweenTurns)
        return;
    QCoreApplication::processEvents(taken());
    m_sinceTurn.restart();
    endIfStopped();
}

void TurningPace::stop()
{
    m_stop.request_stop();
}

void TurningPace::turnAnew()
{
    m_turnsAnew = true;
    if (m_loop != nullptr)
        m_loop->quit();
}

void TurningPace::endIfStopped()
{
    if (!m_stop.stop_requested())
        return;
    ending();
    throw Ended{};
}

} // namespace breakeven
