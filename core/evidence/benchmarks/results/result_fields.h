// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"
#include "core/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Reads one object of a benchmark's result, member by member. What is missing or null is absent; the first member that
/// is something else than it should be is kept as the error, whose `where` is its JSON pointer.
class ResultFields {
public:
    using Json = nlohmann::ordered_json;

    ResultFields(const Json& object, std::string pointer, std::optional<Error>& fault);

    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] const Json* find(std::string_view key) const;             ///< null if it is missing or null
    [[nodiscard]] std::optional<double> number(std::string_view key) const; ///< finite and not negative
    /// The first of the keys that is there.
    [[nodiscard]] std::optional<double> number(std::initializer_list<std::string_view> keys) const;
    /// One that may also stand in quotes, as in what a person added on the command line.
    [[nodiscard]] std::optional<double> looseNumber(std::string_view key) const;
    /// One that may be "inf": infinite then.
    [[nodiscard]] std::optional<double> rate(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;                  ///< empty if it is missing or no text
    [[nodiscard]] bool flag(std::string_view key) const;                         ///< true or "true"
    [[nodiscard]] ResultFields object(std::string_view key) const;               ///< of no members if it is missing
    [[nodiscard]] std::vector<ResultFields> objects(std::string_view key) const; ///< none if it is missing
    /// Numbers of an array, what is no number left out.
    [[nodiscard]] std::vector<double> numbers(std::string_view key) const;

    /// The percentiles under BEFORE + name + AFTER, "median" for p50 among them, times `scale` in milliseconds.
    [[nodiscard]] WaitTimes latency(std::string_view before, std::string_view after, double scale) const;

private:
    void refuse(std::string_view key, Message what) const;

    const Json* m_object; ///< null if there is none
    std::string m_pointer;
    std::optional<Error>* m_fault;
};

} // namespace breakeven
