// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace breakeven {

/// What can be opened, before a log has been: the formats that are recognized, other logs, and what becomes of a log.
class TrafficStart : public QWidget {
    Q_OBJECT
public:
    explicit TrafficStart(QWidget* parent = nullptr);
};

} // namespace breakeven
