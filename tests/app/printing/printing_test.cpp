// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_dialog.h"
#include "core/output/report/report.h"
#include "core/scenario/file/presets.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/report/report_pages.h"
#include "widgets/report/report_pdf.h"
#include "widgets/report/report_theme.h"

#include <QFile>
#include <QProcess>
#include <QTimer>

#include <QtPrintSupport/QPrinter>

using namespace breakeven;
using namespace breakeven::test;

/// Ctrl+P, what it asks, and what comes out of a printer that is a file.
class PrintingTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] QString file() const { return m_folder.filePath("printed.pdf"); }

    /// What a tool says of the file.
    [[nodiscard]] QString said(const QString& tool, const QStringList& options) const
    {
        QProcess process;
        process.start(tool, options + QStringList{file()} + (tool == "pdftotext" ? QStringList{"-"} : QStringList()));
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// The printer that a person chooses: a PDF file.
    void printTo(const QString& path, QPageSize::PageSizeId paper = QPageSize::A4)
    {
        m_dialogs.toPrint = [path, paper](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPageSize(QPageSize(paper));
        };
    }

    /// Presses Ctrl+P and then what `doing` presses in the dialog.
    void press(const std::function<void(PrintDialog&)>& doing)
    {
        bool seen = false;
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<PrintDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            seen = true;
            doing(*dialog);
        });
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(seen);
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        open();
        document().start(findPreset("support-ticket-triage")->scenario);
        QFile::remove(file());
    }
    void cleanup() { close(); }

    void theViewIsOnePageOfLinesAndLetters()
    {
        printTo(file());
        press([](PrintDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QVERIFY(m_dialogs.errors.isEmpty());
        const QString facts = said("pdfinfo", {});
        QVERIFY2(facts.contains("Pages:           1"), qPrintable(facts));
        QVERIFY2(facts.contains("841.89 x 595.28") || facts.contains("842 x 595"), qPrintable(facts)); // landscape
        const QString text = said("pdftotext", {"-raw"});
        QVERIFY2(text.contains("Support-ticket triage") && text.contains("Requests per month"), qPrintable(text));
        QVERIFY(said("pdfimages", {"-list"}).count('\n') <= 2); // its heading alone: no picture of a screen
    }

    void theReportHasThePagesOfTheExport()
    {
        printTo(file(), QPageSize::Letter);
        press([](PrintDialog& dialog) {
            click(dialog, "print_report");
            QVERIFY(dialog.printed() == Printed::Report);
            click(dialog, "primary");
        });
        QVERIFY(m_dialogs.errors.isEmpty());
        QFile printed(file());
        QVERIFY(printed.open(QIODevice::ReadOnly));
        const SharedEvaluation shown = evaluate(scenario());
        QCOMPARE(printed.readAll(), reportPdf(report(*shown), *shown, Paper::Letter));
        QVERIFY(said("pdfinfo", {}).contains("612 x 792"));
    }

    /// The paper and its orientation are the printer's.
    void aReportFitsPaperOfAnyKind()
    {
        m_dialogs.toPrint = [this](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file());
            printer.setPageSize(QPageSize(QPageSize::A3));
            printer.setPageOrientation(QPageLayout::Landscape);
        };
        press([](PrintDialog& dialog) {
            click(dialog, "print_report");
            click(dialog, "primary");
        });
        const QString facts = said("pdfinfo", {});
        QVERIFY2(facts.contains("1190.55 x 841.89") || facts.contains("1191 x 842"), qPrintable(facts));
    }

    void escapePrintsNothing()
    {
        printTo(file());
        press([](PrintDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QVERIFY(!QFile::exists(file()));
        m_dialogs.toPrint = nullptr; // the printer's dialog is left
        press([](PrintDialog& dialog) { click(dialog, "primary"); });
        QVERIFY(!QFile::exists(file()) && m_dialogs.errors.isEmpty());
    }

    void whatCantBeWrittenIsTold()
    {
        printTo(m_folder.filePath("nowhere/printed.pdf"));
        press([](PrintDialog& dialog) { click(dialog, "primary"); });
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY2(m_dialogs.errors[0].contains("nowhere/printed.pdf: could not be written"),
                 qPrintable(m_dialogs.errors[0]));
    }

    /// Advice is no picture: the report says it.
    void aViewThatIsNoPageSaysSo()
    {
        part<ChartCard>().setView(View::Advice);
        printTo(file());
        press([](PrintDialog& dialog) {
            QVERIFY(!in<QAbstractButton>(dialog, "print_view").isEnabled());
            QVERIFY(dialog.printed() == Printed::Report);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
    }

    /// A printer has no use for what a PDF file says to who listens.
    void aPrinterGetsThePagesAlone()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file());
        printer.setResolution(96);
        printer.setFullPage(true);
        const SharedEvaluation shown = evaluate(scenario());
        PdfTags tags;
        QVERIFY(!paintReport(printer, report(*shown), *shown, reportTheme(), tags).empty());
        const QString text = said("pdftotext", {"-raw"});
        QVERIFY2(text.contains("Support-ticket triage"), qPrintable(text.left(400)));
        QProcess plain;
        plain.start("qpdf", {"--qdf", file(), "-"});
        QVERIFY(plain.waitForFinished());
        QVERIFY(!plain.readAllStandardOutput().contains("-30000"));
    }

    void anotherWindowIsOpened()
    {
        const auto windows = [] {
            QList<MainWindow*> found;
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible())
                    found << window;
            return found;
        };
        QCOMPARE(windows().size(), 1);
        document().change(Scenario{}, "Cleared");
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(windows().size(), 2);
        MainWindow* other = windows()[windows()[0] == m_window.get() ? 1 : 0];
        QVERIFY(!other->document().isModified() && document().isModified()); // this one is as it was
        QTRY_VERIFY(other->isActiveWindow());
        QTest::keySequence(other, QKeySequence(QKeySequence::Close));
        QTRY_COMPARE(windows().size(), 1);
    }
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
