// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/fact_dialog.h"

#include "core/evidence/facts/catalog_facts.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/files/dates/as_of.h"
#include "widgets/evidence/catalog_table.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;

class FactDialogTest : public QObject {
    Q_OBJECT

private slots:
    void itShowsEveryFactOfTheCatalogs()
    {
        FactDialog dialog(nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const std::vector<Fact> facts = catalogFacts(builtInModels(), builtInGpuRates(), currentDay());
        QCOMPARE(static_cast<std::size_t>(dialog.findChild<CatalogTable*>()->shownCount()), facts.size());
        QVERIFY(dialog.findChild<QLabel*>("fact_summary")->text().startsWith(QString::number(facts.size())));
    }
};

QTEST_MAIN(FactDialogTest)
#include "fact_dialog_test.moc"
