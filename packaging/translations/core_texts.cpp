// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what core says as C++ that lupdate reads: a line a text, with its name, by which translators see what stands
// in its braces.
#include "core/output/texts/table_labels.h"
#include "core/words/english.h"
#include "core/words/translated_catalog.h"

#include <fmt/format.h>

#include <cstdio>
#include <string>

using namespace breakeven;

namespace {

std::string literal(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    return quoted + '"';
}

void print(std::string_view macro, std::string_view text, std::string_view name)
{
    std::puts(fmt::format("{}(\"core\", {}, {})", macro, literal(text), literal(name)).c_str());
}

} // namespace

int main()
{
    for (const CatalogEntry& entry : englishEntries)
        print(entry.counted.empty() ? "QT_TRANSLATE_NOOP3" : "QT_TRANSLATE_N_NOOP3", entry.text, entry.name);
    for (const Label& label : tableLabels())
        if (!label.english.empty())
            print("QT_TRANSLATE_NOOP3", label.english, nameOf(label));
}
