// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_visit.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isObject(const dom::element& element)
{
    return element.is_object();
}

/// Whether rows may stand in it: a list of objects, or an empty one.
bool holdsObjects(const dom::element& value)
{
    dom::array array;
    return value.get_array().get(array) == simdjson::SUCCESS &&
           (array.begin() == array.end() || std::any_of(array.begin(), array.end(), isObject));
}

} // namespace

JsonFault jsonFault(simdjson::error_code fault)
{
    return fault == simdjson::UTF8_ERROR ? JsonFault::NotUtf8 : JsonFault::NotJson;
}

JsonFault JsonTextParsers::parse(std::string_view text, dom::object& object)
{
    if (m_used == m_parsers.size())
        m_parsers.push_back(std::make_unique<Parser>());
    Parser& parser = *m_parsers[m_used++];
    parser.padded.assign(text);
    dom::element root;
    if (const auto fault = parser.parser.parse(parser.padded).get(root))
        return jsonFault(fault);
    return root.get_object().get(object) == simdjson::SUCCESS ? JsonFault::None : JsonFault::NoObject;
}

void JsonVisit::rows(const dom::object& object, int depth)
{
    constexpr int deepest = 8;
    const std::size_t outer = m_members.size();
    std::vector<List> inner;
    enter(object, m_keys.root(), 0, depth < deepest ? &inner : nullptr);
    if (!inner.empty() && !m_all) // counts around rows are sums of theirs
        m_members.erase(std::remove_if(m_members.begin() + static_cast<std::ptrdiff_t>(outer), m_members.end(),
                                       [](const JsonMember& member) { return member.key->columns.empty(); }),
                        m_members.end());
    bool isEmpty = true;
    for (const List& list : inner)
        for (const dom::element element : list.rows) {
            isEmpty = false;
            m_areEvents = list.areEvents;
            dom::object within;
            if (element.get_object().get(within) == simdjson::SUCCESS)
                rows(within, depth + 1);
            else
                m_row(m_members, ++m_rows, Found::NoObject);
        }
    m_innermost = object;
    if (inner.empty())
        m_row(m_members, depth == 0 ? 0 : ++m_rows, Found::Row);
    else if (isEmpty)
        m_row(m_members, 0, Found::EmptyList);
    m_isPage = m_isPage || (depth == 0 && !inner.empty());
    m_members.resize(outer);
}

void JsonVisit::enter(const dom::object& object, JsonKey& around, int depth, std::vector<List>* inner)
{
    around.next = 0;
    for (const auto [name, value] : object)
        add(m_keys.within(around, name), value, depth, inner);
}

void JsonVisit::add(JsonKey& key, const dom::element& value, int depth, std::vector<List>* inner)
{
    constexpr int deepest = 12;
    const bool isList = key.holdsRows && inner != nullptr && holdsObjects(value);
    if ((key.counts() || m_all) && !isList && !(key.isTransparent && isObject(value)))
        m_members.push_back({&key, value});
    if (!key.isEntered && !isList)
        return;
    dom::object object;
    dom::array array;
    std::string_view text;
    if (key.isEntered && depth < deepest && value.get_object().get(object) == simdjson::SUCCESS) {
        enter(object, key, depth + 1, nullptr);
    } else if (value.get_array().get(array) == simdjson::SUCCESS) {
        if (isList)
            inner->push_back({array, key.key == "logRecords"});
        else if (key.isTransparent)
            addAttributes(array, key, depth);
        else if (key.holdsEvents && depth < deepest)
            for (const dom::element event : array)
                if (event.get_object().get(object) == simdjson::SUCCESS)
                    enter(object, key, depth + 1, nullptr);
    } else if (key.mayHoldText && value.get_string().get(text) == simdjson::SUCCESS && speaksOfTokens(text) &&
               m_parsers.parse(text, object) == JsonFault::None) {
        enter(object, key, depth + 1, nullptr);
    }
}

/// OTLP's [{"key": "a", "value": {"intValue": "1"}}].
void JsonVisit::addAttributes(const dom::array& attributes, JsonKey& around, int depth)
{
    around.next = 0;
    for (const dom::element attribute : attributes) {
        std::string_view name;
        dom::object value;
        if (attribute["key"].get_string().get(name) == simdjson::SUCCESS &&
            attribute["value"].get_object().get(value) == simdjson::SUCCESS && value.size() == 1)
            add(m_keys.within(around, name), value.begin().value(), depth + 1, nullptr);
    }
}

} // namespace breakeven
