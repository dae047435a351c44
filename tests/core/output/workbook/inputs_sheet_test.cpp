// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/inputs_sheet.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString inputs = QStringLiteral("Inputs");

WorkbookFile fileFor(const Scenario& scenario)
{
    return fileOf(addInputsSheet, evaluate(scenario));
}

} // namespace

class InputsSheetTest : public QObject {
    Q_OBJECT

private slots:
    void everyInputIsANamedCell_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : presets())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
    }

    void everyInputIsANamedCell()
    {
        QFETCH(const Scenario, scenario);
        const WorkbookFile file = fileFor(scenario);
        QCOMPARE(file.fault(), QString());
        for (const Parameter& row : parameterTable) {
            const QString place = file.names()[asText(row.id)];
            QVERIFY2(place.startsWith(QStringLiteral("Inputs!B")), qPrintable(place));
            QVERIFY(file.named(asText(row.id)).formula.isEmpty());
            QCOMPARE(file.number(asText(row.id)), scenario.parameters.*row.member);
            const QString line = place.mid(8);
            const auto& cells = file.cells(inputs);
            QCOMPARE(cells[QStringLiteral("A") + line].value, asText(row.label));
            QCOMPARE(cells[QStringLiteral("C") + line].value, asText(row.unit));
            QCOMPARE(cells[QStringLiteral("H") + line].value.toDouble(), row.range.low);
            QCOMPARE(cells[QStringLiteral("I") + line].value.toDouble(), row.range.high);
            QCOMPARE(cells[QStringLiteral("J") + line].value, asText(row.id));
            QCOMPARE(cells[QStringLiteral("K") + line].value, asText(row.help));
            const auto source = scenario.sources.find(row.id);
            if (source != scenario.sources.end())
                QVERIFY(asText(source->second).endsWith(cells[QStringLiteral("G") + line].value));
            const auto range = scenario.ranges.find(row.id);
            QCOMPARE(cells.contains(QStringLiteral("D") + line), range != scenario.ranges.end());
        }
        QCOMPARE(file.named(QStringLiteral("baseline")).value, asText(info(scenario.baseline).id));
        QCOMPARE(file.named(QStringLiteral("hybrid_hosting")).value, asText(info(scenario.choices.hybridHosting).id));
        QCOMPARE(file.named(QStringLiteral("amortize_upfront")).type, QStringLiteral("b"));
    }

    void everyInputRefusesWhatIsOutsideItsRange()
    {
        const WorkbookFile file = fileFor({});
        const QString xml = sheetPart(file);
        for (const Parameter& row : parameterTable) {
            const QString type = row.scale == Scale::Integer ? QStringLiteral("whole") : QStringLiteral("decimal");
            const QRegularExpression rule(
                QStringLiteral("<dataValidation type=\"%1\"[^>]*sqref=\"%2\"><formula1>([^<]*)</formula1>"
                               "<formula2>([^<]*)</formula2>")
                    .arg(type, file.names()[asText(row.id)].section(QLatin1Char('!'), 1)));
            const QRegularExpressionMatch found = rule.match(xml);
            QVERIFY2(found.hasMatch(), row.id.data());
            QCOMPARE(found.captured(1).toDouble(), row.range.low);
            QCOMPARE(found.captured(2).toDouble(), row.range.high);
        }
        QVERIFY(xml.contains(QStringLiteral("\"rented_gpu,serverless_gpu,owned_hardware,tuned_api\"")));
        QStringList baselines;
        for (const OptionInfo& row : optionTable)
            if (row.canBeBaseline)
                baselines << asText(row.id);
        QVERIFY(xml.contains(QLatin1Char('"') + baselines.join(QLatin1Char(',')) + QLatin1Char('"')));
        QVERIFY(xml.contains(QStringLiteral("\"TRUE,FALSE\"")));
    }

    /// With its range, and where it is from.
    void anInputHasWhatIsKnownOfIt()
    {
        Scenario scenario;
        scenario.parameters.gpuRate = 1.25;
        scenario.ranges["gpu_rate"] = {0.5, 2.5};
        scenario.sources["gpu_rate"] = "Catalog: L4 of a cloud";
        scenario.parameters.labelCost = 0.75;
        const WorkbookFile file = fileFor(scenario);
        const auto cell = [&](const char* column, const char* name) {
            const QString line = file.names()[QString::fromLatin1(name)].mid(8);
            return file.cells(inputs).value(QString::fromLatin1(column) + line).value;
        };
        QCOMPARE(cell("D", "gpu_rate").toDouble(), 0.5);
        QCOMPARE(cell("E", "gpu_rate").toDouble(), 2.5);
        QCOMPARE(cell("F", "gpu_rate"), QStringLiteral("Catalog"));
        QCOMPARE(cell("G", "gpu_rate"), QStringLiteral("L4 of a cloud"));
        QCOMPARE(cell("F", "label_cost"), QStringLiteral("Typed"));
        QCOMPARE(cell("G", "label_cost"), QString());
        QCOMPARE(cell("F", "volume"), QStringLiteral("Default"));
    }

    /// Each group of the table once, above its inputs.
    void groupsStandAboveTheirInputs()
    {
        const WorkbookFile file = fileFor({});
        std::string_view group;
        for (const Parameter& row : parameterTable) {
            const int line = file.names()[asText(row.id)].mid(8).toInt();
            const QString above = file.cells(inputs)[QStringLiteral("A%1").arg(line - 1)].value;
            if (row.group != group)
                QCOMPARE(above, asText(row.group));
            group = row.group;
        }
        QCOMPARE(file.cells(inputs)[QStringLiteral("A6")].value, QStringLiteral("Choices"));
        QCOMPARE(file.names()[QStringLiteral("baseline")], QStringLiteral("Inputs!B7"));
    }

    void theHeadSaysWhatItIsAndOfWhen()
    {
        const auto head = [](const Scenario& scenario, const char* cell) {
            return fileFor(scenario).cells(inputs)[QString::fromLatin1(cell)].value;
        };
        Scenario scenario;
        QCOMPARE(head(scenario, "A1"), QStringLiteral("Breakeven"));
        QCOMPARE(head(scenario, "A3"), QStringLiteral("The scenario does not say of what date its figures are."));
        scenario.name = "Tickets";
        scenario.asOf = "2026-03-04";
        QCOMPARE(head(scenario, "A1"), QStringLiteral("Tickets"));
        QCOMPARE(head(scenario, "A3"), QStringLiteral("Figures as of 2026-03-04."));
    }

    void choicesAreThoseOfTheScenario()
    {
        Scenario scenario;
        scenario.baseline = Option::TunedApi;
        scenario.choices.hybridHosting = Option::OwnedHardware;
        scenario.choices.amortizeUpfront = false;
        const WorkbookFile file = fileFor(scenario);
        QCOMPARE(file.named(QStringLiteral("baseline")).value, QStringLiteral("tuned_api"));
        QCOMPARE(file.named(QStringLiteral("hybrid_hosting")).value, QStringLiteral("owned_hardware"));
        QCOMPARE(file.named(QStringLiteral("amortize_upfront")).value, QStringLiteral("0"));
        QVERIFY(file.cells(inputs)[QStringLiteral("K7")].value.endsWith(
            QStringLiteral(": frontier_api, memory_api, tuned_api")));
    }
};

QTEST_APPLESS_MAIN(InputsSheetTest)
#include "inputs_sheet_test.moc"
