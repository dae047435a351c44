// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/data_dialog.h"

#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "tests/app/window/marked_language.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QRegularExpression>
#include <QTableWidget>

using namespace breakeven;
using namespace breakeven::test;

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
    void cleanup()
    {
        close();
        m_language.choose(Language::English);
    }

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
    }

    void everyHeadingIsInTheLanguage_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }
    /// In a language that marks its texts no cell of the program's own is without a mark; the table that is exported
    /// stays English.
    void everyHeadingIsInTheLanguage()
    {
        QFETCH(const View, view);
        close();
        const MarkedLanguage marks;
        init();
        Scenario scenario = findPreset("an-insurers-twelve-tasks")->scenario;
        scenario.ranges = suggestedRanges(scenario);
        scenario.name = "1";
        for (Task& task : scenario.tasks)
            task.name = std::to_string(&task - scenario.tasks.data());
        document().start(scenario);
        part<ChartCard>().setView(view);
        settle();
        const auto rows = info(view).table(evaluate(scenario), part<ChartCard>().request());
        QTRY_VERIFY(shows(rows));
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        const auto isMarked = [](const QString& text) {
            return text.contains(u'⟦') || !QString(text).remove(QStringLiteral("USD")).contains(word) ||
                   text.startsWith(QStringLiteral("USD/")); // of which the marks leave what begins with a slash
        };
        for (int column = 0; column < table().columnCount(); ++column) {
            const QString heading = table().horizontalHeaderItem(column)->text();
            QVERIFY2(isMarked(heading), qPrintable(heading));
            QCOMPARE(heading, toQString(wordsOf(rows.front()[static_cast<std::size_t>(column)], shownCatalog())));
            for (int row = 0; row < table().rowCount(); ++row)
                QVERIFY2(isMarked(table().item(row, column)->text()), qPrintable(table().item(row, column)->text()));
        }
        QVERIFY(csv(rows).find("⟦") == std::string::npos);
        close();
    }

    void itSpeaksGerman_data() { everyHeadingIsInTheLanguage_data(); }
    void itSpeaksGerman()
    {
        QFETCH(const View, view);
        close();
        m_language.choose(Language::German);
        init();
        part<ChartCard>().setView(view);
        settle();
        const auto rows = info(view).table(evaluate(scenario()), part<ChartCard>().request());
        QTRY_VERIFY(shows(rows));
        QVERIFY(shownCatalog().tag == "de");
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (std::size_t c = 0; c < rows[r].size(); ++c) {
                const auto column = static_cast<int>(c);
                const QTableWidgetItem* item =
                    r == 0 ? table().horizontalHeaderItem(column) : table().item(static_cast<int>(r) - 1, column);
                const auto* number = std::get_if<double>(&rows[r][c]);
                QCOMPARE(item->text(), number != nullptr ? toQString(inWords(numberToRead(*number), shownCatalog()))
                                                         : toQString(wordsOf(rows[r][c], shownCatalog())));
            }
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
               head->text() == toQString(wordsOf(rows.front().front(), shownCatalog()));
    }
    [[nodiscard]] DataDialog& dialog() const { return *m_window->findChild<DataDialog*>(); }
    [[nodiscard]] QTableWidget& table() const { return *dialog().findChild<QTableWidget*>(QStringLiteral("data")); }
};

QTEST_MAIN(DataDialogTest)
#include "data_dialog_test.moc"
