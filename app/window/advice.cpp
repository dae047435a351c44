// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/advice.h"

#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "widgets/advice/advice_view.h"
#include "widgets/advice/claims/claims_page.h"
#include "widgets/advice/fit_check_page.h"
#include "widgets/advice/hidden_costs_page.h"
#include "widgets/advice/strategy_page.h"
#include "widgets/advice/task_type_page.h"
#include "widgets/advice/use_cases_page.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"

#include <QPushButton>

namespace breakeven {

Advice::Advice(const Parts& parts, QObject* parent) : QObject(parent)
{
    Document* document = &parts.document;
    auto* view = new AdviceView(&parts.chart);
    parts.chart.addView(View::Advice, view);

    auto* fit = new FitCheckPage(view);
    view->addPage(tr("Fit check"), QStringLiteral("advice_fit_check"), fit);
    connect(fit, &FitCheckPage::answered, this, [document](Question question, FitAnswer answer) {
        document->change(withAnswer(document->scenario(), question, answer), tr("Answer"));
    });
    connect(fit, &FitCheckPage::parameterChosen, this,
            [inputs = &parts.inputs](const Parameter& parameter) { inputs->showParameter(parameter); });

    auto* task = new TaskTypePage(view);
    view->addPage(tr("Task type"), QStringLiteral("advice_task_type"), task);
    connect(task, &TaskTypePage::taskTypeChosen, this,
            [document](TaskType type) { document->change(withTaskType(document->scenario(), type), tr("Task Type")); });

    view->addPage(tr("Strategy"), QStringLiteral("advice_strategy"), new StrategyPage(view));
    addCosts(*view, document);
    addEvidence(*view, parts);
}

void Advice::addCosts(AdviceView& view, Document* document)
{
    auto* costs = new HiddenCostsPage(&view);
    view.addPage(tr("Hidden costs"), QStringLiteral("advice_hidden_costs"), costs);
    connect(costs, &HiddenCostsPage::withoutChanged, this, [document](HiddenCost cost, bool without) {
        document->change(withoutCost(document->scenario(), cost, without), tr("Hidden Cost"));
    });
    connect(costs, &HiddenCostsPage::withoutAllChanged, this, [document](bool without) {
        Scenario scenario = document->scenario();
        scenario.advice.without = without ? EnumSet<HiddenCost>::all() : EnumSet<HiddenCost>();
        document->change(scenario, tr("Hidden Costs"));
    });
}

void Advice::addEvidence(AdviceView& view, const Parts& parts)
{
    Document* document = &parts.document;
    const auto open = [files = &parts.files](const QString& id) {
        if (const std::optional<Preset> preset = findPreset(id.toStdString()))
            files->start(preset->scenario);
    };
    auto* claims = new ClaimsPage(&view);
    view.addPage(tr("Claims"), QStringLiteral("advice_claims"), claims);
    connect(claims, &ClaimsPage::presetWanted, this, open);
    connect(claims, &ClaimsPage::claimAdded, this,
            [document](const Claim& claim) { document->change(withClaim(document->scenario(), claim), tr("Claim")); });
    connect(claims, &ClaimsPage::claimRemoved, this, [document](int index) {
        document->change(withoutClaim(document->scenario(), static_cast<std::size_t>(index)), tr("Remove Claim"));
    });

    auto* cases = new UseCasesPage(&view);
    view.addPage(tr("Use cases"), QStringLiteral("advice_use_cases"), cases);
    connect(cases, &UseCasesPage::presetWanted, this, open);
}

} // namespace breakeven
