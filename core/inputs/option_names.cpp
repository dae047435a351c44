// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/option_names.h"

#include "core/inputs/one_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace breakeven {

namespace {

/// "frontier_api, memory_api and tuned_api": the ids that pass, in the model's order.
template <typename Allowed> std::string allowedIds(Allowed allowed)
{
    std::string ids;
    std::string_view last;
    for (const OptionInfo& row : optionTable) {
        if (!allowed(row.option))
            continue;
        if (!last.empty())
            ids += fmt::format("{}{}", ids.empty() ? "" : ", ", last);
        last = row.id;
    }
    return fmt::format("{} and {}", ids, last);
}

/// The option of that id if it may serve as `role`.
template <typename Allowed> Result<Option> named(std::string_view id, std::string_view role, Allowed allowed)
{
    const std::optional<Option> option = optionTable.find(id);
    if (option && allowed(*option))
        return *option;
    const std::string fault =
        option ? fmt::format("{} can't be {}", id, role) : fmt::format("unknown option {}", inQuotes(id));
    return Error{"", fmt::format("{}; allowed are {}", fault, allowedIds(allowed))};
}

} // namespace

Result<Option> optionNamed(std::string_view id)
{
    return named(id, "an option", [](Option) { return true; });
}

Result<Option> baselineNamed(std::string_view id)
{
    return named(id, "the baseline", [](Option option) { return info(option).canBeBaseline; });
}

Result<Option> hostingNamed(std::string_view id)
{
    const auto hosts = [](Option option) {
        return std::find(hybridHostings.begin(), hybridHostings.end(), option) != hybridHostings.end();
    };
    return named(id, "a hybrid's hosting", hosts);
}

Outcome checkFocus(Option focus, Option baseline)
{
    if (focus != baseline)
        return success();
    const std::string others = allowedIds([baseline](Option option) { return option != baseline; });
    return Error{"", fmt::format("{} is the baseline; the focus must be another option: {}", info(focus).id, others)};
}

} // namespace breakeven
