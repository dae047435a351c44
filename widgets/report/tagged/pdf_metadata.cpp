// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_metadata.h"

#include "core/words/catalog.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QString>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

namespace breakeven {

namespace {

/// What the dictionary says, as markup; empty if it does not.
QString stated(QPDF& pdf, const char* key)
{
    QPDFObjectHandle facts = pdf.getTrailer().getKey("/Info");
    if (!facts.isDictionary() || !facts.getKey(key).isString())
        return {};
    return QString::fromStdString(facts.getKey(key).getUTF8Value()).toHtmlEscaped();
}

/// "2026-11-21T00:00:00Z" of "D:20261121000000Z".
QString moment(const QString& date)
{
    const QString digits = date.mid(2, 14);
    const QDateTime read = QDateTime::fromString(digits, QStringLiteral("yyyyMMddHHmmss"));
    return read.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString packetOf(QPDF& pdf)
{
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                          " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                          " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                          "<dc:language><rdf:Bag><rdf:li>%5</rdf:li></rdf:Bag></dc:language>\n"
                          "<xmp:CreatorTool>%2</xmp:CreatorTool>\n<xmp:CreateDate>%3</xmp:CreateDate>\n"
                          "<pdf:Producer>%4</pdf:Producer>\n<pdfuaid:part>1</pdfuaid:part>\n"
                          "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
        .arg(stated(pdf, "/Title"), stated(pdf, "/Creator"), moment(stated(pdf, "/CreationDate")),
             stated(pdf, "/Producer"), toQString(shownCatalog().tag));
}

} // namespace

void addMetadata(QPDF& pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(std::string(shownCatalog().tag)));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle packet = QPDFObjectHandle::newStream(&pdf, packetOf(pdf).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
}

} // namespace breakeven
