// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/token_count.h"
#include "core/evidence/tokens/token_samples.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// The tokens of any bytes fill the text, and there are as many as were counted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textFrom(data, size);
    for (const EncodingInfo& row : encodingTable) {
        const TextCounts counts = countText(row.encoding, text);
        const std::vector<Token> tokens = tokensOf(row.encoding, text);
        expect(counts.tokens == tokens.size() && counts.bytes == size);
        std::size_t end = 0;
        for (const Token& token : tokens) {
            expect(token.offset == end && token.length > 0);
            end += token.length;
        }
        expect(end >= counts.characters);
    }
    for (const Separation separation : {Separation::Rule, Separation::Line, Separation::None})
        for (const std::string_view sample : samplesIn(text, separation))
            expect(!sample.empty() && sample.data() >= text.data() &&
                   sample.data() + sample.size() <= text.data() + text.size());
    return 0;
}
