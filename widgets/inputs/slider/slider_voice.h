// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSlider;

namespace breakeven {

/// What a screen reader hears of a slider beside its number. AT-SPI passes that without a unit: so the value in words,
/// "$0.86 an hour", is the slider's description once it was moved, and is told when it rests. Before, when it gets the
/// focus, the description says all that there is to say of it.
class SliderVoice : public QObject {
public:
    explicit SliderVoice(QSlider& slider);

    void moved();
    /// Since it has the focus.
    [[nodiscard]] bool hasMoved() const { return m_moved; }
    /// What else is to be said of it; tells nobody.
    void setMore(const QString& sentences) { m_more = sentences; }
    [[nodiscard]] const QString& more() const { return m_more; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSlider& m_slider;
    QString m_more;
    QTimer m_rest;
    bool m_moved = false;
};

} // namespace breakeven
