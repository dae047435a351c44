// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/strict_json.h"

#include "core/files/json_syntax.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t keyLimit = 60; ///< characters of a key in an error
constexpr int outOfRange = 406;      ///< the library's number for a number that a double can't hold

/// Whether the parser stopped within a quoted text: `read` is what it has read, from the start of the last one on. Its
/// fault does not say.
bool endsInText(const std::string& read)
{
    if (!read.starts_with('"'))
        return false;
    std::size_t end = 1;
    while (end < read.size() && read[end] != '"')
        end += read[end] == '\\' ? 2 : 1;
    return !Json::accept(read.substr(0, end + 1));
}

/// Takes the parser's events. Each open container gathers its content in a vector of its own, which becomes JSON when
/// it closes: the library's ordered object would search its keys, and copy its members whenever it grows.
class TreeBuilder : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(std::string_view text, const std::string& where) : m_text(text), m_where(where) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool key(string_t& name) override
    {
        m_levels.back().key = std::move(name);
        m_levels.back().hasKey = true;
        return true;
    }
    bool end_object() override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& fault) override;

    [[nodiscard]] Result<Json> result() &&
    {
        if (m_error)
            return *std::move(m_error);
        return std::move(*m_root);
    }

private:
    struct Level {
        bool isObject;
        bool hasKey = false; ///< a key was read, its value not yet
        std::string key;
        std::vector<std::pair<std::string, Json>> members;
        std::vector<Json> items;
    };

    bool add(Json value);
    bool open(bool isObject);
    bool refuse(Error error)
    {
        m_error = std::move(error);
        return false;
    }
    [[nodiscard]] JsonPlace place() const;
    [[nodiscard]] std::string pointer(std::size_t depth) const;

    std::string_view m_text;
    const std::string& m_where;
    std::vector<Level> m_levels;
    std::optional<Json> m_root;
    std::optional<Error> m_error;
};

bool TreeBuilder::add(Json value)
{
    if (m_levels.empty()) {
        m_root = std::move(value);
        return true;
    }
    Level& level = m_levels.back();
    if (level.isObject)
        level.members.emplace_back(std::move(level.key), std::move(value));
    else
        level.items.push_back(std::move(value));
    level.hasKey = false;
    return true;
}

bool TreeBuilder::open(bool isObject)
{
    if (m_levels.size() == jsonDepthLimit)
        return refuse(
            {placeOf(m_where, pointer(1)), Message{"json.too_deep(levels)", Quantity::plain(jsonDepthLimit)}});
    m_levels.push_back({.isObject = isObject, .key = {}, .members = {}, .items = {}});
    return true;
}

bool TreeBuilder::end_object()
{
    auto& members = m_levels.back().members;
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    for (const auto& [key, value] : members)
        keys.emplace_back(key);
    std::sort(keys.begin(), keys.end());
    if (const auto twin = std::adjacent_find(keys.begin(), keys.end()); twin != keys.end())
        return refuse({placeOf(m_where, pointerTo(pointer(m_levels.size() - 1), *twin)), Message{"json.key_twice"}});

    Json object = Json::object();
    auto& content = object.get_ref<Json::object_t&>();
    content.reserve(members.size());
    for (auto& [key, value] : members)
        content.emplace_back(std::move(key), std::move(value));
    m_levels.pop_back();
    return add(std::move(object));
}

bool TreeBuilder::end_array()
{
    Json array = std::move(m_levels.back().items);
    m_levels.pop_back();
    return add(std::move(array));
}

bool TreeBuilder::parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& fault)
{
    if (fault.id == outOfRange)
        return refuse({placeOf(m_where, pointer(m_levels.size())),
                       Message{"json.number_too_large(number)", oneLine(token, keyLimit)}});
    const bool inText = endsInText(token);
    return refuse(jsonSyntaxError(m_text, position == 0 ? 0 : position - 1, inText, place(), m_where));
}

JsonPlace TreeBuilder::place() const
{
    if (m_levels.empty())
        return m_root ? JsonPlace::End : JsonPlace::Start;
    const Level& level = m_levels.back();
    if (level.hasKey)
        return JsonPlace::AfterKey;
    if (level.isObject)
        return level.members.empty() ? JsonPlace::ObjectStart : JsonPlace::AfterMember;
    return level.items.empty() ? JsonPlace::ArrayStart : JsonPlace::AfterItem;
}

/// The JSON pointer of what is being read, `depth` steps of it.
std::string TreeBuilder::pointer(std::size_t depth) const
{
    std::string path;
    for (std::size_t i = 0; i < depth && i < m_levels.size(); ++i)
        path = pointerTo(path, m_levels[i].isObject ? m_levels[i].key : std::to_string(m_levels[i].items.size()));
    return path;
}

} // namespace

std::string pointerTo(const std::string& pointer, std::string_view key)
{
    std::string step;
    for (const char c : oneLine(key, keyLimit)) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    return pointer + '/' + step;
}

std::string placeOf(const std::string& where, const std::string& pointer)
{
    if (pointer.empty() || where.empty())
        return where + pointer;
    return where + ": " + pointer;
}

Result<Json> parseStrictJson(std::string_view text, const std::string& where)
{
    if (text.size() > jsonSizeLimit)
        return Error{where, Message{"file.larger(mebibytes)", Quantity::plain(jsonSizeLimit >> 20U)}};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{where, Message{"file.empty"}};
    const std::size_t good = isUtf8(text) ? text.size() : goodUtf8Length(text);
    // The parser would take a zero byte for the end, and what follows for nothing.
    if (const std::size_t zero = text.substr(0, good).find('\0'); zero != std::string_view::npos)
        return errorAt(text, zero, where, {"json.zero_byte"});
    if (good < text.size())
        return errorAt(text, good, where, {"json.not_utf8(byte)", inQuotes(text.substr(good, 1))});

    TreeBuilder builder(text, where);
    Json::sax_parse(text.begin(), text.end(), &builder);
    return std::move(builder).result();
}

} // namespace breakeven
