// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ending_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace breakeven {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGHUP, SIGINT};
std::array<int, 2> ends{-1, -1}; ///< of a pipe: a signal's handler may write to one, and do little else

void pass(int signal)
{
    const int before = errno; // of what it interrupts
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
    errno = before;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction before {};
    if (sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    struct sigaction action {};
    action.sa_handler = handler;
    // Once more it ends the program at once; but a terminal that is closed hangs up twice.
    action.sa_flags = SA_RESTART | (signal == SIGHUP ? 0 : static_cast<int>(SA_RESETHAND));
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

EndingSignals::EndingSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        if (::read(ends[0], &byte, 1) == 1)
            emit wanted(byte);
    });
    for (const int signal : endingSignals)
        handle(signal, pass);
}

EndingSignals::~EndingSignals()
{
    if (m_notifier == nullptr)
        return;
    for (const int signal : endingSignals)
        handle(signal, SIG_DFL);
    delete m_notifier;
    for (int& end : ends)
        ::close(std::exchange(end, -1));
}

} // namespace breakeven
