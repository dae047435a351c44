// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_list.h"

#include "core/evidence/prices/listed/listed_price.h"
#include "core/evidence/prices/listed/model_kinds.h"
#include "core/evidence/prices/lists/litellm_notes.h"
#include "core/evidence/prices/lists/litellm_prices.h"
#include "core/evidence/prices/lists/litellm_vendors.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t shownLength = 40; ///< characters of a mode in a reason

/// Which price stands where there is none per token; empty if none does.
Message otherCharge(const Json& entry)
{
    struct Charge {
        std::string_view part; ///< of a key
        MessageName<0> name;
    };
    // The first that a key holds counts.
    constexpr std::array charges{
        Charge{"_per_character", "list.character"}, Charge{"_per_video_per_second", "list.second_of_video"},
        Charge{"_per_second", "list.second"},       Charge{"_per_session", "list.session"},
        Charge{"_per_image", "list.image"},         Charge{"_per_request", "list.request"}};
    for (const Charge& charge : charges)
        for (const auto& [key, value] : entry.items())
            if (key.find(charge.part) != std::string::npos)
                return charge.name;
    return {};
}

/// Empty if the entry is a model that answers in text.
Message whyNoTextModel(const std::string& key, const Json& entry)
{
    if (!entry.is_object())
        return {"list.no_object"};
    if (key == "sample_spec")
        return {"list.sample_row"};
    const std::string mode = textOf(entry, "mode");
    if (mode.empty())
        return {"list.no_mode"};
    if (mode != "chat" && mode != "completion" && mode != "responses")
        return {"list.other_mode(mode)", oneLine(mode, shownLength)};
    return {};
}

Result<CatalogModel> readEntry(const std::string& key, const Json& entry, std::string_view asOf)
{
    if (Message why = whyNoTextModel(key, entry); !why.empty())
        return Error{key, std::move(why)};

    ListedPrices prices(1);
    litellm::ReadPrices read = litellm::readPrices(entry, prices);
    const Message note = litellm::noteOf(entry, read.output.value_or(0), prices);

    if (!prices.fault().empty())
        return Error{key, prices.fault()};
    if (const Message charge = otherCharge(entry); !read.input && !charge.empty())
        return Error{key, Message{"list.charged_per(charge)", charge}};
    if (Message why = whyUnusable(read.input, read.output); !why.empty())
        return Error{key, std::move(why)};

    CatalogModel model;
    model.id = key;
    const std::string provider = textOf(entry, "litellm_provider");
    model.vendor = litellm::vendorName(provider);
    model.kind = kindOf(provider, key);
    model.context = contextOf(entry, "max_input_tokens");
    model.prices.push_back(std::move(read.dated));
    model.source = inWords(Message{"list.litellm"});
    model.asOf = asOf;
    model.note = inWords(note);
    return model;
}

} // namespace

bool isLiteLlmList(const Json& json)
{
    return json.is_object() && std::any_of(json.begin(), json.end(), [](const Json& entry) {
               return entry.is_object() && entry.contains("litellm_provider");
           });
}

ImportedModels readLiteLlmList(const Json& json, std::string_view asOf)
{
    ImportedModels imported{{"list.litellm"}, std::string(asOf), {}, {}};
    for (const auto& [key, entry] : json.items())
        imported.add(key.empty() ? Result<CatalogModel>(Error{"\"\"", Message{"list.empty_key"}})
                                 : readEntry(key, entry, asOf));
    nameBases(imported.models);
    return imported;
}

} // namespace breakeven
