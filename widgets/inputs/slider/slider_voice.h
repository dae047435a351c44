// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QSlider;

namespace breakeven {

/// What a screen reader hears of a slider beside its number, which AT-SPI passes without a unit: the value in words,
/// "$0.86 an hour", once it rests.
class SliderVoice : public QObject {
public:
    SliderVoice(QSlider& slider, std::function<QString()> valueInWords);

    void moved();
    /// What else is to be said of it when it gets the focus; tells nobody now.
    void setMore(const QString& sentences) { m_more = sentences; }
    [[nodiscard]] const QString& more() const { return m_more; }

private:
    QSlider& m_slider;
    QString m_more;
    QTimer m_rest;
};

} // namespace breakeven
