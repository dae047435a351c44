// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_rate.h"

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

std::string kindWords(const GpuRate& rate)
{
    if (rate.years == 0)
        return std::string(info(rate.kind).name);
    return fmt::format("reserved for {} {}", rate.years, rate.years == 1 ? "year" : "years");
}

std::string rateName(const GpuRate& rate)
{
    return fmt::format("{}, {} {}{}{}, {}", rate.gpu, rate.provider, rate.instance, rate.region.empty() ? "" : " in ",
                       rate.region, kindWords(rate));
}

std::string rateSource(const GpuRate& rate)
{
    return fmt::format("{}, {} ({})", rateName(rate), rate.asOf.empty() ? "of unknown date" : rate.asOf, rate.source);
}

} // namespace breakeven
