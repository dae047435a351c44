// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/accelerator.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// What is read of the accelerators has what a row needs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = parseAccelerators(textFrom(data, size), "file");
    if (!read) {
        expect(!read.error().what.empty() && read.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    expect(!read->empty());
    for (const Accelerator& one : *read)
        expect(!one.gpu.empty() && one.memoryGb > 0);
    return 0;
}
