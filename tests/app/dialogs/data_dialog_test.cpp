// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/data_dialog.h"

#include "core/output/view.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QRegularExpression>
#include <QTableWidget>

using namespace breakeven;
using breakeven::test::settle;

class DataDialogTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        m_window->findChild<QAction*>(QStringLiteral("data"))->trigger();
        settle();
    }
    void cleanup() { close(); }

    void itShowsTheNumbersOfEachView()
    {
        for (const ViewInfo& row : viewTable) {
            part<ChartCard>().setView(row.view);
            settle();
            const auto expected = row.table(evaluate(scenario()), part<ChartCard>().request());
            QTRY_VERIFY(shows(expected));
            QVERIFY(dialog().windowTitle().endsWith(QString::fromUtf8(row.name.data())));
        }
    }

    void itFollowsTheScenario()
    {
        QTRY_VERIFY(table().rowCount() > 0);
        const QString before = table().item(table().rowCount() - 1, 1)->text();
        document().change(withParameter(scenario(), *findParameter("api_input_price"), 9), "price");
        QTRY_VERIFY(table().item(table().rowCount() - 1, 1)->text() != before);
    }

    void whatIsSelectedIsCopiedWithItsHeadings()
    {
        QTRY_VERIFY(table().rowCount() > 0);
        table().setRangeSelected({0, 0, 1, 1}, true);
        table().setFocus();
        table().actions().constFirst()->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].split(u'\t')[0], table().horizontalHeaderItem(0)->text());
        const auto rows = info(part<ChartCard>().current()).table(evaluate(scenario()), part<ChartCard>().request());
        const QString copied = lines[2].split(u'\t')[1];
        QCOMPARE(copied.toDouble(), std::get<double>(rows[2][1])); // all digits, whatever the cell shows
        QCOMPARE(table().item(1, 1)->toolTip(), copied);
    }

    /// A column of numbers reads at a glance: none has digits that say nothing.
    void numbersAreRoundedForReading()
    {
        for (const ViewInfo& row : viewTable) {
            part<ChartCard>().setView(row.view);
            settle();
            const auto rows = row.table(evaluate(scenario()), part<ChartCard>().request());
            QTRY_VERIFY(shows(rows));
            for (std::size_t r = 1; r < rows.size(); ++r)
                for (std::size_t c = 0; c < rows[r].size(); ++c)
                    if (const auto* number = std::get_if<double>(&rows[r][c])) {
                        const QString text = table().item(static_cast<int>(r) - 1, static_cast<int>(c))->text();
                        QCOMPARE(text, toQString(numberToRead(*number)));
                        QVERIFY2(text.count(QRegularExpression(QStringLiteral("\\d"))) <= 14, qPrintable(text));
                    }
        }
    }

private:
    [[nodiscard]] bool shows(const std::vector<TableRow>& rows) const
    {
        const QTableWidgetItem* head = table().horizontalHeaderItem(0);
        return table().rowCount() == static_cast<int>(rows.size()) - 1 &&
               table().columnCount() == static_cast<int>(rows.front().size()) && head != nullptr &&
               head->text() == QString::fromStdString(std::get<std::string>(rows.front().front()));
    }
    [[nodiscard]] DataDialog& dialog() const { return *m_window->findChild<DataDialog*>(); }
    [[nodiscard]] QTableWidget& table() const { return *dialog().findChild<QTableWidget*>(QStringLiteral("data")); }
};

QTEST_MAIN(DataDialogTest)
#include "data_dialog_test.moc"
