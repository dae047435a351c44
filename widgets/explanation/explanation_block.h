// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explanation.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace breakeven {

class ExplanationHead;
class ExplanationRow;

/// How one number is computed: its formula in labels and in values, and under it a row for each of them. A row that is
/// a step opens into a block of its own. Rows that are open stay so while the values change.
class ExplanationBlock : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationBlock(QWidget* parent);

    void setExplanation(const Explanation& how);
    void closeSteps();

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

private:
    QLabel* m_formula;
    QLabel* m_values;
    QVBoxLayout* m_layout;
    std::vector<ExplanationRow*> m_rows;
};

/// A value of a formula: what it is called, how much it is, and where it is from. A click on a step opens how that is
/// computed in turn, one on an input leads to its slider.
class ExplanationRow : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationRow(QWidget* parent);

    /// A step that stands open stays so; another one in its place is closed.
    void setPart(const ExplainedPart& part);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

private:
    void follow();
    void showSteps();

    std::optional<ExplainedPart> m_part;
    ExplanationHead* m_head;
    ExplanationBlock* m_steps = nullptr; ///< made when it is first opened
    bool m_open = false;
};

} // namespace breakeven
