// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_keys.h"

#include "core/files/records/record_ends.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t mostKeys = 1024;

constexpr std::string_view bodyOfAnswer = "outputBodyJson"; // of a stream a list

/// Objects that gateways and tracers put counts of tokens into, under names that don't say so.
constexpr std::string_view entered[]{"attributes",
                                     "metadata",
                                     "response",
                                     "response_metadata",
                                     "responseMetadata",
                                     "body",
                                     "message",
                                     bodyOfAnswer,
                                     "llm_output",
                                     "additional_kwargs",
                                     "extra",
                                     "outputs",
                                     "output",
                                     "gen_ai",
                                     "llm",
                                     "run",
                                     "span_attributes"};

/// Whether the path leads to that column.
bool leadsTo(std::string_view path, std::string_view column)
{
    return column.size() > path.size() + 1 && column[path.size()] == '.' &&
           sameName(column.substr(0, path.size()), path);
}

std::string joined(const std::string& around, std::string_view key)
{
    return around.empty() ? std::string(key) : around + '.' + std::string(key);
}

} // namespace

bool mayHoldCounts(std::string_view key)
{
    return holdsTokens(key) || std::any_of(std::begin(entered), std::end(entered),
                                           [key](std::string_view name) { return sameName(name, key); });
}

bool speaksOfTokens(std::string_view text)
{
    return text.starts_with('{') && text.find("oken") != std::string_view::npos;
}

JsonKeys::JsonKeys(std::vector<LogColumn> columns, bool all) : m_columns(std::move(columns)), m_all(all)
{
    m_root.isEntered = true;
}

JsonKey& JsonKeys::find(JsonKey& around, std::string_view key)
{
    if (const auto known = around.places.find(key); known != around.places.end()) {
        around.next = known->second + 1;
        return *around.within[known->second];
    }
    JsonKey found = made(around, key);
    if (m_count >= (found.matters() ? 2 * mostKeys : mostKeys)) {
        m_passing = {};
        return m_passing;
    }
    ++m_count;
    around.within.push_back(std::make_unique<JsonKey>(std::move(found)));
    around.places.emplace(around.within.back()->key, around.within.size() - 1);
    around.next = around.within.size();
    return *around.within.back();
}

JsonKey JsonKeys::made(const JsonKey& around, std::string_view key) const
{
    JsonKey made;
    made.key = key;
    made.isTransparent = key == "attributes" || key == "cache_creation";
    made.path = made.isTransparent ? around.path : joined(around.path, key);
    made.fullPath = joined(around.fullPath, key);
    made.holdsRows = holdsRows(key);
    made.holdsEvents = key == bodyOfAnswer;
    bool isField = false; // rows may be chosen by what else it is
    for (std::size_t i = 0; i < m_columns.size() && !made.isTransparent; ++i)
        if (sameName(m_columns[i].name, made.path) || sameName(m_columns[i].name, made.fullPath)) {
            made.columns.push_back(i);
            isField = isField || m_columns[i].field != LogField::Chosen;
            made.isUsage = made.isUsage || m_columns[i].field == LogField::Usage;
        }
    made.isUsage = made.isUsage || around.isUsage;
    made.isOfTokens = made.isUsage || around.isOfTokens || holdsTokens(key);
    if (!isField) // of what is transparent, where it is no object but a count
        made.kind = tokenKindOf(made.isTransparent ? made.fullPath : made.path);
    const bool leads = std::any_of(m_columns.begin(), m_columns.end(), [&made](const LogColumn& column) {
        return leadsTo(made.path, column.name) || leadsTo(made.fullPath, column.name);
    });
    made.isEntered = m_all || made.isTransparent || leads || made.isOfTokens || mayHoldCounts(key);
    made.mayHoldText = made.isEntered && !isField;
    return made;
}

} // namespace breakeven
