// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_rate.h"

#include "core/text/slug.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

namespace breakeven {

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
