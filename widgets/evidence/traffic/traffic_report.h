// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/traffic_words.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace breakeven {

class LogGroups;
class RowChoice;
class SegmentedControl;
class TrafficPlot;
class WeekMap;

/// What a log says: its figures, and beside them the traffic over time, over the week or by groups, which rows count,
/// what the log can't show, and the rows that could not be read.
class TrafficReport : public QWidget {
    Q_OBJECT
public:
    explicit TrafficReport(QWidget* parent = nullptr);

    /// It was read with that choice.
    void setTraffic(const Traffic& traffic, const LogChoice& choice = {});
    /// Fields of the log that it may be split by, beside those that are worth a choice.
    void setFields(std::vector<std::string> fields);
    /// Shows the groups first, as that is what the log is wanted for, or not.
    void setForTasks(bool forTasks);
    /// Puts it below the figures.
    void addBelowFigures(QWidget* widget);

signals:
    void onlyChosen(const std::vector<breakeven::FieldValue>& only);
    void byChosen(const std::string& field); ///< empty: the log is to be one
    void tasksWanted();

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
    RowChoice* m_rows;
    LogGroups* m_groups;
    QLabel* m_notes;
    QLabel* m_skippedTitle;
    QPlainTextEdit* m_skipped;
};

} // namespace breakeven
