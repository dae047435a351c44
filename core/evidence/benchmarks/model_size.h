// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/result.h"
#include "core/words/label.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Bits in which a model's weights are kept.
enum class Precision { Bits16, Bits8, Bits4 };

struct PrecisionInfo {
    Precision precision;
    int bits;
    std::string_view id;
    std::string_view name; ///< "16 bit"

    [[nodiscard]] constexpr Label label() const { return {"precision", id, "name", name}; }
};

inline constexpr EnumTable<&PrecisionInfo::precision> precisionTable{{
    {Precision::Bits16, 16, "16", "16 bit"},
    {Precision::Bits8, 8, "8", "8 bit"},
    {Precision::Bits4, 4, "4", "4 bit"},
}};
template <> inline constexpr const auto& tableOf<Precision> = precisionTable;

/// What a model's published configuration says of the memory that it takes.
struct ModelSize {
    std::string model;
    double billions = 0; ///< of parameters
    /// Of the parameters that a token passes, where a model has experts of which it passes some only.
    std::optional<double> activeBillions;
    double layers = 0;
    double kvHeads = 0;
    double headSize = 0;
    double hiddenSize = 0;
    double vocabulary = 0;
    bool tied = false; ///< the first and the last layer share their table of the vocabulary
    std::string source;
    std::string asOf; ///< as_of.h: when it was published

    /// Billions of parameters in the tables of the vocabulary.
    [[nodiscard]] double embeddingBillions() const { return hiddenSize * vocabulary * (tied ? 1 : 2) / 1e9; }
    /// Bytes that one token of context takes in a key-value cache of 16 bit: 2 · layers · heads · head size · 2 bytes.
    [[nodiscard]] double kvBytesPerToken() const { return 2 * layers * kvHeads * headSize * 2; }
};

/// The weights in GB (1e9 bytes). At 8 and 4 bit the tables of the vocabulary stay at 16 bit, as common files have it,
/// and at 4 bit every 128 weights carry a scale of 16 and a zero point of 4 bit.
[[nodiscard]] double weightsGb(const ModelSize& model, Precision precision);

/// The text of resources/catalogs/model_sizes.json, as it was compiled into the program.
[[nodiscard]] std::string_view embeddedModelSizes();

/// Reads {"format": "breakeven-model-sizes", "version": 1, "models": […]}. What is missing, unknown or not plausible is
/// an error that names WHERE and the JSON pointer.
[[nodiscard]] Result<std::vector<ModelSize>> parseModelSizes(std::string_view text, const std::string& where);

/// Those that come with the program, the smallest first.
[[nodiscard]] const std::vector<ModelSize>& modelSizes();

} // namespace breakeven
