// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/presets/preset_values.h"

#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/gpu_fill.h"
#include "core/evidence/prices/model_prices.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/evidence/units/unit_fill.h"
#include "core/files/dates/dates.h"
#include "core/inputs/parameter_table.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Gathers what each pick fills in; the first pick that no catalog has is kept as the error.
class PresetFilling {
public:
    explicit PresetFilling(const Preset& preset) : m_preset(preset) {}

    void addModel(std::string PresetPicks::*pick, ModelRole role, const char* key)
    {
        const std::string& id = m_preset.picks.*pick;
        if (id.empty())
            return;
        const ModelCatalog models = builtInModels();
        const CatalogModel* model = findModel(models, id);
        const std::optional<std::chrono::sys_days> day = parseDate(m_preset.scenario.asOf);
        if (model == nullptr)
            return miss(key, id);
        if (!day)
            return fail("as_of", {"preset.lacks_a_day"});
        add(pricesFor(role, *model, models, *day, m_preset.scenario.parameters.inputTokens));
    }

    void addGpu()
    {
        const PresetPicks& picks = m_preset.picks;
        if (picks.gpu.empty())
            return;
        const auto model = std::ranges::find(modelSizes(), picks.runs, &ModelSize::model);
        const std::optional<Precision> precision = precisionTable.find(picks.precision);
        const std::optional<Load> load = loadTable.find(picks.load);
        const GpuRate* rate = findRate(picks.gpu);
        if (rate == nullptr)
            return miss("gpu", picks.gpu);
        if (model == modelSizes().end())
            return miss("runs", picks.runs);
        if (!precision)
            return miss("precision", picks.precision);
        if (!load)
            return miss("load", picks.load);
        const GpuChoice choice{*rate, *model, *precision, *load};
        add(gpuEvidence(choice, m_preset.scenario).values);
        if (picks.serverless.empty())
            return;
        const GpuRate* serverless = findRate(picks.serverless);
        if (serverless == nullptr || serverless->kind != RateKind::Serverless)
            return miss("serverless", picks.serverless);
        for (const SourcedValue& said : gpuEvidence({*serverless, *model, *precision, *load}, m_preset.scenario).values)
            if (said.parameter->member == &Parameters::serverlessRate)
                add({said});
    }

    void addUnit()
    {
        const PresetPicks& picks = m_preset.picks;
        if (picks.unit.empty())
            return;
        const auto offer = std::ranges::find(builtInUnits(), picks.unit, unitId);
        const std::optional<UnitTerm> term = unitTermTable.find(picks.term);
        if (offer == builtInUnits().end())
            return miss("unit", picks.unit);
        if (!term)
            return miss("term", picks.term);
        add(unitValues(*offer, term));
    }

    [[nodiscard]] Result<std::vector<SourcedValue>> take()
    {
        if (m_error)
            return *m_error;
        return std::move(m_values);
    }

private:
    static const GpuRate* findRate(const std::string& id)
    {
        const auto found = std::ranges::find(builtInGpuRates(), id, rateId);
        return found == builtInGpuRates().end() ? nullptr : &*found;
    }

    void add(const std::vector<SourcedValue>& values) { m_values.insert(m_values.end(), values.begin(), values.end()); }
    void miss(const char* key, const std::string& id) { fail(key, {"preset.not_in_a_catalog(id)", inQuotes(id)}); }
    void fail(const char* key, Message what)
    {
        if (!m_error)
            m_error = Error{m_preset.id + ".breakeven: " + key, std::move(what)};
    }

    const Preset& m_preset;
    std::vector<SourcedValue> m_values;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<SourcedValue>> presetValues(const Preset& preset)
{
    PresetFilling filling(preset);
    filling.addModel(&PresetPicks::model, ModelRole::Frontier, "model");
    filling.addModel(&PresetPicks::smallModel, ModelRole::Small, "small_model");
    filling.addGpu();
    filling.addUnit();
    return filling.take();
}

} // namespace breakeven
