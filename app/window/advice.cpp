// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/advice.h"

#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "widgets/charts/advice_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/text.h"

namespace breakeven {

Advice::Advice(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    parts.chart.whenMade<AdviceView>(this, [this](AdviceView& view) { connectView(&view); });
}

void Advice::connectView(const AdviceView* view)
{
    Document* document = &m_parts.document;
    connect(view, &AdviceView::answered, this, [document](Question question, FitAnswer answer) {
        document->change(withAnswer(document->scenario(), question, answer), [] { return tr("Answer"); });
    });
    connect(view, &AdviceView::parameterChosen, this,
            [inputs = &m_parts.inputs](const Parameter& parameter) { inputs->showParameter(parameter); });
    connect(view, &AdviceView::taskTypeChosen, this, [document](TaskType type) {
        document->change(withTaskType(document->scenario(), type), [] { return tr("Task Type"); });
    });
    connect(view, &AdviceView::withoutChanged, this, [document](HiddenCost cost, bool without) {
        document->change(withoutCost(document->scenario(), cost, without), [] { return tr("Hidden Cost"); });
    });
    connect(view, &AdviceView::withoutAllChanged, this, [document](bool without) {
        Scenario scenario = document->scenario();
        scenario.advice.without = without ? EnumSet<HiddenCost>::all() : EnumSet<HiddenCost>();
        document->change(scenario, [] { return tr("Hidden Costs"); });
    });
    connect(view, &AdviceView::claimAdded, this, [document](const Claim& claim) {
        document->change(withClaim(document->scenario(), claim), [] { return tr("Claim"); });
    });
    connect(view, &AdviceView::claimRemoved, this, [document](int index) {
        document->change(withoutClaim(document->scenario(), static_cast<std::size_t>(index)),
                         [] { return tr("Remove Claim"); });
    });
    connect(view, &AdviceView::presetWanted, this, [files = &m_parts.files](const QString& id) {
        if (const std::optional<Preset> preset = findPreset(id.toStdString()))
            files->start(startedFrom(*preset, shownCatalog()));
    });
}

} // namespace breakeven
