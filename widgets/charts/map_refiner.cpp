// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map_refiner.h"

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
    ++m_number;
    m_request.reset();
    m_timer.stop();
    m_thread.request_stop();
}

void MapRefiner::start()
{
    // Whoever ran before has been told to stop, and does within a row of the map.
    m_thread = std::jthread([this, asked = *m_request, number = m_number](const std::stop_token& stop) {
        DecisionMap map = decisionMap(asked.scenario, *asked.x, *asked.y, columns, rows, stop);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, number, done = std::move(map)] { deliver(done, number); }, Qt::QueuedConnection);
    });
}

void MapRefiner::deliver(const DecisionMap& map, int request)
{
    if (request == m_number) // else it was on its way when something newer was asked
        emit refined(map);
}

} // namespace breakeven
