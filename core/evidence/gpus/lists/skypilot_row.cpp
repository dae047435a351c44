// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_row.h"

#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/gpu_rate.h"
#include "core/evidence/gpus/lists/skypilot_price.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t longestListedName = 80; ///< characters

std::string nameInRow(const CsvTable::Row& row, std::size_t place)
{
    return oneLine(row.fields[place], longestListedName);
}

bool isNoGpu(const std::string& name)
{
    for (const std::string_view family : {"tpu", "Trainium", "Inferentia", "Gaudi"})
        if (name.starts_with(family))
            return true;
    return false;
}

/// Names and memory; the accelerators' table is believed where it knows the GPU.
void identify(SkypilotRow& made, const std::string& name, double memoryGb)
{
    const Accelerator* known = findAccelerator(name, memoryGb);
    const bool plausible = memoryGb == 0 || plausibleGpuMemory.contains(memoryGb);
    made.gpu = known != nullptr ? known->gpu : name;
    made.memoryGb = known != nullptr ? known->memoryGb : plausible ? memoryGb : 0;
    if (known == nullptr && !plausible)
        made.remarks.push_back({"skypilot.memory_left_out(gpu, memory)", name, Quantity::general(memoryGb)});
    constexpr double roundedBy = 0.15; // 94 GB and 96, 180 GB and 192 are one GPU
    if (known != nullptr && memoryGb > 0 && std::abs(memoryGb / known->memoryGb - 1) > roundedBy)
        made.remarks.push_back({"skypilot.memory_taken(gpu, listed, taken)", made.gpu, Quantity::general(memoryGb),
                                Quantity::general(known->memoryGb)});
}

void readRowPrices(SkypilotRow& made, const ReadPrice& onDemand, const ReadPrice& spot)
{
    made.onDemand = onDemand.usd;
    if (!onDemand.usd)
        made.remarks.push_back({"skypilot.rent_left_out(why)", onDemand.why});
    if (!spot.usd)
        made.remarks.push_back({"skypilot.spot_left_out(why)", spot.why});
    else if (onDemand.usd && *spot.usd == *onDemand.usd)
        made.remarks.push_back({"skypilot.spot_equals"});
    else if (onDemand.usd && *spot.usd > *onDemand.usd)
        made.remarks.push_back({"skypilot.spot_above"});
    else
        made.spot = spot.usd;
}

} // namespace

namespace {

/// The prices of a row and how they came about.
SkypilotReading readPrices(SkypilotRow made, const std::string& subject, const SkypilotColumns& columns,
                           const CsvTable::Row& row, const SkypilotContext& context, const SkypilotMachine* machine)
{
    const std::string currency = columns.currencyOf(row);
    const ReadPrice onDemand = readSkypilotPrice(row.fields[columns.price], made.gpus,
                                                 machine == nullptr ? 0 : machine->usd, currency, context.currency);
    ReadPrice spot =
        readSkypilotPrice(row.fields[columns.spot], made.gpus, machine == nullptr ? 0 : machine->spotUsd.value_or(0),
                          currency, context.currency);
    if (machine != nullptr && !machine->spotUsd && spot.usd)
        spot = {std::nullopt, {"skypilot.machine_without_spot"}, {}};
    const std::string& foreign = onDemand.foreign.empty() ? spot.foreign : onDemand.foreign;
    if (!onDemand.usd && !spot.usd && foreign.empty())
        return {Error{subject, Message{"skypilot.no_price(rent, spot)", onDemand.why, spot.why}}, {}};
    if (!onDemand.usd && !spot.usd)
        return {Error{subject, Message{"skypilot.foreign(currency)", foreign}}, foreign};
    readRowPrices(made, onDemand, spot);
    return {std::move(made), foreign};
}

/// The machine that the GPUs of a row without one are in.
const SkypilotMachine* machineOf(SkypilotRow& made, const std::string& name, const std::string& zone,
                                 const SkypilotMachines& machines)
{
    const SkypilotMachine* machine = machines.smallestFor(name, made.gpu, made.gpus, made.region, zone);
    if (machine == nullptr) {
        made.instance = fmt::format("{:g}x {}", made.gpus, name); // each count has a price of its own
        made.isGpuAlone = true;
        made.remarks.push_back({"skypilot.gpu_alone"});
    } else {
        made.instance = machine->instance;
        made.machineLine = machine->line;
        made.remarks.push_back({"skypilot.machine_added"});
    }
    return machine;
}

} // namespace

SkypilotReading readSkypilotRow(const CsvTable& table, const SkypilotColumns& columns, const CsvTable::Row& row,
                                const SkypilotContext& context)
{
    const auto refused = [](Error error) { return SkypilotReading{std::move(error), {}}; };
    if (!row.whole)
        return refused({oneLine(row.fields.front(), longestListedName), Message{"skypilot.open_quotes"}});
    if (row.fields.size() != table.columns.size())
        return refused({oneLine(row.fields.front(), longestListedName),
                        Message{"skypilot.fields(fields, columns)", Quantity::plain(row.fields.size()),
                                Quantity::plain(table.columns.size())}});
    SkypilotRow made;
    made.instance = nameInRow(row, columns.instance);
    const std::string name = nameInRow(row, columns.gpu);
    if (name.empty())
        return refused({made.instance, Message{"skypilot.no_gpu"}});
    const bool isApart = made.instance.empty();
    const std::string subject = isApart ? name : made.instance;
    if (isNoGpu(name))
        return refused({subject, Message{"skypilot.is_no_gpu(name)", name}});
    made.region = nameInRow(row, columns.region);

    const std::optional<double> count = numberOf(row.fields[columns.count]);
    if (!count || !plausibleGpuCount.contains(*count))
        return refused({subject, Message{"skypilot.count(count, most)", inQuotes(row.fields[columns.count]),
                                         Quantity::plain(plausibleGpuCount.high)}});
    made.gpus = *count;
    const std::string details = SkypilotColumns::field(row, columns.details);
    const SkypilotForms::Read form = context.forms.of(name, details, made.instance);
    const SkypilotMemory::Read memory = context.memory.ofOne(name, made.gpus, details);
    identify(made, form.name, memory.gb);
    if (!form.remark.empty())
        made.remarks.push_back(form.remark);
    if (memory.divided)
        made.remarks.push_back({"skypilot.memory_of_all"});
    const SkypilotMachine* machine =
        isApart ? machineOf(made, name, SkypilotColumns::field(row, columns.zone), context.machines) : nullptr;
    return readPrices(std::move(made), subject, columns, row, context, machine);
}

} // namespace breakeven
