// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/finished_pdf.h"

#include "widgets/report/tagged/pdf_fonts.h"
#include "widgets/report/tagged/pdf_metadata.h"
#include "widgets/report/tagged/pdf_structure.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace breakeven {

QByteArray finishedPdf(const QByteArray& bytes, const PdfTags& tags, const std::vector<PdfBookmark>& bookmarks)
try {
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    addStructure(pdf, tags);
    mendFonts(pdf);
    addOutline(pdf, bookmarks);
    addMetadata(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7"); // on which PDF/UA-1 stands
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setObjectStreamMode(qpdf_o_disable); // what is added later needs a table of objects
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
} catch (const std::exception&) {
    return bytes;
}

} // namespace breakeven
