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
class DialogButtons;
class FillingList;
class OfferRow;
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
    /// What it says, read with that choice.
    void showTraffic(const Traffic& traffic, const LogChoice& choice = {});
    /// Why it says nothing. Columns to choose from, if there are any, are offered.
    void showProblem(const QString& sentence);
    /// The columns of the log.
    void setColumns(const std::vector<FoundColumn>& columns);
    /// Whether a log is wanted for the tasks that its groups make.
    void setForTasks(bool forTasks);
    /// What a log's times would mean with each of timeUnits, which of them was chosen, and whether the sign before
    /// decimals is asked for, and which it is. Nothing is asked where there is no doubt.
    void setDoubts(const std::vector<Message>& timeUnitOffers, TimeUnit unit, bool asksDecimal, DecimalSign decimal);
    /// Whether not all rows were asked for: then they are offered beside a problem.
    void setNarrowed(bool narrowed);
    /// What filling a scenario changes: a line with a check box for each input, and of those that are checked how many
    /// `change`. `remark` says what stays, and why.
    void setFillings(const std::vector<FillingLine>& fillings, const QString& remark, int changes);
    /// Whether the input of that label is checked; it is until someone says otherwise.
    [[nodiscard]] bool isFilled(const Label& input) const;

signals:
    void openAsked();
    void cancelAsked();
    void formatChosen(const std::string& name); ///< empty: the one that is recognized
    void columnsChosen(const breakeven::ColumnChoice& columns);
    void timeUnitChosen(breakeven::TimeUnit unit);
    void decimalChosen(breakeven::DecimalSign sign);
    void onlyChosen(const std::vector<breakeven::FieldValue>& only);
    void byChosen(const std::string& field);
    void allRowsAsked();
    void tasksAsked();    ///< each group of the log as a task of a portfolio
    void filledChanged(); ///< another set of inputs is checked
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
    QPushButton* m_allRows;
    OfferRow* m_unit;
    OfferRow* m_decimal;
    TrafficStart* m_start; ///< until a log is read
    TrafficReport* m_report;
    QWidget* m_fill;
    FillingList* m_fillings;
    QLabel* m_remark;
    DialogButtons* m_buttons;
    QPushButton* m_apply;
    bool m_hasColumns = false;
    bool m_isNarrowed = false;
};

} // namespace breakeven
