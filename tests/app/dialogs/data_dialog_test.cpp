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
            QCOMPARE(table().rowCount(), static_cast<int>(expected.size()) - 1);
            QCOMPARE(table().columnCount(), static_cast<int>(expected.front().size()));
            QCOMPARE(table().horizontalHeaderItem(0)->text(),
                     QString::fromStdString(std::get<std::string>(expected.front().front())));
            QVERIFY(dialog().windowTitle().endsWith(QString::fromUtf8(row.name.data())));
        }
    }

    void itFollowsTheScenario()
    {
        const QString before = table().item(table().rowCount() - 1, 1)->text();
        document().change(withParameter(scenario(), *findParameter("api_input_price"), 9), "price");
        settle();
        QVERIFY(table().item(table().rowCount() - 1, 1)->text() != before);
    }

    void whatIsSelectedIsCopiedWithItsHeadings()
    {
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

    /// In another language as well: a table that is copied is one that is read by programs.
    void whatIsCopiedHasTheFormOfFiles()
    {
        close();
        m_language.choose(Language::German);
        init();
        part<ChartCard>().setView(View::BreakEven);
        settle();
        const auto rows = info(View::BreakEven).table(evaluate(scenario()), part<ChartCard>().request());
        table().selectAll();
        table().setFocus();
        table().actions().constFirst()->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        int fractions = 0;
        for (std::size_t r = 1; r < rows.size(); ++r)
            for (std::size_t c = 0; c < rows[r].size(); ++c)
                if (const auto* number = std::get_if<double>(&rows[r][c])) {
                    const QString copied = lines[static_cast<qsizetype>(r)].split(u'\t')[static_cast<qsizetype>(c)];
                    QCOMPARE(copied.toDouble(), *number);
                    fractions += *number == std::floor(*number) ? 0 : 1;
                    if (*number != std::floor(*number))
                        QVERIFY(table().item(static_cast<int>(r) - 1, static_cast<int>(c))->toolTip().contains(u','));
                }
        QVERIFY(fractions > 5);
        m_language.choose(Language::English);
    }

    /// A column of numbers reads at a glance: none has digits that say nothing.
    void numbersAreRoundedForReading()
    {
        for (const ViewInfo& row : viewTable) {
            part<ChartCard>().setView(row.view);
            settle();
            const auto rows = row.table(evaluate(scenario()), part<ChartCard>().request());
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
    [[nodiscard]] DataDialog& dialog() const { return *m_window->findChild<DataDialog*>(); }
    [[nodiscard]] QTableWidget& table() const { return *dialog().findChild<QTableWidget*>(QStringLiteral("data")); }
};

QTEST_MAIN(DataDialogTest)
#include "data_dialog_test.moc"
