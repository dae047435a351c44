// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/decision_map.h"
#include "widgets/charts/base/background_work.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace breakeven {

/// Computes a fine decision map on a thread of its own once nothing has been asked for a moment. Only the map that was
/// asked for last is ever given.
class MapRefiner : public QObject {
    Q_OBJECT
public:
    struct Request {
        Scenario scenario;
        const Parameter* x; ///< rows of the table
        const Parameter* y;
    };

    explicit MapRefiner(QObject* parent = nullptr);

    /// Forgets what was asked before, and whatever is being computed for it.
    void ask(Request request);
    void cancel();

    /// Milliseconds of rest before the work begins, so that the fine map is there within 150.
    static constexpr int rest = 60;

signals:
    void refined(const breakeven::DecisionMap& map);

private:
    void start();

    QTimer m_timer;
    std::optional<Request> m_request;
    BackgroundWork m_work;
};

} // namespace breakeven
