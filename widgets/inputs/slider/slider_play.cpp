// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_play.h"

namespace breakeven {

SliderPlay::SliderPlay(QObject* parent) : QObject(parent)
{
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    m_way.setDuration(static_cast<int>(duration.count()));
    connect(&m_way, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { emit movedTo(share.toDouble()); });
    connect(&m_way, &QVariantAnimation::finished, this, &SliderPlay::arrived);
}

void SliderPlay::start()
{
    if (isUnderWay()) {
        m_way.resume();
        return;
    }
    emit movedTo(0); // to stand at the beginning is no change that the way tells of
    m_way.start();
}

void SliderPlay::halt()
{
    if (m_way.state() == QAbstractAnimation::Running)
        m_way.pause();
}

} // namespace breakeven
