// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic_words.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace breakeven {

class SegmentedControl;
class TrafficPlot;
class WeekMap;

/// What a log says: its figures, and beside them the traffic over time or over the week, what the log can't show, and
/// the rows that could not be read.
class TrafficReport : public QWidget {
    Q_OBJECT
public:
    explicit TrafficReport(QWidget* parent = nullptr);

    void setTraffic(const Traffic& traffic);
    /// Puts it below the figures.
    void addBelowFigures(QWidget* widget);

private:
    void setFigures(const Traffic& traffic);
    void setWeek(const Traffic& traffic);
    [[nodiscard]] QWidget* overTime();
    [[nodiscard]] QWidget* overTheWeek();

    QVBoxLayout* m_left;
    QGridLayout* m_figures;
    SegmentedControl* m_view;
    QStackedWidget* m_views;
    QLabel* m_plotTitle;
    TrafficPlot* m_plot;
    WeekMap* m_week;
    QLabel* m_weekWords;
    QLabel* m_notes;
    QLabel* m_skippedTitle;
    QPlainTextEdit* m_skipped;
};

} // namespace breakeven
