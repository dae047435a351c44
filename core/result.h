// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/phrases.h"

#include <string>
#include <utility>
#include <variant>

namespace breakeven {

/// What the user or the disk got wrong: where (a file, with its line or JSON pointer where there is one) and what is
/// the matter.
struct Error {
    enum class Kind {
        Input,  ///< what was given is wrong: exit status 2
        Outside ///< something outside failed (a file, a disk): exit status 1
    };
    /// What helps, if it can be asked for where the error is shown; `what` then ends with it.
    enum class Remedy {
        None,
        ChooseColumns,  ///< those of a log for time, input and output
        ChooseTimeUnit, ///< of a log's times that are numbers without a date
        ChooseDecimal   ///< the sign before decimals in a log's numbers
    };
    std::string where;
    Message what;
    Kind kind = Kind::Input;
    Remedy remedy = Remedy::None;

    Error() = default;
    Error(std::string place, Message fault, Kind kindOfFault = Kind::Input, Remedy help = Remedy::None)
        : where(std::move(place)), what(std::move(fault)), kind(kindOfFault), remedy(help)
    {
    }
    /// Of what says it in English alone, as the command line does.
    Error(std::string place, std::string fault, Kind kindOfFault = Kind::Input, Remedy help = Remedy::None)
        : Error(std::move(place), fault.empty() ? Message{} : verbatim(std::move(fault)), kindOfFault, help)
    {
    }

    /// "WHERE: WHAT", on one line.
    [[nodiscard]] std::string sentence(const Catalog& catalog = english) const
    {
        return where.empty() ? inWords(what, catalog) : where + ": " + inWords(what, catalog);
    }
};

/// A value, or the error that stands in its place.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an error.
using Outcome = Result<std::monostate>;
inline Outcome success()
{
    return std::monostate{};
}

} // namespace breakeven
