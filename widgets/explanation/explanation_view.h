// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explanation.h"

#include <QWidget>

class QLabel;

namespace breakeven {

class ExplanationBlock;

/// How a figure is computed: what it is and how much, then its formula, whose steps open in turn.
class ExplanationView : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);

    /// The same figure's explanation, whose open steps stay open, or another's.
    void setExplanation(const Explanation& how);

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

private:
    QLabel* m_label;
    QLabel* m_result;
    ExplanationBlock* m_block;
};

} // namespace breakeven
