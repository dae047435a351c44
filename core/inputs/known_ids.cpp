// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/known_ids.h"

#include "core/inputs/parameter_table.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <vector>

namespace breakeven {

namespace {

constexpr std::size_t longestGuess = 64; ///< bytes; what is longer is no misspelt id

/// As an id would be written: "GPU-rate" is gpu_rate.
std::string asId(std::string_view text)
{
    std::string id(text);
    for (char& c : id) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (c == '-' || c == ' ')
            c = '_';
    }
    return id;
}

/// How many letters must be inserted, left out, replaced or swapped with their neighbour.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

/// "frontier_api, memory_api and tuned_api": the ids that pass, in the model's order.
template <typename Allowed> Message allowedIds(Allowed allowed)
{
    std::vector<Message> ids;
    for (const OptionInfo& row : optionTable)
        if (allowed(row.option))
            ids.push_back(verbatim(std::string(row.id)));
    return listedWithAnd(ids);
}

/// The option of that id if it may serve as `role`.
template <typename Allowed> Result<Option> named(std::string_view id, const Message& role, Allowed allowed)
{
    const std::optional<Option> option = optionTable.find(id);
    if (option && allowed(*option))
        return *option;
    return Error{"", option ? Message{"ids.cant_be(id, role, allowed)", std::string(id), role, allowedIds(allowed)}
                            : Message{"ids.unknown_option(id, allowed)", inQuotes(id), allowedIds(allowed)}};
}

} // namespace

Message unknownParameter(std::string_view id, const std::vector<std::string_view>& others)
{
    std::string_view nearest;
    if (id.size() <= longestGuess) {
        const std::string guess = asId(id);
        std::size_t least = std::max<std::size_t>(2, guess.size() / 3) + 1;
        const auto consider = [&](std::string_view candidate) {
            // What differs in every letter is no guess: "x" is not "pue".
            const std::size_t distance = editDistance(guess, candidate);
            if (distance < least && distance < guess.size()) {
                least = distance;
                nearest = candidate;
            }
        };
        for (const Parameter& row : parameterTable)
            consider(row.id);
        for (const std::string_view other : others)
            consider(other);
    }
    if (nearest.empty())
        return {"ids.unknown_parameter(id)", inQuotes(id)};
    return {"ids.unknown_parameter_near(id, nearest)", inQuotes(id), std::string(nearest)};
}

Result<Option> optionNamed(std::string_view id)
{
    return named(id, {}, [](Option) { return true; });
}

Result<Option> baselineNamed(std::string_view id)
{
    return named(id, {"ids.role_of_baseline"}, [](Option option) { return info(option).canBeBaseline; });
}

Result<Option> optionNamed(std::string_view id, const Choice& choice)
{
    const auto canBeChosen = [&choice](Option option) {
        return std::find(choice.options.begin(), choice.options.end(), option) != choice.options.end();
    };
    return named(id, asMessage(Label{"choice", choice.id, "role", choice.role}), canBeChosen);
}

Outcome checkFocus(Option focus, Option baseline)
{
    if (focus != baseline)
        return success();
    return Error{"", Message{"ids.focus_is_baseline(id, others)", std::string(info(focus).id),
                             allowedIds([baseline](Option option) { return option != baseline; })}};
}

} // namespace breakeven
