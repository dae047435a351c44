// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/carried_scenario.h"
#include "core/files/strict_json.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// Any bytes give a text of bounded size or are refused in one line; a picture that was given a text gives that text
/// and no other, or is damaged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = textFrom(data, size);
    const Result<std::string> text = scenarioIn(bytes, "picture");
    if (text)
        expect(isPicture(bytes) && text->size() <= jsonSizeLimit);
    else
        expect(!text.error().what.empty() && text.error().sentence().find('\n') == std::string::npos);

    const std::string carrying = withScenario(std::string(bytes), "the text");
    if (carrying == bytes)
        return 0;
    expect(isPicture(bytes) && isPicture(carrying));
    if (const Result<std::string> again = scenarioIn(carrying, "picture"); again)
        expect(*again == "the text");
    else
        expect(!text);
    return 0;
}
