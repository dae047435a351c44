// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained_figure.h"
#include "core/analysis/evaluation.h"

#include <QWidget>

class QLabel;

namespace breakeven {

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
    void setTheme(const Theme& theme);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void baselineChosen(breakeven::Option option);
    void explanationWanted(const breakeven::ExplainedFigure& figure);
    void rangesWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChoice();
    void showBaseline(const Scenario& scenario);
    [[nodiscard]] bool hasNarrowCaptions(int width) const;
    void placeChildren();
    void copy() const;

    VerdictText* m_text;
    KeyFigureStrip* m_figures;
    QLabel* m_against;
    ChoiceBox* m_baseline;
    bool m_pinned = false;
};

} // namespace breakeven
