// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/costs_sheet.h"

#include "tests/support/close.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString costs = QStringLiteral("Costs");

WorkbookFile fileFor(const Scenario& scenario)
{
    return fileOf(addCostsSheet, evaluate(scenario));
}

/// The cell of an option in a column of the first table.
QString cellOf(Option option, const char* column)
{
    return QString::fromLatin1(column) + QString::number(5 + static_cast<int>(option));
}

} // namespace

class CostsSheetTest : public QObject {
    Q_OBJECT

private slots:
    void everyCostIsAFormula()
    {
        const WorkbookFile file = fileFor({});
        for (const OptionInfo& row : optionTable)
            QCOMPARE(file.named(asText(row.id) + QStringLiteral("_total")).formula,
                     QStringLiteral("SUM($B%1:$H%1)").arg(5 + static_cast<int>(row.option)));
        for (const char* name : {"rented_paid", "gpu_rate", "gpu_hours"})
            QVERIFY(file.named(QStringLiteral("rented_gpu_compute")).formula.contains(QLatin1String(name)));
        QCOMPARE(file.named(QStringLiteral("frontier_api_tokens")).formula, QStringLiteral("volume*frontier_request"));
        QCOMPARE(file.named(QStringLiteral("frontier_api_retraining")).formula, QString()); // a plain 0
    }

    void componentsAreNamed()
    {
        QCOMPARE(componentName(Option::RentedGpu, "compute"), std::string("rented_gpu_compute"));
        const WorkbookFile file = fileFor({});
        QCOMPARE(file.names()[QStringLiteral("frontier_api_tokens")], QStringLiteral("Costs!B5"));
        QCOMPARE(file.names()[QStringLiteral("hybrid_total")], QStringLiteral("Costs!I12"));
        QCOMPARE(file.cells(costs)[QStringLiteral("A12")].value, QStringLiteral("Hybrid"));
    }

    void everyCostIsTheModels_data()
    {
        QTest::addColumn<Scenario>("scenario");
        Scenario scenario;
        QTest::newRow("defaults") << scenario;
        scenario.parameters.errorCost = 0.07;
        scenario.parameters.volume = 12345678;
        scenario.baseline = Option::TunedApi;
        scenario.choices.hybridHosting = Option::OwnedHardware;
        QTest::newRow("hybrid on owned hardware") << scenario;
        scenario.choices.amortizeUpfront = false;
        scenario.choices.hybridHosting = Option::ServerlessGpu;
        QTest::newRow("nothing is spread") << scenario;
    }
    void everyCostIsTheModels()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        const WorkbookFile file = fileOf(addCostsSheet, e);
        for (const OptionInfo& row : optionTable) {
            const OptionResult& result = e.of(row.option);
            for (const CostComponent& component : costComponents) {
                const std::string name = componentName(row.option, component.id);
                COMPARE_CLOSE(file.number(asText(name)), result.monthly.*component.member, 1e-12, name);
            }
            const auto number = [&](const char* column) { return file.number(costs, cellOf(row.option, column)); };
            const std::string name(row.id);
            COMPARE_CLOSE(number("I"), result.total, 1e-12, name);
            COMPARE_CLOSE(number("J"), result.costPerRequest, 1e-12, name);
            COMPARE_CLOSE(number("K"), result.accuracy, 1e-12, name);
            COMPARE_CLOSE(number("L"), *result.costPerCorrectAnswer, 1e-12, name);
            COMPARE_WITHIN(number("M"), e.baseline().total - result.total, 1e-9 * e.baseline().total, name);
        }
    }

    /// The saving follows when people choose another baseline.
    void theSavingChoosesItsBaseline()
    {
        const QString saving = fileFor({}).cells(costs)[cellOf(Option::Hybrid, "M")].formula;
        QVERIFY2(saving.startsWith(QStringLiteral("CHOOSE(")), qPrintable(saving));
        QVERIFY2(saving.endsWith(QStringLiteral(",frontier_api_total,memory_api_total,tuned_api_total)-$I12")),
                 qPrintable(saving));
    }

    void whereNoAnswerIsCorrectThereIsNoCostOfOne()
    {
        Scenario scenario;
        scenario.parameters.frontierAccuracy = 0;
        const auto cells = fileFor(scenario).cells(costs);
        const WorkbookCell none = cells[cellOf(Option::FrontierApi, "L")];
        QCOMPARE(none.formula, QStringLiteral("IF($K5>0,$J5/$K5,\"\")"));
        QCOMPARE(none.type, QStringLiteral("str"));
        QCOMPARE(none.value, QString());
        const WorkbookCell some = cells[cellOf(Option::RentedGpu, "L")];
        QCOMPARE(some.formula, QStringLiteral("IF($K9>0,$J9/$K9,\"\")"));
        QVERIFY(some.value.toDouble() > 0);
    }

    void theChartHasAPieceForEachComponent()
    {
        const QString chart = chartPart(fileFor({}));
        QCOMPARE(allMatches(chart, QStringLiteral("<c:cat><c:strRef><c:f>([^<]*)<")),
                 QStringList(static_cast<qsizetype>(costComponents.size()), "Costs!$A$5:$A$12"));
        QVERIFY(chart.contains(QStringLiteral("Costs!$H$5:$H$12")));
    }
};

QTEST_APPLESS_MAIN(CostsSheetTest)
#include "costs_sheet_test.moc"
