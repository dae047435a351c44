// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/accelerator.h"

#include "core/evidence/catalog_json.h"
#include "core/words/english.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr double mostMemory = 2000; ///< GB
constexpr double mostPower = 5000;  ///< W
constexpr double leastPrice = 50;   ///< USD
constexpr double mostPrice = 200000;

Accelerator readAccelerator(CatalogFields& row)
{
    Accelerator made;
    made.gpu = row.text("gpu");
    made.names = row.optionalTexts("names");
    made.memoryGb = row.number("memory_gb", {1, mostMemory});
    made.powerW = row.optionalNumber("power_w", {1, mostPower});
    made.powerSource = row.optionalText("power_source");
    made.priceUsd = row.optionalNumber("price_usd", {leastPrice, mostPrice});
    made.priceSource = row.optionalText("price_source");
    made.priceAsOf = row.roughDate("price_as_of");
    made.noPrice = row.optionalText("no_price");
    if (made.powerW.has_value() == made.powerSource.empty())
        row.refuse("power_source", {"catalog.both_or_neither(key)", std::string("power_w")});
    if (made.priceUsd.has_value() == made.priceSource.empty())
        row.refuse("price_source", {"catalog.both_or_neither(key)", std::string("price_usd")});
    if (made.priceUsd && !made.noPrice.empty())
        row.refuse("no_price", {"catalog.price_and_none"});
    return made;
}

std::string bare(std::string_view name)
{
    std::string made;
    for (const char c : name)
        if (c != ' ' && c != '-' && c != '_')
            made += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return made;
}

bool goesBy(const Accelerator& accelerator, const std::string& bareName)
{
    return bare(accelerator.gpu) == bareName ||
           std::any_of(accelerator.names.begin(), accelerator.names.end(),
                       [&bareName](const std::string& name) { return bare(name) == bareName; });
}

} // namespace

Result<std::vector<Accelerator>> parseAccelerators(std::string_view text, const std::string& where)
{
    return parseCatalogRows<Accelerator>(text, where, "breakeven-accelerators", "accelerators", readAccelerator);
}

const std::vector<Accelerator>& accelerators()
{
    static const std::vector<Accelerator> all = [] {
        Result<std::vector<Accelerator>> read = parseAccelerators(embeddedAccelerators(), "accelerators.json");
        assert(read); // the tests read it
        return read ? std::move(read).value() : std::vector<Accelerator>();
    }();
    return all;
}

const Accelerator* findAccelerator(std::string_view name, double memoryGb)
{
    const std::string wanted = bare(name);
    const Accelerator* best = nullptr;
    for (const Accelerator& one : accelerators()) {
        // "A100" alone stands for A100-40GB and A100-80GB, "V100" for V100 and V100-32GB.
        const std::string own = bare(one.gpu);
        const bool sized = own == wanted + std::to_string(static_cast<int>(one.memoryGb)) + "GB";
        if (!goesBy(one, wanted) && !sized)
            continue;
        const bool nearer = best == nullptr ||
                            (memoryGb > 0 && std::abs(one.memoryGb - memoryGb) < std::abs(best->memoryGb - memoryGb));
        if (nearer)
            best = &one;
    }
    return best;
}

} // namespace breakeven
