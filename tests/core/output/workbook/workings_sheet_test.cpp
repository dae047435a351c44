// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workings_sheet.h"

#include "tests/support/close.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString workings = QStringLiteral("Workings");

} // namespace

class WorkingsSheetTest : public QObject {
    Q_OBJECT

private slots:
    /// Each step has its name, its formula and its group, which stands once above its steps.
    void everyStepIsANamedFormula()
    {
        const Scenario scenario;
        const ModelFormulas formulas(scenario);
        const WorkbookFile file = fileOf(addWorkingsSheet, evaluate(scenario));
        const auto& cells = file.cells(workings);
        int line = rowOfText(file, workings, QStringLiteral("Step"));
        QVERIFY(line > 0);
        std::string_view group;
        for (const Working& working : formulas.workings()) {
            ++line;
            if (working.group != group)
                QCOMPARE(cells[QStringLiteral("A%1").arg(line++)].value, asText(working.group));
            group = working.group;
            const auto value = [&](const char* column) {
                return cells[QString::fromLatin1(column) + QString::number(line)];
            };
            QCOMPARE(file.names()[asText(working.name)], QStringLiteral("Workings!B%1").arg(line));
            QCOMPARE(value("A").value, asText(inWords(working.label)));
            COMPARE_CLOSE(value("B").value.toDouble(), working.formula.value, 1e-12, std::string(working.name));
            QCOMPARE(value("C").value, asText(working.unit));
            QCOMPARE(value("D").value, asText(working.name));
            QCOMPARE(value("E").value, asText(working.formula.text));
            QCOMPARE(value("E").formula, QString());
        }
        QVERIFY(!cells.contains(QStringLiteral("A%1").arg(line + 1)));
    }
};

QTEST_APPLESS_MAIN(WorkingsSheetTest)
#include "workings_sheet_test.moc"
