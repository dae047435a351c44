// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/model_size.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// Models that are read have weights, fewer of them at fewer bits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = parseModelSizes(textFrom(data, size), "file");
    if (!read) {
        expect(!read.error().what.empty() && read.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    expect(!read->empty());
    for (const ModelSize& one : *read) {
        const double most = weightsGb(one, Precision::Bits16);
        expect(weightsGb(one, Precision::Bits4) > 0 && weightsGb(one, Precision::Bits8) <= most);
        expect(one.kvBytesPerToken() > 0);
    }
    return 0;
}
