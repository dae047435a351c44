// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_records.h"

#include "core/evidence/traffic/rows/json_visit.h"
#include "core/evidence/traffic/tokens/token_number.h"
#include "core/files/records/buffered_source.h"
#include "core/words/english.h"

#include <boost/container_hash/hash.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace breakeven {

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

/// A short list as JSON has it, without blanks: ["a","b"].
std::string_view listText(const dom::element& value, std::string& room)
{
    constexpr std::size_t most = 20;
    room.clear();
    dom::array array;
    if (value.get_array().get(array) == simdjson::SUCCESS && array.size() > 0 && array.size() <= most)
        room = simdjson::minify(value);
    return room;
}

std::size_t hashOf(const dom::object& object);

std::size_t hashOf(const dom::element& value)
{
    std::size_t hash = 0;
    dom::object object;
    dom::array array;
    if (value.get_object().get(object) == simdjson::SUCCESS)
        return hashOf(object);
    if (value.get_array().get(array) == simdjson::SUCCESS) {
        for (const dom::element inner : array)
            boost::hash_combine(hash, hashOf(inner));
        return hash;
    }
    Digits room;
    boost::hash_combine(hash, static_cast<char>(value.type()));
    boost::hash_combine(hash, std::hash<std::string_view>()(memberText(value, room)));
    return hash;
}

/// Of all that an object holds, in the order in which it stands there.
std::size_t hashOf(const dom::object& object)
{
    std::size_t hash = 0;
    for (const auto [key, value] : object) {
        boost::hash_combine(hash, std::hash<std::string_view>()(key));
        boost::hash_combine(hash, hashOf(value));
    }
    return hash;
}

/// Whether pages follow, as what stands around a page's rows says, or the object in it that is about pages; absent if
/// it doesn't.
std::optional<bool> moreFollow(const dom::object& page, bool isAboutPages = false)
{
    std::optional<bool> more;
    const auto say = [&more](bool follows) { more = more.value_or(false) || follows; };
    std::optional<std::uint64_t> number;
    std::optional<std::uint64_t> last;
    for (const auto& [itsKey, value] : page) {
        const std::string_view key = itsKey; // a lambda can't take the other one
        dom::object within;
        bool flag = false;
        std::uint64_t count = 0;
        const auto isKey = [key](std::initializer_list<std::string_view> names) {
            return std::any_of(names.begin(), names.end(),
                               [key](std::string_view name) { return sameName(name, key); });
        };
        if (isKey({"has_more", "hasMore", "has_next_page", "hasNextPage"})) {
            if (value.get_bool().get(flag) == simdjson::SUCCESS)
                say(flag);
        } else if (isKey({"next_page", "nextPage", "next", "next_cursor", "nextCursor", "next_token", "nextToken",
                          "next_page_token", "nextPageToken"}) ||
                   (isAboutPages && isKey({"cursor"}))) {
            std::string_view text;
            say(!value.is_null() && !(value.get_string().get(text) == simdjson::SUCCESS && text.empty()));
        } else if (isKey({"page"}) && value.get_uint64().get(count) == simdjson::SUCCESS) {
            number = count;
        } else if (isKey({"total_pages", "totalPages"}) && value.get_uint64().get(count) == simdjson::SUCCESS) {
            last = count;
        } else if (isKey({"meta", "metadata", "cursors", "pagination", "paging", "links", "_links", "page_info",
                          "pageInfo"}) &&
                   value.get_object().get(within) == simdjson::SUCCESS) {
            if (const std::optional<bool> said = moreFollow(within, true))
                say(*said);
        }
    }
    if (number && last)
        say(*number < *last);
    return more;
}

/// Adds what a member counts; false if it is no count.
bool addCount(const JsonKey& key, const dom::element& value, LogFields& fields)
{
    if (value.is_null() || value.is_object() || value.is_array() || value.is_bool())
        return true;
    TokenNumber number;
    if (value.get_uint64().get(number.value) != simdjson::SUCCESS) {
        Digits room;
        number = parseTokenNumber(memberText(value, room), {DecimalSign::Unset, true, true});
    }
    if (number.fault == TokenFault::Missing)
        return true;
    if (number.fault != TokenFault::None)
        return false;
    fields.counts.push_back({key.kind, key.path, number.value});
    return true;
}

} // namespace

struct JsonRecords::State {
    explicit State(std::vector<LogColumn> columns) : keys(std::move(columns), false)
    {
        const auto& all = keys.columns();
        const auto first = std::find_if(all.begin(), all.end(),
                                        [](const LogColumn& column) { return column.field == LogField::Chosen; });
        firstChosen = static_cast<std::size_t>(first - all.begin());
        chosenDigits.resize(all.size() - firstChosen);
        chosenLists.resize(all.size() - firstChosen);
        fields.chosen.resize(all.size() - firstChosen);
    }

    JsonKeys keys;
    dom::parser parser;
    JsonTextParsers parsers;
    LogFields fields;
    EnumMap<LogField, Digits> digits;
    std::string padded;
    bool hashesContent = false;

    std::optional<bool> moreFollow;
    std::string tags;
    std::size_t firstChosen = 0; ///< place among the columns of those that are chosen by their names, which come last
    std::vector<Digits> chosenDigits;
    std::vector<std::string> chosenLists;

    [[nodiscard]] JsonFault take(const JsonMembers& members, LogFields& into);
    void takeChosen(std::size_t place, const dom::element& value, LogFields& into);
};

void JsonRecords::State::takeChosen(std::size_t place, const dom::element& value, LogFields& into)
{
    into.chosen[place] =
        value.is_array() ? listText(value, chosenLists[place]) : memberText(value, chosenDigits[place]);
}

/// Puts what the members say into the fields.
JsonFault JsonRecords::State::take(const JsonMembers& members, LogFields& into)
{
    JsonFault fault = JsonFault::None;
    EnumMap<LogField, std::size_t> rank{};
    for (const JsonMember& member : members) {
        for (const std::size_t column : member.key->columns) {
            const LogField field = keys.columns()[column].field;
            if (field == LogField::Chosen) {
                takeChosen(column - firstChosen, member.value, into);
                continue;
            }
            // Of several names the first that is there counts, a null is not there.
            if ((rank[field] != 0 && rank[field] < column + 1) || member.value.is_null())
                continue;
            rank[field] = column + 1;
            into[field] = field == LogField::Tag && member.value.is_array() ? listText(member.value, tags)
                                                                            : memberText(member.value, digits[field]);
        }
        if (member.key->kind != TokenKind::None && !addCount(*member.key, member.value, into) && member.key->isUsage)
            fault = JsonFault::NoCount;
    }
    return fault;
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

JsonRecords::JsonRecords(std::vector<LogColumn> columns, bool hashesContent)
    : m_state(std::make_unique<State>(std::move(columns)))
{
    m_state->hashesContent = hashesContent;
}
JsonRecords::~JsonRecords() = default;

JsonFault JsonRecords::read(std::string_view record, const std::function<void(const JsonRow&)>& row)
{
    static_assert(BufferedSource::padding >= simdjson::SIMDJSON_PADDING);
    dom::element root;
    if (const auto fault = m_state->parser.parse(record.data(), record.size(), false).get(root))
        return jsonFault(fault);
    dom::object object;
    if (root.get_object().get(object) != simdjson::SUCCESS)
        return JsonFault::NoObject;
    const JsonVisit* visiting = nullptr;
    const JsonVisit::Row pass = [&](const JsonMembers& members, std::size_t number, JsonVisit::Found found) {
        m_state->fields.clear();
        const bool isNone = found == JsonVisit::Found::NoObject;
        const JsonFault fault = isNone ? JsonFault::NoObject : m_state->take(members, m_state->fields);
        if (visiting->isEvent())
            m_state->fields[LogField::Id] = m_state->fields[LogField::Parent] = {};
        row({m_state->fields, number, fault, found == JsonVisit::Found::EmptyList,
             m_state->hashesContent ? hashOf(visiting->innermost()) : 0});
    };
    JsonVisit visit(m_state->keys, m_state->parsers, false, pass);
    visiting = &visit;
    visit.rows(object);
    m_state->moreFollow = visit.isPage() ? breakeven::moreFollow(object) : std::nullopt;
    return JsonFault::None;
}

std::optional<bool> JsonRecords::moreFollow() const
{
    return m_state->moreFollow;
}

JsonFault JsonRecords::names(std::string_view record, const std::function<void(const std::vector<JsonName>&)>& row)
{
    dom::element root;
    m_state->padded.assign(record);
    if (const auto fault = m_state->parser.parse(m_state->padded).get(root))
        return jsonFault(fault);
    dom::object object;
    if (root.get_object().get(object) != simdjson::SUCCESS)
        return JsonFault::NoObject;
    JsonKeys keys({}, true);
    std::vector<JsonName> names;
    std::vector<Digits> digits;
    const JsonVisit::Row pass = [&](const JsonMembers& members, std::size_t, JsonVisit::Found found) {
        if (found != JsonVisit::Found::Row)
            return;
        names.clear();
        digits.resize(members.size());
        for (const JsonMember& member : members)
            if (!member.key->isTransparent)
                names.push_back({member.key->path, member.value.is_object() || member.value.is_array(),
                                 memberText(member.value, digits[names.size()])});
        row(names);
    };
    JsonVisit(keys, m_state->parsers, true, pass).rows(object);
    return JsonFault::None;
}

JsonFault JsonRecords::readCounts(std::string_view key, std::string_view text, bool isUsage, LogFields& fields)
{
    m_state->parsers.reset();
    dom::object object;
    if (const JsonFault fault = m_state->parsers.parse(text, object); fault != JsonFault::None)
        return fault;
    const JsonVisit::Row none;
    JsonVisit visit(m_state->keys, m_state->parsers, false, none);
    JsonKey& around = m_state->keys.within(m_state->keys.root(), key);
    around.isUsage = isUsage;
    visit.enter(object, around, 1, nullptr);
    return m_state->take(visit.members(), fields);
}

} // namespace breakeven
