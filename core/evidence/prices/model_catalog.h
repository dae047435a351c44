// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/result.h"
#include "core/words/label.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// USD per million tokens; absent where the vendor lists no such price.
struct TokenPrices {
    double input = 0;
    double output = 0;
    std::optional<double> cachedInput;
    std::optional<double> cacheWrite; ///< that lasts five minutes
    std::optional<double> batchInput;
    std::optional<double> batchOutput;

    friend bool operator==(const TokenPrices&, const TokenPrices&) = default;
};

/// What all tokens of a request cost whose prompt is longer than so many tokens. What the vendor lists for the shortest
/// prompts alone is absent.
struct PromptTier {
    double above = 0;
    TokenPrices prices;

    friend bool operator==(const PromptTier&, const PromptTier&) = default;
};

/// Prices that are in force from a day on.
struct DatedPrices {
    std::string from;                   ///< YYYY-MM-DD; empty for those that were in force before any other
    TokenPrices prices;                 ///< of prompts that are in no tier
    std::vector<PromptTier> tiers = {}; ///< that of the shortest prompts first

    friend bool operator==(const DatedPrices&, const DatedPrices&) = default;
};

enum class ModelKind {
    Api,       ///< the vendor's own
    FineTuned, ///< the price of its fine-tuned variants
    Open       ///< open weights, hosted by somebody
};

struct ModelKindInfo {
    ModelKind kind;
    std::string_view id; ///< in files and answers
    std::string_view name;

    [[nodiscard]] constexpr Label label() const { return {"model_kind", id, "name", name}; }
};

inline constexpr EnumTable<&ModelKindInfo::kind> modelKindTable{{
    {ModelKind::Api, "api", "API"},
    {ModelKind::FineTuned, "fine-tuned", "Fine-tuned"},
    {ModelKind::Open, "open", "Open, hosted"},
}};
template <> inline constexpr const auto& tableOf<ModelKind> = modelKindTable;

/// A model as one vendor sells it.
struct CatalogModel {
    std::string id;     ///< unique in a catalog
    std::string vendor; ///< who sells it
    ModelKind kind = ModelKind::Api;
    std::string base;                ///< of a fine-tuned one: the id of the model that was tuned; else empty
    std::optional<double> training;  ///< of a fine-tuned one: USD per million training tokens
    std::optional<double> context;   ///< tokens that a request may have
    std::vector<DatedPrices> prices; ///< at least one; the earliest first
    std::string source;              ///< where the prices were read
    std::string asOf;                ///< when, YYYY-MM-DD
    std::string holdsUntil;          ///< the last day for which the vendor promised them, YYYY-MM-DD; may be empty
    std::string note;                ///< what the prices do not say; may be empty

    friend bool operator==(const CatalogModel&, const CatalogModel&) = default;
};

using ModelCatalog = std::vector<CatalogModel>;

/// The text of resources/catalogs/models.json.
[[nodiscard]] std::string_view builtInModelsText();
/// The catalog that comes with the program.
[[nodiscard]] ModelCatalog builtInModels();

/// Reads a catalog in the project's own form. An error names the place in `where`: what is missing, a price that is
/// negative or above 1,000 USD per million tokens, an id twice, dates or tiers out of order.
[[nodiscard]] Result<ModelCatalog> parseModels(std::string_view text, const std::string& where);
/// The same form, read back as the same catalog.
[[nodiscard]] std::string formatModels(const ModelCatalog& models);

/// The program's models with the user's: of two with the same id the one with the later date counts, and of the same
/// date the user's.
[[nodiscard]] ModelCatalog mergedModels(ModelCatalog builtIn, const ModelCatalog& users);

/// Those of its prices that are in force on a day, YYYY-MM-DD: the last whose day has come, or the first of all.
[[nodiscard]] const DatedPrices& pricesOn(const CatalogModel& model, std::string_view day);

/// The tier of a prompt of so many tokens; none if it is one of the shortest.
[[nodiscard]] const PromptTier* tierOf(const DatedPrices& dated, double promptTokens);

/// The model of that id; none if there is none.
[[nodiscard]] const CatalogModel* findModel(const ModelCatalog& models, std::string_view id);

/// Beyond this a price of a public list is a mistake of the list.
inline constexpr double highestTokenPrice = 1000; // USD per million tokens

} // namespace breakeven
