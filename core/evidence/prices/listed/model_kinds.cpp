// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/model_kinds.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

/// Models that share the start of a name and whose weights are published.
struct Family {
    std::string_view name;
    std::string_view maker; ///< that sells them itself: what its provider's name begins with
};

constexpr std::array<Family, 30> families{{
    {"llama", ""},
    {"codellama", ""},
    {"gemma", ""},
    {"codegemma", ""},
    {"phi-", ""},
    {"phi4", ""},
    {"gpt-oss", ""},
    {"mixtral", ""},
    {"mistral-nemo", ""},
    {"dolphin", ""},
    {"nemotron", ""},
    {"granite", ""},
    {"olmo", ""},
    {"falcon", ""},
    {"dbrx", ""},
    {"starcoder", ""},
    {"vicuna", ""},
    {"zephyr", ""},
    {"wizardlm", ""},
    {"qwq", ""},
    {"mpt-", ""},
    {"apertus", ""},
    {"salamandra", ""},
    {"hermes", ""},
    {"open-mistral", "mistral"},
    {"deepseek", "deepseek"},
    {"kimi", "moonshot"},
    {"glm-", "z"}, // zai, zhipuai
    {"minimax-m", "minimax"},
    {"minimax-text", "minimax"},
}};

// Names that tell a size although the weights are not published.
constexpr std::array<std::string_view, 2> closedFamilies{{"gemini", "pplx"}};
// The provider that sells models of its own whose names tell their size.
constexpr std::string_view makerWithSizes = "mistral";

/// Vendors that sell models of their own, and what the names of these begin with.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> makers{
    {{"anthropic", "claude"}, {"deepseek", "deepseek"}, {"google", "gemini"}, {"mistral", ""}, {"openai", ""}}};

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool hasWord(std::string_view name, std::string_view start)
{
    for (std::size_t at = name.find(start); at != std::string_view::npos; at = name.find(start, at + 1))
        if (at == 0 || !isLetter(name[at - 1]))
            return true;
    return false;
}

/// "70b", "8x7b" or "1.5b" as a word.
bool namesASize(std::string_view name)
{
    for (std::size_t at = 1; at < name.size(); ++at)
        if (name[at] == 'b' && isDigit(name[at - 1]) &&
            (at + 1 == name.size() || (!isLetter(name[at + 1]) && !isDigit(name[at + 1]))))
            return true;
    return false;
}

bool isTuned(std::string_view name)
{
    return name.starts_with("ft:") || name.ends_with(".ft-");
}

std::string baseName(std::string_view tuned)
{
    if (tuned.starts_with("ft:"))
        tuned.remove_prefix(3);
    if (tuned.ends_with(".ft-"))
        tuned.remove_suffix(4);
    while (tuned.ends_with('-'))
        tuned.remove_suffix(1);
    return std::string(tuned);
}

/// Without "-2024-08-06" or "-0613" at the end.
std::string undated(std::string_view name)
{
    for (const std::string_view form : {"-dddd-dd-dd", "-dddd"}) {
        if (name.size() <= form.size())
            continue;
        const std::string_view end = name.substr(name.size() - form.size());
        if (std::ranges::equal(end, form, [](char c, char kind) { return kind == 'd' ? isDigit(c) : c == kind; }))
            return std::string(name.substr(0, name.size() - form.size()));
    }
    return std::string(name);
}

} // namespace

ModelKind kindOf(std::string_view provider, std::string_view name)
{
    if (isTuned(name))
        return ModelKind::FineTuned;
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto begins = [&lower](std::string_view family) { return hasWord(lower, family); };
    const bool published = std::ranges::any_of(families, [&](const Family& family) {
        const bool atItsMaker = !family.maker.empty() && provider.starts_with(family.maker);
        return !atItsMaker && begins(family.name);
    });
    const bool sized =
        namesASize(lower) && !provider.starts_with(makerWithSizes) && std::ranges::none_of(closedFamilies, begins);
    return published || sized ? ModelKind::Open : ModelKind::Api;
}

std::string catalogIdOf(std::string_view provider, std::string_view name)
{
    const bool own = std::ranges::any_of(
        makers, [&](const auto& maker) { return maker.first == provider && name.starts_with(maker.second); });
    if (own || (name.starts_with(provider) && name.substr(provider.size()).starts_with('/')))
        return std::string(name);
    return std::string(provider).append("/").append(name);
}

void nameBases(ModelCatalog& models)
{
    std::set<std::string_view> ids;
    for (const CatalogModel& model : models)
        ids.insert(model.id);
    for (CatalogModel& model : models) {
        if (model.kind != ModelKind::FineTuned)
            continue;
        const std::string dated = baseName(model.id);
        for (const std::string& base : {dated, undated(dated)})
            if (model.base.empty() && base != model.id && ids.contains(base))
                model.base = base;
    }
}

} // namespace breakeven
