// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_print.h"

#include "app/document/file_path.h"
#include "app/guide/guide_page.h"
#include "core/files/safe_file.h"
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
QString printed(const GuideSection& guide, QPrinter& printer)
{
    if (printer.outputFormat() != QPrinter::PdfFormat || printer.outputFileName().isEmpty()) {
        printGuide(guide, printer);
        const QPrinter::PrinterState state = printer.printerState();
        return state == QPrinter::Error || state == QPrinter::Aborted
                   ? QCoreApplication::translate("breakeven::Printing", "The printer %1 did not accept it.")
                         .arg(printer.printerName())
                   : QString();
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(printer.pageLayout());
        printGuide(guide, writer);
    }
    const Outcome written = writeFile(toPath(printer.outputFileName()), bytes.toStdString());
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
        if (const QString fault = printed(guide, *printer); !fault.isEmpty())
            QMessageBox::warning(&over, QCoreApplication::translate("breakeven::Printing", "It was not printed"),
                                 fault);
    });
    question->open();
}

} // namespace breakeven
