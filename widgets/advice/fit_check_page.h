// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/fit_check.h"
#include "widgets/advice/advice_page.h"
#include "widgets/charts/base/background_work.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace breakeven {

class FlipLink;
class QuestionRows;
class SentenceList;

/// What the answers to a few questions and the model's figures advise, why, and what would change it. The last is
/// computed on a thread of its own, since it takes longer than a frame; until it is there, the latest stands.
class FitCheckPage : public AdvicePage {
    Q_OBJECT
public:
    explicit FitCheckPage(QWidget* parent = nullptr);

signals:
    void answered(breakeven::Question question, breakeven::FitAnswer answer);
    void parameterChosen(const breakeven::Parameter& parameter);

protected:
    void showNew() override;
    void settle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeResult();
    void showStanding(const Message& standing);
    void showChanges(const std::vector<FitChange>& changes);
    /// In two columns where both have room.
    void arrange();

    QBoxLayout* m_columns;
    QLabel* m_standing; ///< what the advice is for, and that nothing is answered yet
    QLabel* m_course;
    QLabel* m_meaning;
    SentenceList* m_reasons;
    SentenceList* m_against;
    SentenceList* m_otherAnswers;
    QWidget* m_inputs; ///< that would change it
    std::vector<FlipLink*> m_links;
    QuestionRows* m_questions;
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
