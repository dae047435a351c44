// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

#include <chrono>

namespace breakeven {

/// A slider that plays: a way from 0 to 1, which takes `duration` and can be halted on the way.
class SliderPlay : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds duration{5000};

    explicit SliderPlay(QObject* parent);

    /// Goes on from where it was halted, or from the beginning.
    void start();
    /// Stays where it is.
    void halt();
    /// Is at the beginning again.
    void rewind() { m_way.stop(); }
    /// Whether it was halted on the way.
    [[nodiscard]] bool isUnderWay() const { return m_way.state() == QAbstractAnimation::Paused; }

signals:
    void movedTo(double share);
    void arrived();

private:
    QVariantAnimation m_way;
};

} // namespace breakeven
