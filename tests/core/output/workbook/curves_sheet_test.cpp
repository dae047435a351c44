// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/curves_sheet.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/close.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString curves = QStringLiteral("Curves");

} // namespace

class CurvesSheetTest : public QObject {
    Q_OBJECT

private slots:
    void endsLieWithinWhatAVolumeMayBe_data()
    {
        QTest::addColumn<double>("volume");
        QTest::newRow("lowest") << 100.0;
        QTest::newRow("usual") << 1e6;
        QTest::newRow("highest") << 1e9;
    }
    void endsLieWithinWhatAVolumeMayBe()
    {
        QFETCH(const double, volume);
        Scenario scenario;
        scenario.parameters.volume = volume;
        const WorkbookFile file = fileOf(addCurvesSheet, evaluate(scenario));
        QCOMPARE(file.names()[QStringLiteral("curve_from")], QStringLiteral("Curves!B4"));
        QCOMPARE(file.names()[QStringLiteral("curve_to")], QStringLiteral("Curves!B5"));
        const double from = file.number(QStringLiteral("curve_from"));
        const double to = file.number(QStringLiteral("curve_to"));
        QVERIFY(from >= 100 && from <= volume && volume <= to && to <= 1e9 && from < to);
        QCOMPARE(allMatches(sheetPart(file), QStringLiteral("sqref=\"B[45]\"><formula1>([0-9]*)<")),
                 (QStringList{"100", "100"}));
        QCOMPARE(allMatches(sheetPart(file), QStringLiteral("<formula2>([0-9]*)<")),
                 (QStringList{"1000000000", "1000000000"}));
    }

    /// Evenly in the logarithm of the volume, from end to end.
    void pointsFollowTheEnds()
    {
        const WorkbookFile file = fileOf(addCurvesSheet, evaluate({}));
        const int first = rowOfText(file, curves, QStringLiteral("Point")) + 1;
        QVERIFY(first > 1);
        const auto volume = [&](int point) { return file.number(curves, QStringLiteral("B%1").arg(first + point)); };
        const int last = static_cast<int>(curveRows) - 1;
        QCOMPARE(file.cells(curves)[QStringLiteral("B%1").arg(first)].formula,
                 QStringLiteral("curve_from*(curve_to/curve_from)^($A%1/%2)").arg(first).arg(last));
        COMPARE_CLOSE(volume(0), file.number(QStringLiteral("curve_from")), 1e-12);
        COMPARE_CLOSE(volume(last), file.number(QStringLiteral("curve_to")), 1e-12);
        COMPARE_CLOSE(volume(1) / volume(0), volume(last) / volume(last - 1), 1e-12);
        QCOMPARE(file.number(curves, QStringLiteral("A%1").arg(first + last)), static_cast<double>(last));
        QVERIFY(!file.cells(curves).contains(QStringLiteral("B%1").arg(first + last + 1)));
    }

    void totalsAreTheModels_data()
    {
        QTest::addColumn<Scenario>("scenario");
        Scenario scenario;
        for (const Option hosting : hybridHostings) {
            scenario.choices.hybridHosting = hosting;
            QTest::newRow(info(hosting).id.data()) << scenario;
        }
    }
    /// For a hybrid on whatever it may run.
    void totalsAreTheModels()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        const WorkbookFile file = fileOf(addCurvesSheet, e);
        const int first = rowOfText(file, curves, QStringLiteral("Point")) + 1;
        for (const int point : {0, 37, 60, 83, 120}) {
            const auto row = static_cast<RowNumber>(first + point - 1);
            const double volume = file.number(curves, addressOf(row, 1));
            for (const OptionInfo& option : optionTable) {
                const QString address = addressOf(row, static_cast<ColumnNumber>(2 + static_cast<int>(option.option)));
                QVERIFY(!file.cells(curves)[address].formula.isEmpty());
                COMPARE_CLOSE(file.number(curves, address), costsOf(e.model, option.option).total(volume), 1e-11,
                              address.toStdString());
            }
        }
    }

    void theMarkIsTheScenariosVolume()
    {
        Scenario scenario;
        scenario.focus = Option::OwnedHardware;
        const Evaluation e = evaluate(scenario);
        const WorkbookFile file = fileOf(addCurvesSheet, e);
        const auto& cells = file.cells(curves);
        QCOMPARE(cells[QStringLiteral("A6")].value, QStringLiteral("Your volume"));
        QCOMPARE(cells[QStringLiteral("B6")].formula, QStringLiteral("volume"));
        QCOMPARE(cells[QStringLiteral("B6")].value.toDouble(), 1e6);
        QCOMPARE(cells[QStringLiteral("C6")].formula, QStringLiteral("owned_hardware_total"));
        COMPARE_CLOSE(cells[QStringLiteral("C6")].value.toDouble(), e.focus().total, 1e-12);
        QCOMPARE(cells[QStringLiteral("D6")].value, QStringLiteral("Owned hardware"));
    }

    void theChartHasLogarithmicAxesAndTheMark()
    {
        const QString chart = chartPart(fileOf(addCurvesSheet, evaluate({})));
        QCOMPARE(chart.count(QStringLiteral("<c:logBase val=\"10\"/>")), 2);
        const QStringList volumes = allMatches(chart, QStringLiteral("<c:xVal><c:numRef><c:f>([^<]*)<"));
        QCOMPARE(volumes.size(), 6); // five options are shown by default
        QCOMPARE(volumes.first(), QStringLiteral("Curves!$B$32:$B$152"));
        QCOMPARE(volumes.last(), QStringLiteral("Curves!$B$6"));
    }
};

QTEST_APPLESS_MAIN(CurvesSheetTest)
#include "curves_sheet_test.moc"
