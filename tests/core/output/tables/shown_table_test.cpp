// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/shown_table.h"

#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "core/scenario/file/presets.h"

#include <QTest>

using namespace breakeven;

/// The tables of the views as they are read in another currency.
class ShownTableTest : public QObject {
    Q_OBJECT

private slots:
    void everyAmountIsConvertedAndNothingElse_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }
    /// What changes is worth twice as much, and is in euros by its heading or by its row's unit.
    void everyAmountIsConvertedAndNothingElse()
    {
        QFETCH(const View, view);
        Scenario scenario =
            findPreset(view == View::Portfolio ? "an-insurers-twelve-tasks" : "support-ticket-triage")->scenario;
        scenario.ranges = suggestedRanges(scenario);
        scenario.pin = pinOf(scenario);
        const std::vector<TableRow> table = info(view).table(evaluate(scenario), {});
        const std::vector<TableRow> shown = inShownCurrency(table, {findCurrency("EUR"), 2});
        QCOMPARE(shown.size(), table.size());
        int converted = 0;
        for (std::size_t row = 0; row < table.size(); ++row) {
            bool hasUnit = false;
            int ofRow = 0;
            for (std::size_t column = 0; column < table[row].size(); ++column) {
                const TableCell& before = table[row][column];
                const TableCell& after = shown[row][column];
                if (const auto* text = std::get_if<std::string>(&after)) {
                    QVERIFY2(text->find("USD") == std::string::npos, text->c_str());
                    hasUnit |= text->starts_with("EUR");
                    continue;
                }
                if (before == after)
                    continue;
                QCOMPARE(std::get<double>(after), 2 * std::get<double>(before));
                ++converted;
                const bool byHeading = std::get<std::string>(shown.front()[column]).find("(EUR") != std::string::npos;
                ofRow += byHeading ? 0 : 1;
            }
            QVERIFY2(ofRow == 0 || hasUnit, qPrintable(QString::number(row)));
        }
        const bool hasMoney = view != View::Qualitative;
        QCOMPARE(converted > 0, hasMoney);
        QVERIFY(inShownCurrency(table, {}) == table);
    }

    void monthsBesideAmountsStay()
    {
        Scenario scenario = findPreset("support-ticket-triage")->scenario;
        scenario.ranges = suggestedRanges(scenario);
        const std::vector<TableRow> table = info(View::Information).table(evaluate(scenario), {});
        const std::vector<TableRow> shown = inShownCurrency(table, {findCurrency("EUR"), 2});
        QVERIFY(table.size() > 2);
        for (std::size_t row = 1; row < table.size(); ++row)
            QVERIFY(table[row].back() == shown[row].back());
    }
};

QTEST_APPLESS_MAIN(ShownTableTest)
#include "shown_table_test.moc"
