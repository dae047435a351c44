// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_list.h"

#include "core/evidence/prices/lists/genai_prices.h"
#include "core/evidence/prices/lists/model_kinds.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view genaiListName = "genai-prices";

/// Vendors that sell models of their own, and what the names of these begin with.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> makers{
    {{"anthropic", "claude"}, {"deepseek", "deepseek"}, {"google", "gemini"}, {"mistral", ""}, {"openai", ""}}};

std::string genaiId(const std::string& provider, const std::string& name)
{
    const bool own = std::ranges::any_of(
        makers, [&](const auto& maker) { return maker.first == provider && name.starts_with(maker.second); });
    return own ? name : fmt::format("{}/{}", provider, name);
}

Result<CatalogModel> readGenaiModel(const std::string& provider, const std::string& vendor, const Json& entry,
                                    const std::string& where)
{
    const std::string name = textOf(entry, "id");
    if (name.empty())
        return Error{where, Message{"list.no_id"}};
    const std::string place = fmt::format("{}/{}", provider, name);
    const Json* prices = member(entry, "prices");
    if (prices == nullptr)
        return Error{place, Message{"list.no_price"}};
    Result<genai::ReadPrices> read = genai::readPrices(*prices);
    if (!read)
        return Error{place, read.error().what};
    genai::ReadPrices found = std::move(read).value();
    CatalogModel model;
    model.id = genaiId(provider, name);
    model.vendor = vendor;
    model.kind = kindOf(provider, name);
    model.context = contextOf(entry, "context_window");
    model.prices = std::move(found.dated);
    model.source = genaiListName;
    Message note = std::move(found.note);
    if (const Json* deprecated = member(entry, "deprecated"); deprecated != nullptr && *deprecated == true)
        addSentence(note, {"price_note.deprecated"});
    model.note = inWords(note);
    return model;
}

} // namespace

bool isGenaiList(const Json& json)
{
    return json.is_array() && std::any_of(json.begin(), json.end(), [](const Json& provider) {
               const Json* models = member(provider, "models");
               return models != nullptr && models->is_array();
           });
}

ImportedModels readGenaiList(const Json& json, std::string_view asOf)
{
    ImportedModels imported{verbatim(std::string(genaiListName)), std::string(asOf), {}, {}};
    std::set<std::string> ids;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const std::string provider = textOf(json[at], "id");
        const Json* models = member(json[at], "models");
        if (provider.empty() || models == nullptr || !models->is_array()) {
            imported.skipped.push_back({verbatim(fmt::format("/{}", at)), {"list.no_provider"}});
            continue;
        }
        const std::string name = textOf(json[at], "name");
        for (std::size_t row = 0; row < models->size(); ++row) {
            Result<CatalogModel> model = readGenaiModel(provider, name.empty() ? provider : name, (*models)[row],
                                                        fmt::format("/{}/models/{}", at, row));
            if (model && !ids.insert(model->id).second)
                model = Error{model->id, Message{"list.id_twice"}};
            imported.add(std::move(model));
        }
    }
    for (CatalogModel& model : imported.models)
        model.asOf = asOf;
    nameBases(imported.models);
    return imported;
}

} // namespace breakeven
