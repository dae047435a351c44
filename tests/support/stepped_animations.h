// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnimationDriver>
#include <QCoreApplication>

#include <chrono>

namespace breakeven::test {

/// While it lives, animations go on by steps that a test takes, in place of the clock: nothing is waited for, and a
/// busy machine changes nothing.
class SteppedAnimations : public QAnimationDriver {
public:
    SteppedAnimations() { install(); }
    ~SteppedAnimations() override { uninstall(); }

    /// Lets what waits begin, and then all animations go on by that much.
    void step(std::chrono::milliseconds by)
    {
        QCoreApplication::processEvents();
        m_elapsed += by.count();
        if (isRunning())
            advance();
    }

    [[nodiscard]] qint64 elapsed() const override { return m_elapsed; }

protected:
    void start() override
    {
        m_elapsed = 0;
        QAnimationDriver::start();
    }

private:
    qint64 m_elapsed = 0; ///< milliseconds since the animations began
};

} // namespace breakeven::test
