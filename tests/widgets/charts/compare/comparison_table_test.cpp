// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/comparison_table.h"

#include "core/words/phrases.h"

#include <QTest>

using namespace breakeven;

namespace {

Comparison made(int columns, int inputs)
{
    Comparison comparison;
    comparison.subject = verbatim("The subject");
    ComparisonRow saving{verbatim("Saving"), {}, {}};
    for (int i = 0; i < columns; ++i) {
        comparison.names.push_back(verbatim("Name " + std::to_string(i)));
        saving.values.push_back(verbatim("$" + std::to_string(i)));
    }
    if (columns == 2)
        saving.difference = verbatim("+$1");
    comparison.figures = {saving};
    for (int i = 0; i < inputs; ++i) {
        comparison.inputs.push_back(saving);
        comparison.inputs.back().label = verbatim("Input " + std::to_string(i));
        comparison.inputs.back().difference = {};
    }
    return comparison;
}

QList<QStringList> cells(const ComparisonTable& table)
{
    QList<QStringList> rows(1);
    for (int column = 0; column < table.columnCount(); ++column)
        rows[0] << table.horizontalHeaderItem(column)->text();
    for (int row = 0; row < table.rowCount(); ++row) {
        rows << QStringList();
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem* cell = table.item(row, column);
            rows.last() << (cell != nullptr ? cell->text() : QStringLiteral("(none)"));
        }
    }
    return rows;
}

} // namespace

class ComparisonTableTest : public QObject {
    Q_OBJECT

private slots:
    void figuresStandAboveTheInputsThatDiffer()
    {
        ComparisonTable table;
        table.setComparison(made(2, 2));
        QCOMPARE(cells(table), (QList<QStringList>{{"The subject", "Name 0", "Name 1", "Difference"},
                                                   {"Saving", "$0", "$1", "+$1"},
                                                   {"Inputs that differ", "", "", ""},
                                                   {"Input 0", "$0", "$1", ""},
                                                   {"Input 1", "$0", "$1", ""}}));
    }

    /// Whatever was shown before, what is shown is the comparison.
    void itIsAnother()
    {
        ComparisonTable table;
        for (const int columns : {1, 4, 2, 3})
            for (const int inputs : {3, 0, 1}) {
                table.setComparison(made(columns, inputs));
                ComparisonTable fresh;
                fresh.setComparison(made(columns, inputs));
                QCOMPARE(cells(table), cells(fresh));
                QCOMPARE(table.rowCount(), inputs > 0 ? inputs + 2 : 1);
                QCOMPARE(table.columnCount(), columns + (columns == 2 ? 2 : 1));
                QCOMPARE(table.wantedWidth(), 212 + 112 * (table.columnCount() - 1));
            }
    }

    void whatIsCutCanBeReadInItsToolTip()
    {
        ComparisonTable table;
        Comparison comparison = made(3, 0);
        comparison.figures[0].values[1] = verbatim("<b>$1 & more</b>");
        table.setComparison(comparison);
        QVERIFY(table.item(0, 1)->toolTip().contains(QStringLiteral("$0")));
        QVERIFY(table.item(0, 2)->toolTip().contains(QStringLiteral("&lt;b&gt;$1 &amp; more&lt;/b&gt;")));
        comparison.figures[0].values[1] = verbatim("$7");
        table.setComparison(comparison);
        QVERIFY(table.item(0, 2)->toolTip().contains(QStringLiteral("$7")));
    }

    void itIsOnlyRead()
    {
        ComparisonTable table;
        table.setComparison(made(2, 1));
        table.resize(600, 200);
        table.show();
        const QPoint cell = table.visualItemRect(table.item(0, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell);
        QTest::keyClicks(table.viewport(), QStringLiteral("9"));
        QVERIFY(table.selectedItems().isEmpty());
        QVERIFY(table.findChildren<QWidget*>(QStringLiteral("qt_spinbox_lineedit")).isEmpty());
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("$0"));
    }

    void valuesStandAtTheRight()
    {
        ComparisonTable table;
        table.setComparison(made(2, 1));
        QVERIFY(table.item(0, 0)->textAlignment() & Qt::AlignLeft);
        QVERIFY(table.item(0, 1)->textAlignment() & Qt::AlignRight);
        QVERIFY(table.horizontalHeaderItem(0)->textAlignment() & Qt::AlignLeft);
    }
};

QTEST_MAIN(ComparisonTableTest)
#include "comparison_table_test.moc"
