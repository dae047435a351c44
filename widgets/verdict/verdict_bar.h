// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/key_figures.h"
#include "core/analysis/evaluation.h"
#include "widgets/verdict/verdict_detail.h"

#include <QWidget>

class QLabel;

namespace breakeven {

class Announcement;
struct Theme;
class ChoiceBox;
class KeyFigureStrip;
class VerdictText;

/// The answer: a headline, what follows from it, the figures, and the choice of what it is held against. Its height
/// depends on its width alone, so that nothing below it moves while a slider is dragged.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    void setEvaluation(const Evaluation& evaluation);
    /// The answer for many tasks together, which stands in place of the scenario's until clearPlan(). It is held
    /// against the API alone.
    void setPlan(const std::vector<Message>& sentences, const std::vector<KeyFigure>& figures, Option host);
    void clearPlan();
    /// A question in place of any answer, for as long as it is not empty.
    void setQuestion(const Message& question);
    /// How much is told; what the figures are held against stands beside them.
    void setDetail(VerdictDetail detail);
    /// Whether a room looks: then there is nothing to choose with.
    void setPresented(bool presented);
    void setTheme(const Theme& theme);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightFor(width, m_detail); }
    /// As it would be with that much.
    [[nodiscard]] int heightFor(int width, VerdictDetail detail) const;
    /// Whether so wide the shortest answer leaves out no sentence.
    [[nodiscard]] bool isWholeInBrief(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void baselineChosen(breakeven::Option option);
    void explanationWanted(const breakeven::ExplainedFigure& figure);
    void rangesWanted();
    /// The option that the sentences say is cheaper, but not shown.
    void showWanted(breakeven::Option option);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        std::vector<std::string> sentences;
        std::vector<std::string> briefRest; ///< what weighs most first, without the headline
        std::vector<KeyFigure> figures;
        Option focus = Option::RentedGpu;
        std::optional<Option> notShown = {}; ///< that the sentences say is cheaper
    };
    void makeChoice();
    void showAnswer();
    void showBaseline(const Scenario& scenario);
    [[nodiscard]] static bool hasNarrowCaptions(int width);
    /// Whether the choice of the baseline has a line of its own, below the figures.
    [[nodiscard]] bool hasChoiceBelow(int width) const;
    void placeChildren();
    void showFigures();
    [[nodiscard]] bool isShortPlan() const;
    [[nodiscard]] VerdictDetail textDetail() const;
    void fitText();
    void copy() const;

    VerdictText* m_text;
    KeyFigureStrip* m_figures;
    QLabel* m_against;
    ChoiceBox* m_baseline;
    Answer m_own;
    VerdictDetail m_textDetail = VerdictDetail::Figures;
    std::optional<Answer> m_plan;
    std::optional<Answer> m_question;
    Announcement* m_announcement;
    VerdictDetail m_detail = VerdictDetail::Figures;
    bool m_presented = false;
};

} // namespace breakeven
