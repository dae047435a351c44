// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic_words.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace breakeven {

class TrafficPlot;

/// What a log says: its figures, the traffic over time, what it can't show, and the rows that could not be read.
class TrafficReport : public QWidget {
    Q_OBJECT
public:
    explicit TrafficReport(QWidget* parent = nullptr);

    void setTraffic(const Traffic& traffic);

private:
    QGridLayout* m_figures;
    QLabel* m_plotTitle;
    TrafficPlot* m_plot;
    QLabel* m_notes;
    QLabel* m_skippedTitle;
    QPlainTextEdit* m_skipped;
};

} // namespace breakeven
