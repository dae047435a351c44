// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/strict_json.h"
#include "core/inputs/parameter.h"
#include "core/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Reads one object of a catalog's file, member by member. The first that is missing or wrong is kept as the error,
/// whose `where` is its JSON pointer; what is read after it counts for nothing.
class CatalogFields {
public:
    using Json = nlohmann::ordered_json;

    CatalogFields(const Json& object, std::string pointer);

    [[nodiscard]] std::string text(std::string_view key);         ///< that must be there, and not be empty
    [[nodiscard]] std::string optionalText(std::string_view key); ///< empty if it is missing
    [[nodiscard]] std::string date(std::string_view key);         ///< "YYYY-MM-DD", which must be there
    /// As much of a date as is known (as_of.h); empty if it is missing.
    [[nodiscard]] std::string roughDate(std::string_view key);
    [[nodiscard]] double number(std::string_view key, Range allowed);
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view key, Range allowed);
    [[nodiscard]] int whole(std::string_view key, Range allowed);
    [[nodiscard]] bool flag(std::string_view key); ///< false if it is missing
    /// One of the names, as its place among them.
    [[nodiscard]] std::size_t choice(std::string_view key, const std::vector<std::string_view>& names);
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key); ///< none if it is missing
    /// The objects of an array that must be there and hold at least one, each with its own pointer.
    [[nodiscard]] std::vector<CatalogFields> objects(std::string_view key);
    [[nodiscard]] std::vector<CatalogFields> optionalObjects(std::string_view key); ///< none if it is missing

    /// Takes over the error of an object within this one, if this has none yet.
    void adopt(const CatalogFields& inner);
    /// For faults that only several members show.
    void refuse(std::string_view key, Message what);
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] Error error() const { return *m_error; }

private:
    [[nodiscard]] const Json* find(std::string_view key) const;

    const Json* m_object; ///< none if it is no object
    std::string m_pointer;
    std::optional<Error> m_error;
};

/// The object of a catalog's file: {"format": FORMAT, "version": 1, …}, whose members `fields` of `where` reads. An
/// error is one of parseStrictJson, or says that it is another kind of file or of a newer version.
[[nodiscard]] Result<nlohmann::ordered_json> parseCatalogFile(std::string_view text, const std::string& where,
                                                              std::string_view format);

/// All objects of the array `key` of such a file, each as `read` makes it of its fields.
template <typename Row>
[[nodiscard]] Result<std::vector<Row>> parseCatalogRows(std::string_view text, const std::string& where,
                                                        std::string_view format, std::string_view key,
                                                        Row (*read)(CatalogFields&))
{
    const Result<nlohmann::ordered_json> json = parseCatalogFile(text, where, format);
    if (!json)
        return json.error();
    CatalogFields file(*json, {});
    std::vector<Row> rows;
    for (CatalogFields& fields : file.objects(key)) {
        rows.push_back(read(fields));
        file.adopt(fields);
    }
    if (!file.ok())
        return Error{placeOf(where, file.error().where), file.error().what};
    return rows;
}

} // namespace breakeven
