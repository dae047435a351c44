// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/advice_choices.h"

#include <QWidget>

namespace breakeven {

class SegmentedControl;

/// The questions of the fit check, each with what it means and its three answers.
class QuestionRows : public QWidget {
    Q_OBJECT
public:
    explicit QuestionRows(QWidget* parent);

    void setAnswers(const AdviceChoices& advice);

signals:
    void answered(breakeven::Question question, breakeven::FitAnswer answer);

private:
    EnumMap<Question, SegmentedControl*> m_answers;
};

} // namespace breakeven
