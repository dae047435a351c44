// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained_figure.h"
#include "core/analysis/shared_evaluation.h"

#include <QObject>

#include <optional>

class QDialog;

namespace breakeven {

class BreakdownPanel;
class ExplanationView;
class InputPanel;
class VerdictBar;

/// "How this is computed": opens beside the window for the figure that was clicked, and follows the scenario while it
/// is seen.
class Explanations : public QObject {
    Q_OBJECT
public:
    /// What it connects; all of it outlives it.
    struct Parts {
        VerdictBar& verdict;
        BreakdownPanel& breakdown;
        InputPanel& inputs;
        QWidget& window;
    };
    explicit Explanations(const Parts& parts);

    void setEvaluation(const SharedEvaluation& evaluation);
    /// Explains a figure beside the part of the window that shows it.
    void explain(const ExplainedFigure& figure, const QWidget& spot);

private:
    void make();
    void showExplanation();

    Parts m_parts;
    SharedEvaluation m_evaluation;
    ExplainedFigure m_figure;
    QDialog* m_dialog = nullptr; ///< made when a figure is first clicked
    ExplanationView* m_view = nullptr;
};

} // namespace breakeven
