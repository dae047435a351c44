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

/// Whether a name is the accelerator's own, but for its memory behind one of them: "A100" alone stands for A100-40GB
/// and A100-80GB, "V100" for V100 and V100-32GB, "L4-24GB" for L4.
bool isOwn(const Accelerator& accelerator, const std::string& bareOwn, const std::string& wanted)
{
    const std::string memory = std::to_string(static_cast<int>(accelerator.memoryGb)) + "GB";
    return bareOwn == wanted || bareOwn == wanted + memory || bareOwn + memory == wanted;
}

bool goesBy(const Accelerator& accelerator, const std::string& wanted)
{
    return isOwn(accelerator, bareName(accelerator.gpu), wanted) ||
           std::any_of(accelerator.names.begin(), accelerator.names.end(),
                       [&wanted](const std::string& name) { return bareName(name) == wanted; });
}

/// The same for a name that tells a form, in whatever words: the accelerator must be of that form, or have only one.
bool goesByInForm(const Accelerator& accelerator, CardForm form, const std::string& wanted)
{
    const std::optional<CardForm> own = formOf(accelerator);
    return (!own || own == form) &&
           (isOwn(accelerator, withoutForm(accelerator.gpu), wanted) ||
            std::any_of(accelerator.names.begin(), accelerator.names.end(),
                        [&wanted](const std::string& name) { return withoutForm(name) == wanted; }));
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

std::optional<CardForm> formOf(const Accelerator& accelerator)
{
    if (const std::optional<CardForm> form = formIn(accelerator.gpu))
        return form;
    for (const std::string& name : accelerator.names)
        if (const std::optional<CardForm> form = formIn(name))
            return form;
    return std::nullopt;
}

const Accelerator* findAccelerator(std::string_view name, double memoryGb)
{
    const std::string wanted = bareName(name);
    const std::optional<CardForm> form = formIn(name);
    const std::string wantedBase = withoutForm(name);
    const Accelerator* best = nullptr;
    for (const Accelerator& one : accelerators()) {
        if (!goesBy(one, wanted) && !(form && goesByInForm(one, *form, wantedBase)))
            continue;
        const bool nearer = best == nullptr ||
                            (memoryGb > 0 && std::abs(one.memoryGb - memoryGb) < std::abs(best->memoryGb - memoryGb));
        if (nearer)
            best = &one;
    }
    return best;
}

} // namespace breakeven
