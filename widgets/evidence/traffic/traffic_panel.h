// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/filling_words.h"
#include "core/evidence/traffic/traffic_words.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QUrl;

namespace breakeven {

class ColumnForm;
class FillingList;
class TrafficReport;
class TrafficStart;

/// A log of requests: to be opened or dropped, how far reading is, what it says, and what of a scenario it fills.
/// Knows no file: what is asked for is answered from outside.
class TrafficPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrafficPanel(QWidget* parent = nullptr);

    /// A log of that name is being read.
    void showReading(const QString& name);
    void setProgress(const TrafficProgress& progress);
    /// What it says.
    void showTraffic(const Traffic& traffic);
    /// Why it says nothing. Columns to choose from, if there are any, are offered.
    void showProblem(const QString& sentence);
    /// The columns of the log.
    void setColumns(const std::vector<FoundColumn>& columns);
    /// What filling a scenario changes; nothing if there is nothing to fill. `remark` says what stays, and why.
    void setFillings(const std::vector<FillingLine>& fillings, const QString& remark, bool changes);

signals:
    void openAsked();
    void cancelAsked();
    void formatChosen(const std::string& name); ///< empty: the one that is recognized
    void columnsChosen(const breakeven::ColumnChoice& columns);
    void fillAsked();
    void fileDropped(const QUrl& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void place();
    void showOnly(bool reading, bool result, bool problem);

    QPushButton* m_open;
    QLabel* m_name;
    QComboBox* m_format;
    ColumnForm* m_columns;
    QProgressBar* m_bar;
    QLabel* m_progress;
    QPushButton* m_cancel;
    QLabel* m_message;
    TrafficStart* m_start; ///< until a log is read
    TrafficReport* m_report;
    QWidget* m_fill;
    FillingList* m_fillings;
    QLabel* m_remark;
    QPushButton* m_apply;
    bool m_hasColumns = false;
};

} // namespace breakeven
