// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_print.h"

#include "app/document/file_path.h"
#include "app/guide/guide_page.h"
#include "app/progress/long_work.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace breakeven {

void printGuide(const GuideSection& guide, QPagedPaintDevice& paper)
{
    constexpr int textSize = 10; // points
    QTextDocument page;
    QFont font = textFont(chartTextSize);
    font.setPointSize(textSize);
    page.setDefaultFont(font);
    fillWithGuide(page, guide, Theme::light().palette());
    page.print(&paper);
}

namespace {

/// Prints it, a file in place of paper by the program's own writer. Why it was not printed; empty if it was.
QString printed(const GuideSection& guide, QPrinter& printer, LongWork& work)
{
    if (printer.outputFormat() != QPrinter::PdfFormat || printer.outputFileName().isEmpty()) {
        work.aside([&] { printGuide(guide, printer); });
        const QPrinter::PrinterState state = printer.printerState();
        return state == QPrinter::Error || state == QPrinter::Aborted
                   ? QCoreApplication::translate("breakeven::Printing", "The printer %1 did not accept it.")
                         .arg(printer.printerName())
                   : QString();
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    work.aside([&, layout = printer.pageLayout()] {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layout);
        printGuide(guide, writer);
    });
    const Outcome written = work.write(toPath(printer.outputFileName()), bytes.toStdString());
    return written ? QString() : toQString(written.error().sentence(shownCatalog()));
}

} // namespace

void askAndPrintGuide(const GuideSection& guide, QWidget& over)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* question = new QPrintDialog(printer.get(), &over);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("guide_print"));
    QObject::connect(question, &QDialog::accepted, &over, [printer, &guide, &over] {
        QString fault;
        const bool isDone = doLongWork(over, QCoreApplication::translate("breakeven::PrintDialog", "Print"),
                                       [&](LongWork& work) { fault = printed(guide, *printer, work); });
        if (isDone && !fault.isEmpty())
            QMessageBox::warning(&over, QCoreApplication::translate("breakeven::Printing", "It was not printed"),
                                 fault);
    });
    question->open();
}

} // namespace breakeven
