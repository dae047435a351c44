// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/model_import.h"
#include "core/evidence/prices/lists/price_list.h"
#include "tests/fuzz/fuzz_input.h"

using namespace breakeven;

/// A public price list becomes a catalog that is written and read back as the same, and that a second import of the
/// list leaves as it is; each entry is told or skipped with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<ImportedModels> imported = readPriceList(textFrom(data, size), "list", "2026-08-01");
    if (!imported) {
        expect(!imported.error().what.empty() && imported.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    for (const ImportPreview::Skipped& entry : imported->skipped)
        expect(!entry.why.empty());
    const ModelCatalog users = withImported({}, {}, *imported);
    expect(previewImport({}, *imported).entries() == imported->models.size() + imported->skipped.size());
    if (users.empty())
        return 0;
    const Result<ModelCatalog> again = parseModels(formatModels(users), "again");
    expect(again.ok() && *again == users);
    expect(withImported(users, users, *imported) == users);
    return 0;
}
