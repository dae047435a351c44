// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparisons.h"
#include "app/exports/exports.h"
#include "app/exports/report_dialog.h"
#include "core/advice/verdict/key_figures.h"
#include "core/output/figures_table.h"
#include "core/output/view.h"
#include "core/output/workbook/workbook.h"
#include "tests/support/csv_reader.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/compare/compare_view.h"
#include "widgets/inputs/input_panel.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <QWheelEvent>

using namespace breakeven;
using namespace breakeven::test;

/// What leaves the window as cells, tables and workbooks. Pictures have a test of their own.
class ExportsTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] Exports& exports() const { return part<Exports>(); }

    [[nodiscard]] QByteArray saved() const
    {
        QFile file(m_dialogs.toSave.value());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] std::vector<TableRow> expected(View view, const ViewRequest& request = {}) const
    {
        return info(view).table(evaluate(scenario()), request);
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        open();
    }
    void cleanup() { close(); }

    void everyView_data()
    {
        QTest::addColumn<int>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << static_cast<int>(row.view);
    }
    void everyView()
    {
        QFETCH(int, view);
        const auto shown = static_cast<View>(view);
        part<ChartCard>().setView(shown);
        const std::vector<TableRow> table = expected(shown);

        exports().copyTable();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().toStdString(), tabSeparated(table));
        QCOMPARE(copied->html().toStdString(), htmlTable(table));

        m_dialogs.toSave = m_folder.filePath(QStringLiteral("%1.csv").arg(view));
        exports().saveTable();
        QVERIFY(m_dialogs.errors.isEmpty());
        QCOMPARE(saved().toStdString(), csv(table));
        const QString name = QString::fromUtf8(info(shown).name.data());
        QVERIFY2(m_dialogs.proposed.endsWith(QLatin1Char(' ') + name + QStringLiteral(".csv")),
                 qPrintable(m_dialogs.proposed));
    }

    void theBreakEvensFrameIsThatOnScreen()
    {
        BreakEvenView& view = part<ChartCard>().breakEven();
        part<ChartCard>().setLogarithmic(false);
        exports().copyTable();
        const std::string linear = tabSeparated(expected(View::BreakEven, {.logarithmic = false}));
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), linear);

        auto* plot = view.findChild<QWidget*>(QStringLiteral("break_even_plot"));
        QVERIFY(plot != nullptr);
        const QPointF middle = QRectF(plot->rect()).center();
        QWheelEvent notch(middle, plot->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &notch);
        QVERIFY(view.isZoomed());
        exports().copyTable();
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
                 tabSeparated(expected(View::BreakEven, {.frame = view.frame()})));
    }

    /// What is still being typed counts.
    void takesOverWhatIsTyped()
    {
        auto* field = part<InputPanel>().findChild<QLineEdit*>(QStringLiteral("value_volume"));
        QVERIFY(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1234567"));
        QCOMPARE(scenario().parameters.volume, 1e6);
        part<ChartCard>().setView(View::Breakdown);
        exports().copyTable();
        QCOMPARE(scenario().parameters.volume, 1234567.0);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t1234567\n")));
    }

    void hasWhatIsCompared()
    {
        const QString path = m_folder.filePath(QStringLiteral("other.breakeven"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format": "breakeven-scenario", "version": 1, "name": "=1+1", "parameters": {"volume": 30000}})");
        file.close();
        m_dialogs.toOpen = path;
        part<ChartCard>().setView(View::Compare);
        emit part<CompareView>().addWanted();
        m_dialogs.toSave = m_folder.filePath(QStringLiteral("compared.csv"));
        exports().saveTable();
        const auto rows = readCsv(saved().toStdString());
        QVERIFY(rows.has_value());
        QCOMPARE(rows->front(), (std::vector<std::string>{"What", "Unit", "Now", "'=1+1"}));
    }

    void theFiguresUnderTheAnswer()
    {
        const auto table = figuresTable(evaluate(scenario()));
        exports().copyFigures();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().toStdString(), tabSeparated(table));
        QCOMPARE(copied->html().toStdString(), htmlTable(table));
        const std::vector<KeyFigure> figures = statedFigures(evaluate(scenario()));
        QCOMPARE(table.size(), figures.size() + 3);    // the heads, the name and the answer
        QVERIFY(figures.back().id != "settled_range"); // there are no ranges
        for (std::size_t i = 0; i < figures.size(); ++i)
            QVERIFY(table[i + 3][1] ==
                    (figures[i].number ? TableCell(*figures[i].number) : TableCell(inWords(figures[i].value))));
    }

    void theWorkbook()
    {
        m_dialogs.toSave = m_folder.filePath(QStringLiteral("book.xlsx"));
        exports().saveWorkbook();
        QVERIFY(m_dialogs.errors.isEmpty());
        const Result<std::string> expected = workbookBytes(evaluate(scenario()));
        QVERIFY(expected && saved().toStdString() == *expected);
        QVERIFY2(m_dialogs.proposed.endsWith(QStringLiteral(".xlsx")), qPrintable(m_dialogs.proposed));
        m_dialogs.toSave = m_folder.filePath(QStringLiteral("nowhere/book.xlsx"));
        exports().saveWorkbook();
        QCOMPARE(m_dialogs.errors.size(), 1);
    }

    void theReport()
    {
        m_dialogs.toSave = m_folder.filePath(QStringLiteral("report.html"));
        QTimer::singleShot(0, [] {
            auto* dialog = qobject_cast<ReportDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            QVERIFY(in<QAbstractButton>(*dialog, "report_carries").isEnabled());
            click(*dialog, "report_html");
            QVERIFY(!in<QAbstractButton>(*dialog, "report_carries").isEnabled());
            click(*dialog, "report_letter");
            click(*dialog, "primary");
        });
        exports().saveReport();
        QVERIFY(m_dialogs.errors.isEmpty());
        const Result<std::string> expected =
            reportBytes(evaluate(scenario()), {ReportFormat::Html, Paper::Letter, true});
        QVERIFY(expected && saved().toStdString() == *expected);
        QVERIFY2(m_dialogs.proposed.endsWith(QStringLiteral(" report.html")), qPrintable(m_dialogs.proposed));
    }

    void refusedAndFailed()
    {
        exports().saveTable(); // the dialog is left
        QVERIFY(m_dialogs.errors.isEmpty() && !m_dialogs.proposed.isEmpty());
        m_dialogs.toSave = m_folder.filePath(QStringLiteral("nowhere/table.csv"));
        exports().saveTable();
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.front().contains(QStringLiteral("nowhere/table.csv: could not be written")));
    }
};

QTEST_MAIN(ExportsTest)
#include "exports_test.moc"
