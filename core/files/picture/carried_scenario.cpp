// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/carried_scenario.h"

#include "core/files/picture/pdf_carrier.h"
#include "core/files/picture/png_carrier.h"
#include "core/files/picture/svg_carrier.h"
#include "core/words/english.h"

#include <array>
#include <utility>

namespace breakeven {

namespace {

/// A kind of file that can carry a scenario.
struct Carrier {
    bool (*recognizes)(std::string_view bytes);
    std::string (*with)(std::string picture, std::string_view text);
    Result<std::string> (*textIn)(std::string_view bytes, const std::string& where);
};

constexpr std::array<Carrier, 3> carriers{
    {{isPng, pngWith, textInPng}, {isSvg, svgWith, textInSvg}, {isPdf, pdfWith, textInPdf}}};

const Carrier* carrierOf(std::string_view bytes)
{
    for (const Carrier& carrier : carriers)
        if (carrier.recognizes(bytes))
            return &carrier;
    return nullptr;
}

} // namespace

bool isPicture(std::string_view bytes)
{
    return carrierOf(bytes) != nullptr;
}

std::string withScenario(std::string picture, std::string_view scenarioText)
{
    const Carrier* carrier = carrierOf(picture);
    return carrier == nullptr ? picture : carrier->with(std::move(picture), scenarioText);
}

Result<std::string> scenarioIn(std::string_view bytes, const std::string& where)
{
    const Carrier* carrier = carrierOf(bytes);
    return carrier == nullptr ? Error{where, Message{"carrier.no_picture"}} : carrier->textIn(bytes, where);
}

} // namespace breakeven
