// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_outline.h"

#define POINTERHOLDER_TRANSITION 4 // without what version 11 keeps of older ones
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace breakeven {

namespace {

QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper>& pages, const PdfBookmark& bookmark)
{
    const std::size_t number = std::min(bookmark.page, pages.size() - 1);
    QPDFPageObjectHelper page = pages[number];
    const double height = page.getMediaBox().getArrayAsRectangle().ury;
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page.getObjectHandle());
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(height - bookmark.fromTop, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

/// Hangs an entry under another, behind those that are there.
void hang(QPDFObjectHandle parent, QPDFObjectHandle entry)
{
    entry.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", entry);
    }
    parent.replaceKey("/Last", entry);
}

/// Of the whole, all that are seen at once, which are those of the first level; of one of these, those below it,
/// closed.
void count(QPDFObjectHandle parent, bool open)
{
    const long long more = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? more + 1 : more - 1));
}

QPDFObjectHandle outlineOf(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> above{outline};
    for (const PdfBookmark& bookmark : bookmarks) {
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        entry.replaceKey("/Dest", destination(pages, bookmark));
        above.resize(std::min(above.size(), static_cast<std::size_t>(bookmark.level) + 1));
        hang(above.back(), entry);
        count(above.back(), above.size() == 1);
        above.push_back(entry);
    }
    return outline;
}

} // namespace

void addOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    pdf.getRoot().replaceKey("/Outlines", outlineOf(pdf, bookmarks));
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace breakeven
