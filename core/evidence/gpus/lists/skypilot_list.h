// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_rate.h"
#include "core/evidence/import_preview.h"
#include "core/evidence/list_currency.h"
#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

/// What a public price list holds.
struct GpuList {
    Message list; ///< which kind of list it is
    std::vector<GpuRate> rates;
    std::size_t rows = 0;
    std::vector<ImportPreview::Skipped> skipped;
    std::vector<std::pair<Message, std::size_t>> remarks; ///< ImportPreview::remarks
    std::string currency;                                 ///< of the prices: "USD" as far as anything is known
    bool needsRate = false; ///< whether rows were skipped as nobody has said what the currency is worth
};

/// Where a list is from, which the list itself does not say.
struct GpuListOrigin {
    std::string file;                          ///< its name, for the source and for errors
    std::string provider;                      ///< may not be empty
    std::string asOf;                          ///< as_of.h
    std::optional<ListCurrency> currency = {}; ///< of the prices that tell no other, if it is not the dollar
};

/// Reads a SkyPilot catalog of one cloud. GPUs that are priced apart from their machines cost both. Rows of one
/// instance in one region (its zones) become one rate on demand and one spot rate, each the median of those that have a
/// price. Every row ends in a rate, or is skipped with its reason. A file that is none, and one without a single row
/// that is of use, are errors; not so one of which all prices are in a currency of which it has yet to be said what it
/// is worth.
[[nodiscard]] Result<GpuList> parseSkypilotList(std::string_view text, const GpuListOrigin& origin);

/// The cloud by the name of SkyPilot's file: "AWS" from "skypilot_aws.csv" or "aws.csv"; empty if it says nothing, as
/// "prices.csv" does.
[[nodiscard]] std::string providerOfFile(const std::filesystem::path& path);

} // namespace breakeven
