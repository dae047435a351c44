// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printing.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "app/progress/long_work.h"
#include "core/files/dates/as_of.h"
#include "core/files/safe_file.h"
#include "core/inputs/row_labels.h"
#include "core/output/report/report.h"
#include "core/output/view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/pictures/pdf_picture.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/print_theme.h"
#include "widgets/report/report_pages.h"
#include "widgets/report/report_pdf.h"
#include "widgets/report/report_theme.h"
#include "widgets/text.h"

#include <QPrinter>

namespace breakeven {

namespace {

bool printsToFile(const QPrinter& printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty();
}

bool isColored(const QPrinter& printer)
{
    return printer.colorMode() == QPrinter::Color;
}

} // namespace

Printing::Printing(const Parts& parts) : QObject(&parts.window), m_parts(parts) {}

Printing::~Printing() = default;

PrintDialog::ShownView Printing::shownView(const Evaluation& shown) const
{
    const ViewInfo& view = info(m_parts.chart.current());
    const QString name = toQString(nameOf(view.view));
    if (!view.isPicture)
        return {name, tr("“%1” is not a page of its own: the report says what it says.").arg(name)};
    return {name, toQString(view.lacks(shown, m_parts.chart.request()))};
}

void Printing::print()
{
    m_parts.document.finishEditing();
    const SharedEvaluation shown = evaluate(m_parts.document.scenario());
    PrintDialog dialog(shownView(*shown), m_last, &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_last = dialog.printed();
    prepare(m_last, *shown);
    if (!m_parts.dialogs.choosePrinter(&m_parts.window, *m_printer))
        return;
    QString fault;
    const bool isDone =
        doLongWork(m_parts.window, tr("Print"), [&](LongWork& work) { fault = paint(m_last, *shown, work); });
    if (isDone && !fault.isEmpty())
        m_parts.dialogs.showError(&m_parts.window, tr("It was not printed"), fault);
}

/// A picture is wider than high, a report higher than wide, until the person says otherwise.
void Printing::prepare(Printed what, const Evaluation& shown)
{
    if (!m_printer)
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(toQString(shown.scenario.name));
    m_printer->setCreator(QStringLiteral("Breakeven"));
    m_printer->setPageOrientation(what == Printed::View ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/// Why it was not printed; empty if it was.
QString Printing::paint(Printed what, const Evaluation& shown, LongWork& work)
{
    if (printsToFile(*m_printer))
        return write(what, shown, work);
    work.beforeEnding([this] { m_printer->abort(); });
    m_printer->setResolution(unitsPerInch); // of positions: lines and letters stay what they are
    m_printer->setFullPage(true);
    if (what == Printed::View) {
        paintPage(*m_printer, shown, pictureOptions(work));
    } else {
        PdfTags none;
        const Report made = madeAside(&work, [&] { return report(shown, currentDay()); });
        (void)paintReport(*m_printer, made, shown, reportColors(), none, &work);
    }
    const QPrinter::PrinterState state = m_printer->printerState();
    return state == QPrinter::Error || state == QPrinter::Aborted
               ? tr("The printer %1 did not accept it.").arg(m_printer->printerName())
               : QString();
}

/// A file in place of paper, by the program's own writer, which tells of a disk that is full.
QString Printing::write(Printed what, const Evaluation& shown, LongWork& work) const
{
    const QPageLayout layout = m_printer->pageLayout();
    const auto reportBytes = [&] {
        const Report made = madeAside(&work, [&] { return report(shown, currentDay()); });
        return reportPdf(made, shown, layout, reportColors(), &work);
    };
    const QByteArray bytes = what == Printed::Report ? reportBytes() : pagePdf(shown, pictureOptions(work), layout);
    if (bytes.isEmpty())
        return tr("There is not enough memory for it.");
    const Outcome written = work.write(toPath(m_printer->outputFileName()), bytes.toStdString());
    return written ? QString() : toQString(written.error().sentence(shownCatalog()));
}

const Theme& Printing::reportColors() const
{
    return isColored(*m_printer) ? reportTheme() : printTheme();
}

PictureOptions Printing::pictureOptions(Pace& pace) const
{
    PictureOptions options{.theme = isColored(*m_printer) ? &Theme::light() : &printTheme(),
                           .view = m_parts.chart.current(),
                           .request = m_parts.chart.request()};
    options.request.pace = &pace;
    options.today = currentDay();
    return options;
}

} // namespace breakeven
