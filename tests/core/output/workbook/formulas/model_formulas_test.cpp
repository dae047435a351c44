// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"
#include "core/output/workbook/workbook.h"
#include "core/scenario/file/presets.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/workbook_figures.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// The values that are stored beside the formulas are those of the model, before any spreadsheet has computed them.
class ModelFormulasTest : public QObject {
    Q_OBJECT

private slots:
    void storedValuesAreTheModels_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : presets())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
        QTest::newRow("sawtooth") << sawtooth();
        RandomScenarios random(20261122);
        for (int i = 0; i < 60; ++i)
            QTest::addRow("random %d", i) << random.next();
    }

    void storedValuesAreTheModels()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation evaluation = evaluate(scenario);
        const Result<std::string> bytes = workbookBytes(evaluation);
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : inWords(bytes.error().what).c_str());
        const WorkbookFile file(QByteArray::fromStdString(*bytes));
        QCOMPARE(differences(file, evaluation), QStringList());
    }
};

QTEST_GUILESS_MAIN(ModelFormulasTest)
#include "model_formulas_test.moc"
