// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/decision_map.h"
#include "widgets/charts/base/background_work.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace breakeven {

/// Makes a fine decision map on a thread of its own once nothing has been asked for a moment. Only the map that was
/// asked for last is ever given.
class MapRefiner : public QObject {
    Q_OBJECT
public:
    /// Makes it, on that thread; must not touch what may change meanwhile. May give up once a stop is requested.
    using Make = std::function<DecisionMap(const std::stop_token&)>;

    explicit MapRefiner(QObject* parent = nullptr);

    /// Forgets what was asked before, and whatever is being computed for it.
    void ask(Make make);
    void cancel();

    /// Milliseconds of rest before the work begins, so that the fine map is there within 150.
    static constexpr int rest = 60;

signals:
    void refined(const breakeven::DecisionMap& map);

private:
    void start();

    QTimer m_timer;
    Make m_make;
    BackgroundWork m_work;
};

} // namespace breakeven
