// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/task.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace breakeven {

/// The first questions as a form: each with its default and where its answer is found. What can't be read is said under
/// its field, and begins nothing.
class OwnNumbers : public QWidget {
    Q_OBJECT
public:
    explicit OwnNumbers(QWidget* parent = nullptr);

    /// What was typed last time is gone.
    void reset();

signals:
    void answered(const std::vector<breakeven::ParameterValue>& answers);

protected:
    bool event(QEvent* event) override;

private:
    struct Row {
        const Parameter* parameter;
        QLineEdit* field;
        QLabel* note;
        QString where;
    };
    void answer();
    [[nodiscard]] std::optional<double> read(const Row& row) const;

    std::vector<Row> m_rows;
    QPushButton* m_begin;
};

} // namespace breakeven
