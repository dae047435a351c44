// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/texts/table_labels.h"

#include "core/advice/claims/claim_check.h"
#include "core/advice/fit/fit_rules.h"
#include "core/advice/fit/latency_facts.h"
#include "core/advice/fit/qualitative.h"
#include "core/advice/fit/use_cases.h"
#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/evidence/benchmarks/measurement.h"
#include "core/evidence/benchmarks/model_size.h"
#include "core/evidence/catalog_note.h"
#include "core/evidence/facts/fact.h"
#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/gpu_rate.h"
#include "core/evidence/prices/model_catalog.h"
#include "core/evidence/start/first_questions.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/evidence/units/unit_offer.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/units.h"
#include "core/model/monthly_cost.h"
#include "core/model/step.h"
#include "core/output/picture_format.h"
#include "core/output/report/paper.h"
#include "core/output/report/report_format.h"
#include "core/output/view.h"
#include "core/scenario/answers/claim.h"
#include "core/scenario/answers/hidden_costs.h"
#include "core/scenario/answers/task_types.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/provenance.h"
#include "core/scenario/task.h"
#include "core/scenario/workload.h"
#include "core/words/currency.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace breakeven {

namespace {

using std::string_view;

class Labels {
public:
    void add(const Label& label)
    {
        if (!label.english.empty() && m_known.insert({label.table, label.row, label.column}).second)
            m_all.push_back(label);
    }
    void add(string_view table, string_view row, string_view column, string_view text)
    {
        add(Label{table, row, column, text});
    }
    /// A column of a table whose rows have an identifier.
    template <typename Table, typename Row>
    void column(string_view table, const Table& rows, string_view column, string_view Row::*text)
    {
        for (const auto& row : rows)
            add(table, row.id, column, row.*text);
    }
    [[nodiscard]] std::vector<Label> taken() { return std::move(m_all); }

private:
    std::vector<Label> m_all;
    std::set<std::tuple<string_view, string_view, string_view>> m_known;
};

void addInputs(Labels& labels)
{
    for (const Parameter& row : parameterTable) {
        labels.add(labelOf(row));
        labels.add(helpOf(row));
        labels.add(groupLabel(row.group));
    }
    for (const Choice& row : choiceTable) {
        labels.add(labelOf(row));
        labels.add(groupLabel(row.group));
        labels.add("choice", row.id, "role", row.role);
        labels.add("choice", row.id, "edit", row.edit);
        labels.add(helpOf(row));
    }
    for (const Switch& row : switchTable) {
        labels.add(labelOf(row));
        labels.add(groupLabel(row.group));
        labels.add("switch", row.id, "edit", row.edit);
        labels.add(helpOf(row));
    }
    for (const OptionInfo& row : optionTable) {
        labels.add(nameOf(row.option));
        labels.add(inTextOf(row.option));
        labels.add(whereOf(row.option));
        labels.add(helpOf(row.option));
    }
    for (const FigureInfo& row : figureTable) {
        labels.add(nameOf(row.figure));
        labels.add("figure", row.id, "help", row.help);
    }
    for (const Unit& row : unitTable) {
        labels.add(nameOf(row));
        labels.add("unit", row.name, "suffix", row.suffix);
        labels.add("unit", row.name, "suffix_of_one", row.suffixOfOne);
        labels.add("unit", row.name, "words", row.words);
        labels.add("unit", row.name, "words_of_one", row.wordsOfOne);
    }
    for (const Currency& row : currencyTable)
        labels.add(nameOf(row));
}

void addModel(Labels& labels)
{
    for (const CostComponent& row : costComponents) {
        labels.add("component", row.id, "label", row.label);
    }
    for (const StepInfo& row : stepTable) {
        labels.add("step", row.name, "label", row.label);
        labels.add("step_group", row.group, "name", row.group);
    }
}

void addScenario(Labels& labels)
{
    labels.column("answer", answerTable, "name", &FitAnswerInfo::name);
    labels.column("answer", answerTable, "in_text", &FitAnswerInfo::id);
    labels.column("question", questionTable, "text", &QuestionInfo::text);
    labels.column("question", questionTable, "help", &QuestionInfo::help);
    labels.column("quality", qualityTable, "name", &QualityInfo::name);
    labels.column("quality", qualityTable, "worst", &QualityInfo::worst);
    labels.column("quality", qualityTable, "best", &QualityInfo::best);
    labels.column("approach", approachTable, "name", &ApproachInfo::name);
    labels.column("claim_figure", claimFigureTable, "name", &ClaimFigureInfo::name);
    labels.column("claim_figure", claimFigureTable, "help", &ClaimFigureInfo::help);
    labels.column("hidden_cost", hiddenCostTable, "name", &HiddenCostInfo::name);
    labels.column("hidden_cost", hiddenCostTable, "help", &HiddenCostInfo::help);
    labels.column("task_type", taskTypeTable, "name", &TaskTypeInfo::name);
    labels.column("period", workloadPeriodTable, "name", &WorkloadPeriodInfo::name);
    labels.column("origin", originTable, "name", &OriginInfo::name);
    labels.column("task_place", taskPlaceTable, "name", &TaskPlaceInfo::name);
    static const std::vector<Preset> all = everyPreset();
    for (const Preset& preset : all) {
        labels.add(nameOf(preset));
        labels.add(questionOf(preset));
        labels.add(sourceOf(preset));
        labels.add(groupOf(preset));
        labels.add(notesOf(preset));
        for (const Task& task : preset.scenario.tasks)
            labels.add(nameOfPresetTask(task));
    }
}

void addEvidence(Labels& labels)
{
    for (const FactKindInfo& row : factKindTable)
        labels.add(row.label());
    for (const UnitTermInfo& row : unitTermTable)
        labels.add(row.label());
    for (const PricePeriodInfo& row : pricePeriodTable)
        labels.add(row.label());
    for (const ModelKindInfo& row : modelKindTable)
        labels.add(row.label());
    for (const PrecisionInfo& row : precisionTable)
        labels.add(row.label());
    for (const LoadInfo& row : loadTable)
        labels.add(row.label());
    for (const RateKindInfo& row : rateKindTable)
        labels.add(row.label());
    for (const LogFormat& row : logFormats())
        labels.add(row.titleLabel());
    labels.add(chosenColumnsFormat().titleLabel());
    for (const FirstQuestion& row : firstQuestions) {
        labels.add(questionLabel(row));
        labels.add(whereLabel(row));
    }
}

void addCatalogNotes(Labels& labels)
{
    static const ModelCatalog models = builtInModels();
    for (const CatalogModel& model : models)
        labels.add(catalogNote(model.note));
    for (const UnitOffer& offer : builtInUnits())
        labels.add(catalogNote(offer.note));
    for (const GpuSpeed& speed : gpuSpeeds())
        labels.add(catalogNote(speed.note));
    for (const Accelerator& accelerator : accelerators())
        labels.add(catalogNote(accelerator.noPrice));
}

void addAdvice(Labels& labels)
{
    labels.column("course", courseTable, "name", &CourseInfo::name);
    labels.column("course", courseTable, "text", &CourseInfo::text);
    labels.column("claim_status", claimStatusTable, "name", &ClaimStatusInfo::name);
    for (const Label& rule : fitRuleLabels())
        labels.add(rule);
    for (const Label& judgment : judgmentLabels())
        labels.add(judgment);
    for (const PublishedLatency& row : {publishedFirstToken, publishedShortAnswer})
        labels.add("published_latency", row.id, "name", row.name);
    for (const PublishedLatency& row : publishedLatencies)
        labels.add("published_latency", row.id, "name", row.name);
    labels.add("published_latency", "source", "date", publishedLatencyDate);
    for (const TaskKind& row : taskKinds) {
        labels.add("task_kind", row.name, "name", row.name);
        labels.add("task_kind", row.name, "why", row.why);
    }
}

void addOutput(Labels& labels)
{
    labels.column("view", viewTable, "name", &ViewInfo::name);
    labels.column("view", viewTable, "help", &ViewInfo::help);
    labels.column("paper", paperTable, "name", &PaperInfo::name);
    labels.column("report_format", reportFormatTable, "name", &ReportFormatInfo::name);
    labels.column("picture_format", pictureFormatTable, "name", &PictureFormatInfo::name);
}

std::vector<Label> allLabels()
{
    Labels labels;
    addInputs(labels);
    addModel(labels);
    addScenario(labels);
    addEvidence(labels);
    addCatalogNotes(labels);
    addAdvice(labels);
    addOutput(labels);
    return labels.taken();
}

} // namespace

const std::vector<Label>& tableLabels()
{
    static const std::vector<Label> all = allLabels();
    return all;
}

} // namespace breakeven
