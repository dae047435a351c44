// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_records.h"

#include "core/files/records/buffered_source.h"
#include "core/files/records/record_ends.h"
#include "core/words/english.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace breakeven {

namespace dom = simdjson::dom;

struct JsonMember {
    std::string_view key;
    dom::element value;
};
using JsonMembers = std::vector<JsonMember>;

namespace {

using Digits = std::array<char, 32>;

/// Text as it stands, numbers as digits in `room`, nothing for null and for what holds others.
std::string_view memberText(const dom::element& value, Digits& room)
{
    const auto made = [&room](const std::to_chars_result& end) {
        return std::string_view(room.data(), static_cast<std::size_t>(end.ptr - room.data()));
    };
    switch (value.type()) {
    case dom::element_type::STRING: return value.get_string().value_unsafe();
    case dom::element_type::INT64:
        return made(std::to_chars(room.data(), room.data() + room.size(), value.get_int64().value_unsafe()));
    case dom::element_type::UINT64:
        return made(std::to_chars(room.data(), room.data() + room.size(), value.get_uint64().value_unsafe()));
    case dom::element_type::DOUBLE: {
        const double number = value.get_double().value_unsafe();
        char* end = room.data() + room.size();
        const auto plain = std::to_chars(room.data(), end, number, std::chars_format::fixed, 6);
        return made(plain.ec == std::errc()
                        ? plain
                        : std::to_chars(room.data(), end, number, std::chars_format::scientific, 6));
    }
    case dom::element_type::BOOL: return value.get_bool().value_unsafe() ? "true" : "false";
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
    case dom::element_type::NULL_VALUE: break;
    }
    return {};
}

/// OTLP's [{"key": "a", "value": {"intValue": "1"}}].
void addAttributes(const dom::array& attributes, JsonMembers& members)
{
    for (const dom::element attribute : attributes) {
        std::string_view key;
        dom::object value;
        if (attribute["key"].get_string().get(key) == simdjson::SUCCESS &&
            attribute["value"].get_object().get(value) == simdjson::SUCCESS && value.size() == 1)
            members.push_back({key, value.begin().value()});
    }
}

bool isObject(const dom::element& element)
{
    return element.is_object();
}

/// Calls `row` for each row in the object: with its members and those of what is around it, null if a list's element is
/// no object, and with its number among the rows of lists, 0 outside any. `rows` counts these.
template <typename Row>
void visit(const dom::object& object, JsonMembers& members, const Row& row, std::size_t& rows, int depth = 0)
{
    constexpr int deepest = 8;
    const std::size_t outer = members.size();
    std::vector<dom::array> inner;
    for (const auto [key, value] : object) {
        dom::array array;
        const bool isArray = value.get_array().get(array) == simdjson::SUCCESS;
        dom::object flattened;
        if (key == "attributes" && isArray)
            addAttributes(array, members);
        else if ((key == "attributes" || key == "cache_creation") &&
                 value.get_object().get(flattened) == simdjson::SUCCESS)
            for (const auto [name, attribute] : flattened)
                members.push_back({name, attribute});
        else if (isArray && depth < deepest && holdsRows(key) &&
                 (array.begin() == array.end() || std::any_of(array.begin(), array.end(), isObject)))
            inner.push_back(array);
        else
            members.push_back({key, value});
    }
    for (const dom::array& list : inner)
        for (const dom::element element : list) {
            dom::object within;
            if (element.get_object().get(within) == simdjson::SUCCESS)
                visit(within, members, row, rows, depth + 1);
            else
                row(nullptr, ++rows);
        }
    if (inner.empty())
        row(&members, depth == 0 ? 0 : ++rows);
    members.resize(outer);
}

JsonFault jsonFault(simdjson::error_code fault)
{
    return fault == simdjson::UTF8_ERROR ? JsonFault::NotUtf8 : JsonFault::NotJson;
}

struct UsageCounts {
    std::uint64_t input = 0;
    std::uint64_t output = 0;
    std::uint64_t otherInput = 0;
    std::uint64_t otherOutput = 0;
    std::uint64_t cached = 0;
    std::uint64_t written = 0;
    std::optional<std::uint64_t> total;
    bool hasCached = false;
    bool hasWritten = false;
    bool hasInput = false;
    bool hasOutput = false;
};

/// False if a count is none.
bool addCount(UsageCounts& counts, std::string_view name, const dom::element& value)
{
    std::uint64_t count = 0;
    if (value.is_null())
        return true;
    if (value.get_uint64().get(count) != simdjson::SUCCESS)
        return false;
    const auto has = [name](std::string_view part) { return name.find(part) != std::string_view::npos; };
    if (name == "total") {
        counts.total = count;
    } else if (name == "input") {
        counts.input = count;
        counts.hasInput = true;
    } else if (name == "output") {
        counts.output = count;
        counts.hasOutput = true;
    } else if (name.starts_with("output")) {
        counts.otherOutput += count;
    } else if (has("cache_creation") || has("cache_write") || has("cached") || has("cache_read")) {
        const bool writes = has("creation") || has("write");
        (writes ? counts.written : counts.cached) += count;
        (writes ? counts.hasWritten : counts.hasCached) = true;
        counts.otherInput += count;
    } else if (name.starts_with("input")) {
        counts.otherInput += count;
    }
    return true;
}

} // namespace

struct JsonRecords::State {
    dom::parser parser;
    dom::parser usageParser;
    JsonMembers members;
    EnumMap<LogField, Digits> digits;
    std::array<Digits, 4> usageDigits;
    std::string padded;

    JsonFault putUsage(const dom::object& object, LogFields& fields);
};

/// Into the fields for tokens.
JsonFault JsonRecords::State::putUsage(const dom::object& object, LogFields& fields)
{
    UsageCounts counts;
    for (const auto [name, value] : object)
        if (!addCount(counts, name, value))
            return JsonFault::NoCount;
    const bool holdsOthers = counts.total == counts.input + counts.output;
    const auto put = [&](LogField field, Digits& room, std::uint64_t count) {
        const auto end = std::to_chars(room.data(), room.data() + room.size(), count).ptr;
        fields[field] = {room.data(), static_cast<std::size_t>(end - room.data())};
    };
    if (counts.hasInput || counts.otherInput > 0)
        put(LogField::Input, usageDigits[0], counts.input + (holdsOthers ? 0 : counts.otherInput));
    if (counts.hasOutput || counts.otherOutput > 0)
        put(LogField::Output, usageDigits[1], counts.output + (holdsOthers ? 0 : counts.otherOutput));
    if (counts.hasCached)
        put(LogField::Cached, usageDigits[2], counts.cached);
    if (counts.hasWritten)
        put(LogField::Written, usageDigits[3], counts.written);
    fields[LogField::Usage] = {};
    return JsonFault::None;
}

Message recordFault(JsonFault fault)
{
    switch (fault) {
    case JsonFault::None: break;
    case JsonFault::NotUtf8: return {"log.not_utf8"};
    case JsonFault::NotJson: return {"log.not_json"};
    case JsonFault::NoObject: return {"log.no_object"};
    case JsonFault::NoCount: return {"log.no_count"};
    }
    return {};
}

JsonRecords::JsonRecords() : m_state(std::make_unique<State>()) {}
JsonRecords::~JsonRecords() = default;

JsonFault JsonRecords::read(std::string_view record, const std::vector<LogColumn>& columns,
                            const std::function<void(const JsonRow&)>& row)
{
    static_assert(BufferedSource::padding >= simdjson::SIMDJSON_PADDING);
    dom::element root;
    if (const auto fault = m_state->parser.parse(record.data(), record.size(), false).get(root))
        return jsonFault(fault);
    if (!root.is_object())
        return JsonFault::NoObject;
    std::size_t rows = 0;
    const auto pass = [&](const JsonMembers* members, std::size_t number) {
        if (members == nullptr) {
            row({{}, number, JsonFault::NoObject});
            return;
        }
        JsonRow read;
        read.number = number;
        EnumMap<LogField, std::size_t> rank;
        for (const JsonMember& member : *members)
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const LogField field = columns[i].field;
                // Of several names the first that is there counts, a null is not there.
                if (!sameName(columns[i].name, member.key) || (rank[field] != 0 && rank[field] <= i) ||
                    member.value.is_null())
                    continue;
                rank[field] = i + 1;
                dom::object usage;
                if (columns[i].field == LogField::Usage && member.value.get_object().get(usage) == simdjson::SUCCESS)
                    read.fault = m_state->putUsage(usage, read.fields);
                else
                    read.fields[field] = memberText(member.value, m_state->digits[field]);
            }
        row(read);
    };
    visit(root.get_object().value_unsafe(), m_state->members, pass, rows);
    return JsonFault::None;
}

JsonFault JsonRecords::names(std::string_view record,
                             const std::function<void(const std::vector<std::string_view>&)>& row)
{
    dom::element root;
    m_state->padded.assign(record);
    if (const auto fault = m_state->parser.parse(m_state->padded).get(root))
        return jsonFault(fault);
    if (!root.is_object())
        return JsonFault::NoObject;
    std::vector<std::string_view> keys;
    std::size_t rows = 0;
    const auto pass = [&](const JsonMembers* members, std::size_t) {
        if (members == nullptr)
            return;
        keys.clear();
        for (const JsonMember& member : *members)
            keys.push_back(member.key);
        row(keys);
    };
    visit(root.get_object().value_unsafe(), m_state->members, pass, rows);
    return JsonFault::None;
}

JsonFault JsonRecords::readUsage(std::string_view object, LogFields& fields)
{
    dom::element root;
    m_state->padded.assign(object);
    if (const auto fault = m_state->usageParser.parse(m_state->padded).get(root))
        return jsonFault(fault);
    if (!root.is_object())
        return JsonFault::NoObject;
    return m_state->putUsage(root.get_object().value_unsafe(), fields);
}

} // namespace breakeven
