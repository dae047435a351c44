// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_machines.h"

#include "core/evidence/gpus/card_form.h"
#include "core/evidence/gpus/lists/skypilot_price.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace breakeven {

namespace {

/// Which machines Google attaches a GPU to. A name that ends in * is that of a family, of which every machine takes
/// them; in others # is the count of GPUs.
struct MachineRule {
    std::string_view gpu; ///< by its bare name in the list, or its name in the accelerators' table
    int gpus;             ///< 0 for any
    std::string_view machine;
};

// Of a GPU that the list calls otherwise the more particular name stands first.
constexpr std::array<MachineRule, 27> machineRules{{
    {"A100-40GB", 16, "a2-megagpu-16g"},
    {"A100-40GB", 0, "a2-highgpu-#g"},
    {"A100-80GB", 0, "a2-ultragpu-#g"},
    {"H100MEGA80GB", 0, "a3-megagpu-#g"},
    {"H100MEGA", 0, "a3-megagpu-#g"},
    {"H100", 0, "a3-highgpu-#g"},
    {"H200", 0, "a3-ultragpu-#g"},
    {"B200", 0, "a4-highgpu-#g"},
    {"GB200", 0, "a4x-highgpu-#g"},
    {"L4", 1, "g2-standard-4"},
    {"L4", 1, "g2-standard-8"},
    {"L4", 1, "g2-standard-12"},
    {"L4", 1, "g2-standard-16"},
    {"L4", 1, "g2-standard-32"},
    {"L4", 2, "g2-standard-24"},
    {"L4", 4, "g2-standard-48"},
    {"L4", 8, "g2-standard-96"},
    {"RTXPRO6000", 1, "g4-standard-48"},
    {"RTXPRO6000", 2, "g4-standard-96"},
    {"RTXPRO6000", 4, "g4-standard-192"},
    {"RTXPRO6000", 8, "g4-standard-384"},
    {"T4", 0, "n1-*"},
    {"P4", 0, "n1-*"},
    {"P100", 0, "n1-*"},
    {"V100", 0, "n1-*"},
    {"V100-32GB", 0, "n1-*"},
    {"K80", 0, "n1-*"},
}};

bool isMachineOf(const MachineRule& rule, const std::string& instance, double gpus)
{
    if (rule.machine.ends_with('*'))
        return instance.starts_with(rule.machine.substr(0, rule.machine.size() - 1));
    std::string name(rule.machine);
    if (const std::size_t at = name.find('#'); at != std::string::npos)
        name.replace(at, 1, fmt::format("{:g}", gpus));
    return instance == name;
}

/// Whether a place may be the other: what is not told may be any.
bool isSamePlace(const std::string& one, const std::string& other)
{
    return one.empty() || other.empty() || one == other;
}

} // namespace

SkypilotMachines::SkypilotMachines(const CsvTable& table, const SkypilotColumns& columns,
                                   const std::optional<ListCurrency>& given)
{
    for (const CsvTable::Row& row : table.rows) {
        const auto field = [&row](std::size_t place) { return SkypilotColumns::field(row, place); };
        if (!row.whole || row.fields.size() != table.columns.size() || field(columns.instance).empty() ||
            !field(columns.gpu).empty())
            continue;
        const std::string currency = columns.currencyOf(row);
        const auto usd = [&](std::size_t place) { return readMachinePrice(field(place), currency, given); };
        if (const std::optional<double> price = usd(columns.price))
            m_machines.push_back({row.line, field(columns.instance), field(columns.region), field(columns.zone), *price,
                                  usd(columns.spot)});
    }
}

const SkypilotMachine* SkypilotMachines::smallestFor(const std::string& name, const std::string& gpu, double gpus,
                                                     const std::string& region, const std::string& zone) const
{
    const std::string bare = bareName(name);
    const bool isByList = std::ranges::find(machineRules, bare, &MachineRule::gpu) != machineRules.end();
    const SkypilotMachine* smallest = nullptr;
    for (const SkypilotMachine& machine : m_machines) {
        if (machine.region != region || !isSamePlace(machine.zone, zone))
            continue;
        const bool fits = std::ranges::any_of(machineRules, [&](const MachineRule& rule) {
            return (isByList ? rule.gpu == bare : rule.gpu == gpu) && (rule.gpus == 0 || rule.gpus == gpus) &&
                   isMachineOf(rule, machine.instance, gpus);
        });
        if (fits && (smallest == nullptr || machine.usd < smallest->usd))
            smallest = &machine;
    }
    return smallest;
}

} // namespace breakeven
