// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_prices.h"
#include "core/scenario/edits.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// A catalog that is read is written and read back as the same, and each of its models fills values that a scenario
/// accepts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<ModelCatalog> models = parseModels(textFrom(data, size), "file");
    if (!models) {
        expect(!models.error().what.empty() && models.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    const Result<ModelCatalog> again = parseModels(formatModels(*models), "again");
    expect(again.ok() && *again == *models);
    const std::chrono::sys_days today{std::chrono::days{20000}};
    for (const CatalogModel& model : *models)
        for (const ModelRole role : {ModelRole::Frontier, ModelRole::Small})
            for (const SourcedValue& said : pricesFor(role, model, *models, today, 300000))
                expect(said.parameter->accepts(said.value));
    return 0;
}
