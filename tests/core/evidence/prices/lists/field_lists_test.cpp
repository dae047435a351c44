// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/prices/model_prices.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// What is read of a list from the field; none if it is not here.
std::optional<ImportedModels> readField(const char* name)
{
    const std::optional<QByteArray> bytes = sharedData(QByteArray("field/") + name);
    if (!bytes)
        return std::nullopt;
    const Result<ImportedModels> imported = readPriceList(bytes->toStdString(), name, "2026-11-29");
    if (!imported)
        qFatal("%s", imported.error().sentence().c_str());
    return *imported;
}

} // namespace

/// Lists as people have brought them, if they are at hand.
class FieldListsTest : public QObject {
    Q_OBJECT

private slots:
    void openRoutersModels()
    {
        const std::optional<ImportedModels> list = readField("25-openrouter-models.json");
        if (!list)
            QSKIP("the list is not here");
        QCOMPARE(list->models.size(), std::size_t{1});
        QVERIFY((list->models[0].prices[0].prices == TokenPrices{3, 15, 0.3, 3.75, {}, {}}));
        QCOMPARE(inWords(list->skipped.at(0).where), std::string("openrouter/auto"));
    }

    void modelsDev()
    {
        const std::optional<ImportedModels> list = readField("26-models-dev-api.json");
        if (!list)
            QSKIP("the list is not here");
        const CatalogModel& model = list->models.at(0);
        QVERIFY((model.prices[0].prices == TokenPrices{1.25, 10, 0.125, {}, {}, {}}));
        const std::vector<Message> notes = priceNotes(model, std::chrono::sys_days{});
        QCOMPARE(inWords(notes.at(0)), std::string("Prompts above 200,000 tokens: $2.50 in and $15.00 out."));
    }

    void genaisSecondForm()
    {
        const std::optional<ImportedModels> list = readField("27-genai-v2-charges.json");
        if (!list)
            QSKIP("the list is not here");
        QVERIFY(list->remarks.empty());
        QCOMPARE(list->models.at(0).note,
                 std::string("Cache writes that last an hour cost $1.60. Priced apart: searches."));
        QCOMPARE(list->models.at(1).note,
                 std::string("Tokens of reasoning cost $3.00. Tokens of citations cost $2.00."));
    }
};

QTEST_APPLESS_MAIN(FieldListsTest)
#include "field_lists_test.moc"
