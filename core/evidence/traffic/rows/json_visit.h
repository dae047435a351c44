// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/json_fault.h"
#include "core/evidence/traffic/rows/json_keys.h"

#include <simdjson.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

namespace dom = simdjson::dom;

[[nodiscard]] JsonFault jsonFault(simdjson::error_code fault);

/// Parsers of texts within a record, whose values live until the next one.
class JsonTextParsers {
public:
    void reset() { m_used = 0; }
    [[nodiscard]] JsonFault parse(std::string_view text, dom::object& object);

private:
    struct Parser {
        dom::parser parser;
        std::string padded;
    };
    std::vector<std::unique_ptr<Parser>> m_parsers;
    std::size_t m_used = 0;
};

/// A member that counts, or in a list of names any.
struct JsonMember {
    const JsonKey* key;
    dom::element value;
};
using JsonMembers = std::vector<JsonMember>;

/// The rows of a record.
class JsonVisit {
public:
    struct List {
        dom::array rows;
        bool areEvents;
    };
    enum class Found { Row, NoObject, EmptyList };
    using Row = std::function<void(const JsonMembers&, std::size_t, Found)>;

    /// With `all`, members that don't count are passed on as well.
    JsonVisit(JsonKeys& keys, JsonTextParsers& parsers, bool all, const Row& row)
        : m_keys(keys), m_parsers(parsers), m_all(all), m_row(row)
    {
        parsers.reset();
    }

    /// Passes on each row in the object: with its members and those of what is around it, and with its number among
    /// the rows of lists, 0 outside any. A list's element may be no object; a list without any is passed on as well.
    void rows(const dom::object& object, int depth = 0);
    /// Adds the object's members, and those of the objects in it that are entered; lists of rows to `inner`.
    void enter(const dom::object& object, JsonKey& around, int depth, std::vector<List>* inner);

    [[nodiscard]] JsonMembers& members() { return m_members; }
    /// Whether the record holds lists of rows.
    [[nodiscard]] bool isPage() const { return m_isPage; }
    /// Whether the row is an event, which has the id of the span that it is in.
    [[nodiscard]] bool isEvent() const { return m_areEvents; }
    /// The object that the row is, without what stands around it.
    [[nodiscard]] const dom::object& innermost() const { return m_innermost; }

private:
    void add(JsonKey& key, const dom::element& value, int depth, std::vector<List>* inner);
    void addAttributes(const dom::array& attributes, JsonKey& around, int depth);

    JsonKeys& m_keys;
    JsonTextParsers& m_parsers;
    bool m_all;
    const Row& m_row;
    JsonMembers m_members;
    std::size_t m_rows = 0; ///< of lists
    bool m_isPage = false;
    bool m_areEvents = false;
    dom::object m_innermost;
};

} // namespace breakeven
