// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_refiner.h"

#include <utility>

namespace breakeven {

MapRefiner::MapRefiner(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &MapRefiner::start);
}

void MapRefiner::ask(Make make)
{
    cancel();
    m_make = std::move(make);
    m_timer.start();
}

void MapRefiner::cancel()
{
    m_timer.stop();
    m_work.drop();
}

void MapRefiner::start()
{
    m_work.start([this, make = m_make](const std::stop_token& stop) -> BackgroundWork::Show {
        return [this, map = make(stop)] { emit refined(map); };
    });
}

} // namespace breakeven
