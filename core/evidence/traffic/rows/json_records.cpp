// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/json_records.h"

#include "core/evidence/traffic/rows/json_keys.h"
#include "core/evidence/traffic/rows/token_number.h"
#include "core/files/records/buffered_source.h"
#include "core/words/english.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace breakeven {

namespace dom = simdjson::dom;

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

JsonFault jsonFault(simdjson::error_code fault)
{
    return fault == simdjson::UTF8_ERROR ? JsonFault::NotUtf8 : JsonFault::NotJson;
}

/// A member that counts, or in a list of names any.
struct JsonMember {
    const JsonKey* key;
    dom::element value;
};
using JsonMembers = std::vector<JsonMember>;

/// Parsers of texts within a record, whose values live until the next one.
class TextParsers {
public:
    void reset() { m_used = 0; }
    [[nodiscard]] JsonFault parse(std::string_view text, dom::object& object)
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

private:
    struct Parser {
        dom::parser parser;
        std::string padded;
    };
    std::vector<std::unique_ptr<Parser>> m_parsers;
    std::size_t m_used = 0;
};

/// The rows of a record.
class Visit {
public:
    struct List {
        dom::array rows;
        bool areEvents;
    };
    enum class Found { Row, NoObject, EmptyList };
    using Row = std::function<void(const JsonMembers&, std::size_t, Found)>;

    Visit(JsonKeys& keys, TextParsers& parsers, bool all, const Row& row)
        : m_keys(keys), m_parsers(parsers), m_all(all), m_row(row)
    {
        parsers.reset();
    }

    /// Passes on each row in the object: with its members and those of what is around it, and with its number among
    /// the rows of lists, 0 outside any. A list's element may be no object; a list without any is passed on as well.
    void rows(const dom::object& object, int depth = 0)
    {
        constexpr int deepest = 8;
        const std::size_t outer = m_members.size();
        std::vector<List> inner;
        enter(object, m_keys.root(), 0, depth < deepest ? &inner : nullptr);
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
        if (inner.empty())
            m_row(m_members, depth == 0 ? 0 : ++m_rows, Found::Row);
        else if (isEmpty)
            m_row(m_members, 0, Found::EmptyList);
        m_isPage = m_isPage || (depth == 0 && !inner.empty());
        m_members.resize(outer);
    }

    /// Adds the object's members, and those of the objects in it that are entered; lists of rows to `inner`.
    void enter(const dom::object& object, JsonKey& around, int depth, std::vector<List>* inner)
    {
        around.next = 0;
        for (const auto [name, value] : object)
            add(m_keys.within(around, name), value, depth, inner);
    }

    [[nodiscard]] JsonMembers& members() { return m_members; }
    /// Whether the record holds lists of rows.
    [[nodiscard]] bool isPage() const { return m_isPage; }
    /// Whether the row is an event, which has the id of the span that it is in.
    [[nodiscard]] bool isEvent() const { return m_areEvents; }

private:
    void add(JsonKey& key, const dom::element& value, int depth, std::vector<List>* inner)
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
        } else if (key.mayHoldText && value.get_string().get(text) == simdjson::SUCCESS && speaksOfTokens(text) &&
                   m_parsers.parse(text, object) == JsonFault::None) {
            enter(object, key, depth + 1, nullptr);
        }
    }

    /// OTLP's [{"key": "a", "value": {"intValue": "1"}}].
    void addAttributes(const dom::array& attributes, JsonKey& around, int depth)
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

    JsonKeys& m_keys;
    TextParsers& m_parsers;
    bool m_all; ///< also members that don't count
    const Row& m_row;
    JsonMembers m_members;
    std::size_t m_rows = 0; ///< of lists
    bool m_isPage = false;
    bool m_areEvents = false;
};

/// Whether pages follow, as what stands around a page's rows says; absent if it doesn't.
std::optional<bool> moreFollow(const dom::object& page)
{
    std::optional<bool> more;
    const auto say = [&more](bool follows) { more = more.value_or(false) || follows; };
    std::optional<std::uint64_t> number;
    std::optional<std::uint64_t> last;
    for (const auto [key, value] : page) {
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
                          "next_page_token", "nextPageToken"})) {
            std::string_view text;
            say(!value.is_null() && !(value.get_string().get(text) == simdjson::SUCCESS && text.empty()));
        } else if (isKey({"page"}) && value.get_uint64().get(count) == simdjson::SUCCESS) {
            number = count;
        } else if (isKey({"total_pages", "totalPages"}) && value.get_uint64().get(count) == simdjson::SUCCESS) {
            last = count;
        } else if (isKey({"meta", "metadata", "cursors", "pagination", "paging", "links", "_links", "page_info",
                          "pageInfo"}) &&
                   value.get_object().get(within) == simdjson::SUCCESS) {
            if (const std::optional<bool> said = moreFollow(within))
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

bool speaksOfTokens(std::string_view text)
{
    return text.starts_with('{') && text.find("oken") != std::string_view::npos;
}

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
    TextParsers parsers;
    LogFields fields;
    EnumMap<LogField, Digits> digits;
    std::string padded;

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
            if ((rank[field] != 0 && rank[field] <= column + 1) || member.value.is_null())
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

JsonRecords::JsonRecords(std::vector<LogColumn> columns) : m_state(std::make_unique<State>(std::move(columns))) {}
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
    const Visit* visiting = nullptr;
    const Visit::Row pass = [&](const JsonMembers& members, std::size_t number, Visit::Found found) {
        m_state->fields.clear();
        const bool isNone = found == Visit::Found::NoObject;
        const JsonFault fault = isNone ? JsonFault::NoObject : m_state->take(members, m_state->fields);
        if (visiting->isEvent())
            m_state->fields[LogField::Id] = m_state->fields[LogField::Parent] = {};
        row({m_state->fields, number, fault, found == Visit::Found::EmptyList});
    };
    Visit visit(m_state->keys, m_state->parsers, false, pass);
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
    const Visit::Row pass = [&](const JsonMembers& members, std::size_t, Visit::Found found) {
        if (found != Visit::Found::Row)
            return;
        names.clear();
        digits.resize(members.size());
        for (const JsonMember& member : members)
            if (!member.key->isTransparent)
                names.push_back({member.key->path, member.value.is_object() || member.value.is_array(),
                                 memberText(member.value, digits[names.size()])});
        row(names);
    };
    Visit(keys, m_state->parsers, true, pass).rows(object);
    return JsonFault::None;
}

JsonFault JsonRecords::readCounts(std::string_view key, std::string_view text, bool isUsage, LogFields& fields)
{
    m_state->parsers.reset();
    dom::object object;
    if (const JsonFault fault = m_state->parsers.parse(text, object); fault != JsonFault::None)
        return fault;
    const Visit::Row none;
    Visit visit(m_state->keys, m_state->parsers, false, none);
    JsonKey& around = m_state->keys.within(m_state->keys.root(), key);
    around.isUsage = isUsage;
    visit.enter(object, around, 1, nullptr);
    return m_state->take(visit.members(), fields);
}

} // namespace breakeven
