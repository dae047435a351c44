// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_rate.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

/// Lower case, and a dash in place of everything that is awkward on a command line; slashes part the steps.
std::string slug(std::string_view text)
{
    std::string made;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
        if (upper)
            made += static_cast<char>(c - 'A' + 'a');
        else if (plain)
            made += c;
        else if (static_cast<unsigned char>(c) >= 0x80) // letters beyond ASCII
            made += c;
        else if (!made.empty() && made.back() != '-')
            made += '-';
    }
    return made;
}

} // namespace

std::string rateId(const GpuRate& rate)
{
    std::string id =
        fmt::format("{}/{}/{}/{}", slug(rate.provider), slug(rate.instance), slug(rate.gpu), info(rate.kind).id);
    if (rate.years > 0)
        id += fmt::format("_{}y", rate.years);
    if (!rate.region.empty())
        id += '/' + slug(rate.region);
    return id;
}

Message kindWords(const GpuRate& rate)
{
    return rate.years == 0 ? asMessage(info(rate.kind).label())
                           : Message{"gpu.reserved(years)", Quantity::plain(rate.years)};
}

Message rateName(const GpuRate& rate)
{
    if (rate.region.empty())
        return {"gpu.offer(gpu, provider, instance, kind)", rate.gpu, rate.provider, rate.instance, kindWords(rate)};
    return {"gpu.offer_in(gpu, provider, instance, region, kind)",
            rate.gpu,
            rate.provider,
            rate.instance,
            rate.region,
            kindWords(rate)};
}

Message rateSource(const GpuRate& rate)
{
    return {"gpu.source(offer, date, source)", rateName(rate),
            rate.asOf.empty() ? Message{"date.of_unknown_date"} : verbatim(rate.asOf), rate.source};
}

} // namespace breakeven
