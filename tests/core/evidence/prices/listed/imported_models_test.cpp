// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/imported_models.h"

#include "tests/support/made_model.h"

#include <QTest>

using namespace breakeven;

class ImportedModelsTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasNotReadIsSkippedWithItsReason()
    {
        ImportedModels imported;
        imported.add(Error{"a/b", verbatim("no price")});
        QVERIFY(imported.models.empty() && imported.remarks.empty());
        QCOMPARE(inWords(imported.skipped.at(0).where), std::string("a/b"));
        QCOMPARE(inWords(imported.skipped[0].why), std::string("no price"));
    }

    void ofOneIdTheFirstCounts()
    {
        ImportedModels imported;
        std::set<std::string> ids;
        imported.addOnce(madeModel("a", "2026-01-01", {madePrices(1, 2)}), ids);
        imported.addOnce(madeModel("a", "2026-01-01", {madePrices(3, 4)}), ids);
        imported.addOnce(madeModel("b", "2026-01-01", {madePrices(3, 4)}), ids);
        QCOMPARE(imported.models.size(), std::size_t{2});
        QCOMPARE(imported.models[0].prices[0].prices.input, 1.0);
        QCOMPARE(inWords(imported.skipped.at(0).where), std::string("a"));
        QCOMPARE(inWords(imported.skipped[0].why), std::string("its id stands there twice"));
    }

    void aCachedPriceAboveTheFreshOneIsAMistake_data()
    {
        QTest::addColumn<double>("cached");
        QTest::addColumn<double>("longCached"); // of longer prompts, whose input costs $6
        QTest::addColumn<QString>("figures");
        QTest::newRow("lower") << 0.3 << 0.6 << "";
        QTest::newRow("the same") << 3.0 << 6.0 << "";
        QTest::newRow("higher") << 3.5 << 0.6 << "$3.50|$3.00";
        QTest::newRow("higher of long prompts") << 0.3 << 6.5 << "$6.50|$6.00";
    }
    void aCachedPriceAboveTheFreshOneIsAMistake()
    {
        QFETCH(const double, cached);
        QFETCH(const double, longCached);
        QFETCH(const QString, figures);
        CatalogModel model = madeModel("m", "2026-01-01", {madePrices(3, 15)});
        model.note = "Kept.";
        model.prices[0].prices.cachedInput = cached;
        model.prices[0].tiers = {{200000, {6, 22.5, longCached, {}, {}, {}}}};
        ImportedModels imported;
        imported.add(model);
        const DatedPrices& read = imported.models.at(0).prices[0];
        QCOMPARE(read.prices.cachedInput.has_value(), cached <= 3);
        QCOMPARE(read.tiers[0].prices.cachedInput.has_value(), longCached <= 6);
        QVERIFY(read.prices.input == 3 && read.prices.output == 15);
        if (figures.isEmpty()) {
            QVERIFY(imported.remarks.empty());
            QCOMPARE(imported.models[0].note, std::string("Kept."));
            return;
        }
        const QStringList both = figures.split('|');
        QCOMPARE(
            QString::fromStdString(imported.models[0].note),
            QStringLiteral("Kept. The list's price of cached input, %1, is above that of fresh input, %2: a mistake "
                           "of the list, left out.")
                .arg(both[0], both[1]));
        QCOMPARE(imported.remarks.at(0).second, std::size_t{1});
        QCOMPARE(QString::fromStdString(inWords(imported.remarks[0].first)),
                 QStringLiteral("m: cached input at %1, above fresh input at %2, is a mistake of the list: left out")
                     .arg(both[0], both[1]));
    }
};

QTEST_APPLESS_MAIN(ImportedModelsTest)
#include "imported_models_test.moc"
