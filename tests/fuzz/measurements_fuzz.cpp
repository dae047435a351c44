// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/measurement.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// Measurements that are read can be told in words, and their rates are positive where there are any.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = parseMeasurements(textFrom(data, size), "file");
    if (!read) {
        expect(!read.error().what.empty() && read.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    expect(!read->empty());
    for (const Measurement& one : *read) {
        expect(!conditions(one).empty() && !measuredRate(one).empty());
        expect(one.inputPerOutput().value_or(1) > 0 && one.outputRate().value_or(1) > 0);
    }
    return 0;
}
