// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/explanations.h"

#include "app/dialogs/beside.h"
#include "core/advice/explain/explanation.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/explanation/explanation_view.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/verdict/verdict_bar.h"

#include <QVBoxLayout>

namespace breakeven {

Explanations::Explanations(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    connect(&parts.verdict, &VerdictBar::explanationWanted, this,
            [this](const ExplainedFigure& figure) { explain(figure, m_parts.verdict); });
    connect(&parts.breakdown, &BreakdownPanel::explanationWanted, this,
            [this](const ExplainedFigure& figure) { explain(figure, m_parts.breakdown); });
}

void Explanations::setEvaluation(const SharedEvaluation& evaluation)
{
    m_evaluation = evaluation;
    if (m_dialog != nullptr && m_dialog->isVisible())
        showExplanation();
}

void Explanations::explain(const ExplainedFigure& figure, const QWidget& spot)
{
    m_figure = figure;
    if (m_dialog == nullptr)
        make();
    showExplanation();
    presentBeside(*m_dialog, spot);
}

void Explanations::make()
{
    constexpr int margin = 16;
    m_dialog = new QDialog(&m_parts.window);
    m_dialog->setObjectName(QStringLiteral("explanation"));
    m_dialog->setWindowTitle(tr("How this is computed"));
    m_dialog->resize(480, 520);
    m_view = new ExplanationView(m_dialog);
    auto* layout = new QVBoxLayout(m_dialog);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_view);
    connect(m_view, &ExplanationView::parameterChosen, this, [this](const Parameter& parameter) {
        m_parts.window.activateWindow();
        m_parts.inputs.showParameter(parameter);
    });
}

void Explanations::showExplanation()
{
    if (m_evaluation)
        m_view->setExplanation(breakeven::explain(*m_evaluation, m_figure));
}

} // namespace breakeven
