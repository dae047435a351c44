// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakeven {

class CatalogTable;
class FramedBox;

/// A log split by the values of a field that is chosen here: a row with its figures for each, to be sorted, searched
/// and copied.
class LogGroups : public QWidget {
    Q_OBJECT

public:
    explicit LogGroups(QWidget* parent = nullptr);

    /// The fields to split by, and the groups of the one that the log was split by; empty if it was by none.
    void setLog(const Traffic& traffic, const std::string& by);

    /// Further fields of the log that it may be split by.
    void setFields(std::vector<std::string> fields);
    /// Whether tasks are what the log was opened for.
    void setForTasks(bool forTasks);

signals:
    void fieldChosen(const std::string& field);
    void tasksWanted(); ///< each group as a task of a portfolio

private:
    void copy() const;

    FramedBox* m_field;
    QLabel* m_question;
    QLabel* m_hint;
    QPushButton* m_tasks;
    QPushButton* m_copy;
    CatalogTable* m_table;
    std::vector<TrafficGroup> m_groups;
    std::vector<std::string> m_fields;
};

} // namespace breakeven
