// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/packed_ranks.h"
#include "tests/fuzz/fuzz_input.h"

#include <numeric>

using namespace breakeven;

/// Any bytes are refused, or unpacked to tokens that fill what was packed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<Ranks> ranks = unpackRanks(textFrom(data, size));
    if (!ranks) {
        expect(!ranks.error().what.empty() && ranks.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    const auto add = [](std::size_t sum, char length) { return sum + static_cast<unsigned char>(length); };
    const std::string& lengths = ranks->lengths;
    expect(std::accumulate(lengths.begin(), lengths.end(), std::size_t{0}, add) == ranks->bytes.size());
    expect(lengths.find('\0') == std::string::npos);
    return 0;
}
