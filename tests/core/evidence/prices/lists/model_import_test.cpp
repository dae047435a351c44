// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/model_import.h"

#include "tests/support/made_model.h"

#include <QTest>

using namespace breakeven;

namespace {

const char* const catalogDay = "2026-06-01";

/// A model of the catalog: $3 in, $15 out, cached input at $0.30, batch at half price.
CatalogModel known()
{
    CatalogModel model = madeModel("m", catalogDay, {madePrices(3, 15)});
    model.prices[0].prices.cachedInput = 0.3;
    model.prices[0].prices.batchInput = 1.5;
    model.prices[0].prices.batchOutput = 7.5;
    model.context = 200000;
    model.training = 25;
    model.note = "Curated.";
    return model;
}

CatalogModel listed(double input, double output, const char* asOf = "2026-08-01")
{
    CatalogModel model = madeModel("m", asOf, {madePrices(input, output)});
    model.source = "the list";
    return model;
}

ImportedModels list(CatalogModel model)
{
    return {verbatim("A list"), "2026-08-01", {std::move(model)}, {{verbatim("x"), verbatim("no price is listed")}}};
}

} // namespace

class ModelImportTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNewIsAdded()
    {
        CatalogModel model = listed(1, 0.075);
        model.id = "n";
        const ModelCatalog users{madeModel("own", catalogDay, {madePrices(1, 2)})};
        const ModelCatalog current{known(), users[0]};
        const ImportPreview preview = previewImport(current, list(model));
        QCOMPARE(inWords(preview.list), std::string("A list"));
        QCOMPARE(preview.entries(), std::size_t{2});
        QCOMPARE(preview.added.at(0).id, std::string("n"));
        QCOMPARE(inWords(preview.added.at(0).what), std::string("$1.00 in and $0.075 out"));
        const ModelCatalog after = withImported(users, current, list(model));
        QVERIFY(after == (ModelCatalog{users[0], model}));
    }

    void changesAreNamed_data()
    {
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("cached");
        QTest::addColumn<double>("context");
        QTest::addColumn<QString>("what");
        const QString lost = "$0.30 → none cached, $1.50 → none batch in, $7.50 → none batch out";
        QTest::newRow("input") << 2.5 << 0.0 << 0.0 << "$3.00 → $2.50 in, " + lost;
        QTest::newRow("a little") << 3.001 << 0.0 << 0.0 << "$3.00 → $3.001 in, " + lost;
        QTest::newRow("cached") << 3.0 << 0.25 << 0.0 << "$0.30 → $0.25 cached";
        QTest::newRow("larger context") << 3.0 << 0.0 << 1e6 << "context 200,000 → 1,000,000 tokens";
        QTest::newRow("all told the same") << 3.0 << 0.3 << 200000.0 << "";
        QTest::newRow("less told") << 3.0 << 0.0 << 0.0 << "";
        QTest::newRow("smaller context") << 3.0 << 0.0 << 128000.0 << "";
        QTest::newRow("rounded") << 3.0 + 1e-15 << 0.0 << 0.0 << "";
    }
    void changesAreNamed()
    {
        QFETCH(double, input);
        QFETCH(double, cached);
        QFETCH(double, context);
        QFETCH(QString, what);
        CatalogModel model = listed(input, 15);
        if (cached > 0)
            model.prices[0].prices.cachedInput = cached;
        if (context > 0)
            model.context = context;
        const ImportPreview preview = previewImport({known()}, list(model));
        QCOMPARE(preview.entries(), std::size_t{2});
        QCOMPARE(preview.unchanged, what.isEmpty() ? std::size_t{1} : std::size_t{0});
        if (!what.isEmpty())
            QCOMPARE(QString::fromStdString(inWords(preview.changed.at(0).what)), what);

        const ModelCatalog after = withImported({}, {known()}, list(model));
        QCOMPARE(after.size(), std::size_t{1});
        QCOMPARE(after[0].asOf, std::string("2026-08-01"));
        const bool fresh = std::abs(input - 3) < 1e-9;
        QCOMPARE(after[0].source, fresh ? "the list; the rest: " + known().source + ", " + catalogDay : "the list");
        QCOMPARE(after[0].note, std::string("Curated."));
        QCOMPARE(after[0].training, std::optional(25.0));
        QCOMPARE(after[0].context, std::optional(std::max(200000.0, context)));
        TokenPrices expected = fresh ? known().prices[0].prices : model.prices[0].prices; // what is not told is kept
        if (cached > 0)
            expected.cachedInput = cached;
        QVERIFY(after[0].prices[0].prices == expected);
    }

    void laterPricesStay()
    {
        const CatalogModel older = listed(2, 9, "2026-05-31");
        const ImportPreview preview = previewImport({known()}, list(older));
        QVERIFY(preview.changed.empty());
        QCOMPARE(preview.skipped.size(), std::size_t{2});
        QCOMPARE(inWords(preview.skipped[1].where), std::string("m"));
        QCOMPARE(inWords(preview.skipped[1].why), std::string("other prices, but the catalog's are of a later day"));
        QVERIFY(withImported({known()}, {known()}, list(older)) == ModelCatalog{known()});
        QCOMPARE(previewImport({known()}, list(listed(3, 15, "2026-05-31"))).unchanged, std::size_t{1});
        QCOMPARE(previewImport({known()}, list(listed(2, 9, catalogDay))).changed.size(), std::size_t{1});
    }

    void againChangesNothing()
    {
        const ImportedModels imported = list(listed(2, 9));
        const ModelCatalog once = withImported({known()}, {known()}, imported);
        QCOMPARE(once.size(), std::size_t{1}); // in place
        QCOMPARE(previewImport(once, imported).unchanged, std::size_t{1});
        QVERIFY(withImported(once, once, imported) == once);
    }

    void tiersThatTheListDoesNotTellAreKept()
    {
        CatalogModel before = known();
        before.prices[0].tiers = {{200000, {6, 22.5, 0.6, {}, {}, {}}}};
        const ModelCatalog same = withImported({}, {before}, list(listed(3, 15)));
        QVERIFY(same.at(0).prices == before.prices && same[0].asOf == "2026-08-01");
        QCOMPARE(same[0].source, "the list; the rest: " + before.source + ", " + catalogDay);
        CatalogModel cached = listed(3, 15);
        cached.prices[0].prices.cachedInput = 0.25;
        const ModelCatalog changed = withImported({}, {before}, list(cached));
        QVERIFY(changed.at(0).prices[0].tiers == before.prices[0].tiers);
        QVERIFY(withImported({}, {before}, list(listed(4, 15))).at(0).prices[0].tiers.empty());
    }

    void announcedPricesAreChanges()
    {
        CatalogModel model = listed(3, 15);
        model.prices.push_back(madePrices(4, 20, "2026-09-01"));
        const ImportPreview preview = previewImport({known()}, list(model));
        QCOMPARE(inWords(preview.changed.at(0).what),
                 std::string("from 2026-09-01 on $3.00 → $4.00 in, $15.00 → $20.00 out, $0.30 → none cached, $1.50 → "
                             "none batch in, $7.50 → none batch out"));
        // and prices that are over are none
        model.prices = {madePrices(9, 9), madePrices(3, 15, "2026-07-01")};
        QCOMPARE(previewImport({known()}, list(model)).unchanged, std::size_t{1});
        QVERIFY(withImported({}, {known()}, list(model)).at(0).prices == known().prices);
    }
};

QTEST_APPLESS_MAIN(ModelImportTest)
#include "model_import_test.moc"
