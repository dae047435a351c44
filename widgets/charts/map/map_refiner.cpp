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

void MapRefiner::ask(Request request)
{
    cancel();
    m_request = std::move(request);
    m_timer.start();
}

void MapRefiner::cancel()
{
    m_request.reset();
    m_timer.stop();
    m_work.drop();
}

void MapRefiner::start()
{
    m_work.start([this, asked = *m_request](const std::stop_token& stop) -> BackgroundWork::Show {
        return [this, map = decisionMap(asked.scenario, *asked.x, *asked.y, fineMap, stop)] { emit refined(map); };
    });
}

} // namespace breakeven
