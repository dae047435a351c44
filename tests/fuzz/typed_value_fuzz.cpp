// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_sum.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/assignment.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"
#include "tests/fuzz/fuzz_input.h"

#include <cmath>

using namespace breakeven;

/// Whatever is typed for a parameter, in whatever language, is a finite number, or is refused with a reason; the first
/// byte chooses the parameter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Parameter& row = parameterTable[data[0] % parameterTable.size()];
    const std::string_view text = textFrom(data + 1, size - 1);
    const Result<double> value = parseTyped(row, text);
    expect(value ? std::isfinite(*value) : !value.error().what.empty());
    const Result<double> sum = parseSum(row, text);
    expect(sum ? row.accepts(*sum) : !sum.error().what.empty());
    expect(!value || (sum && *sum == *value)); // what is a value is no sum
    if (const auto range = parseTypedRange(row, text))
        expect(range->ok() ? range->value().low < range->value().high : !range->error().what.empty());
    for (const LanguageInfo& language : languageTable) {
        const Catalog catalog = grammarOf(language.language);
        const Result<double> read = parseSum(row, text, catalog);
        expect(read ? row.accepts(*read) : !read.error().what.empty());
        if (read)
            expect(*parseTyped(row, typedValue(row, *read, catalog), catalog) == *read);
    }
    Scenario scenario;
    const Outcome assigned = assign(scenario, row.id, text);
    expect(assigned ? row.accepts(scenario.parameters.*row.member) : scenario == Scenario{});
    return 0;
}
