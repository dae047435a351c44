// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/model_size.h"

#include "core/evidence/catalog_json.h"
#include "core/words/english.h"

#include <cassert>
#include <utility>

namespace breakeven {

namespace {

ModelSize readModelSize(CatalogFields& row)
{
    ModelSize made;
    made.model = row.text("model");
    made.billions = row.number("billions", {0.05, 2000});
    made.activeBillions = row.optionalNumber("active_billions", {0.05, made.billions});
    made.layers = row.whole("layers", {1, 500});
    made.kvHeads = row.whole("kv_heads", {1, 512});
    made.headSize = row.whole("head_size", {16, 1024});
    made.hiddenSize = row.whole("hidden_size", {64, 65536});
    made.vocabulary = row.whole("vocabulary", {100, 10000000});
    made.tied = row.flag("tied");
    made.source = row.text("source");
    made.asOf = row.roughDate("as_of");
    if (made.embeddingBillions() > made.billions)
        row.refuse("vocabulary", {"throughput.large_tables"});
    return made;
}

} // namespace

double weightsGb(const ModelSize& model, Precision precision)
{
    constexpr double bitsAByte = 8;
    constexpr double group = 128; // weights that share a scale and a zero point
    constexpr double scaleBits = 16;
    if (precision == Precision::Bits16)
        return model.billions * 2;
    const double bits = precision == Precision::Bits8 ? 8 : 4 + (scaleBits + 4) / group;
    const double tables = model.embeddingBillions();
    return tables * 2 + (model.billions - tables) * bits / bitsAByte;
}

Result<std::vector<ModelSize>> parseModelSizes(std::string_view text, const std::string& where)
{
    return parseCatalogRows<ModelSize>(text, where, "breakeven-model-sizes", "models", readModelSize);
}

const std::vector<ModelSize>& modelSizes()
{
    static const std::vector<ModelSize> all = [] {
        Result<std::vector<ModelSize>> read = parseModelSizes(embeddedModelSizes(), "model_sizes.json");
        assert(read); // the tests read it
        return read ? std::move(read).value() : std::vector<ModelSize>();
    }();
    return all;
}

} // namespace breakeven
