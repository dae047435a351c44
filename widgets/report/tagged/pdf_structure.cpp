// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_structure.h"

#include "widgets/report/tagged/pdf_mark.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace breakeven {

namespace {

using Handle = QPDFObjectHandle;

Handle wordsHandle(const QString& words)
{
    return Handle::newUnicodeString(words.toStdString());
}

Handle numberHandle(std::size_t number)
{
    return Handle::newInteger(static_cast<long long>(number));
}

/// Attributes of one kind.
Handle attributes(const char* owner)
{
    Handle made = Handle::newDictionary();
    made.replaceKey("/O", Handle::newName(owner));
    return made;
}

Handle boxOn(QPDFPageObjectHelper page, const QRectF& place)
{
    constexpr double points = 72.0 / 96;
    const double height = page.getMediaBox().getArrayAsRectangle().ury;
    Handle box = Handle::newArray();
    for (const double edge : {place.left() * points, height - place.bottom() * points, place.right() * points,
                              height - place.top() * points})
        box.appendItem(Handle::newReal(edge, 2));
    return box;
}

/// A part of a page that belongs to an element.
struct MarkedPart {
    std::size_t page;
    std::size_t number;
};

/// Builds the tree.
class StructureBuilder {
public:
    StructureBuilder(QPDF& pdf, const PdfTags& tags)
        : m_pdf(pdf), m_tags(tags.all()), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()), m_parts(m_tags.size())
    {
    }

    void build()
    {
        std::vector<std::vector<std::size_t>> tagsOfPages;
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            tagsOfPages.push_back(markPage(i));
        const std::vector<bool> kept = keptTags();
        for (std::size_t i = 0; i < m_tags.size(); ++i)
            m_elements.push_back(kept[i] ? m_pdf.makeIndirectObject(Handle::newDictionary()) : Handle::newNull());
        Handle tree = m_pdf.makeIndirectObject(Handle::newDictionary());
        for (std::size_t i = 0; i < m_tags.size(); ++i)
            if (kept[i])
                fill(i, tree);
        tree.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
        tree.replaceKey("/K", m_elements[PdfTags::document]);
        tree.replaceKey("/ParentTree", parentTree(tagsOfPages));
        tree.replaceKey("/ParentTreeNextKey", numberHandle(m_pages.size()));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", tree);
        m_pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    }

private:
    /// The elements of its parts, by their numbers.
    std::vector<std::size_t> markPage(std::size_t number)
    {
        QPDFPageObjectHelper& page = m_pages[number];
        std::string operators;
        Pl_String end("page", nullptr, operators);
        page.pipeContents(&end);
        const MarkedContent marked = markedContent(operators, m_tags);
        Handle handle = page.getObjectHandle();
        handle.replaceKey("/Contents", Handle::newStream(&m_pdf, marked.operators));
        handle.replaceKey("/StructParents", numberHandle(number));
        handle.replaceKey("/Tabs", Handle::newName("/S"));
        for (std::size_t i = 0; i < marked.tags.size(); ++i)
            m_parts[marked.tags[i]].push_back({number, i});
        return marked.tags;
    }

    [[nodiscard]] std::vector<bool> keptTags() const
    {
        std::vector<bool> kept(m_tags.size(), false);
        for (std::size_t i = m_tags.size(); i-- > 0;) {
            const PdfRole role = m_tags[i].role;
            kept[i] = kept[i] || i == PdfTags::document || !m_parts[i].empty() || role == PdfRole::Header ||
                      role == PdfRole::Cell;
            if (kept[i])
                kept[m_tags[i].parent] = true;
        }
        return kept;
    }

    void fill(std::size_t number, Handle tree)
    {
        const PdfTag& tag = m_tags[number];
        Handle element = m_elements[number];
        Handle parent = number == PdfTags::document ? tree : m_elements[tag.parent];
        element.replaceKey("/Type", Handle::newName("/StructElem"));
        element.replaceKey("/S", Handle::newName(std::string(info(tag.role).name)));
        element.replaceKey("/P", parent);
        if (number != PdfTags::document)
            addKid(parent, element);
        for (const MarkedPart& part : m_parts[number])
            addPart(element, part);
        if (tag.role == PdfRole::Figure)
            element.replaceKey("/Alt", wordsHandle(tag.words));
        if (Handle all = attributesOf(number); all.getKeys().size() > 1)
            element.replaceKey("/A", all);
    }

    static void addKid(Handle parent, Handle kid)
    {
        if (!parent.hasKey("/K"))
            parent.replaceKey("/K", Handle::newArray());
        parent.getKey("/K").appendItem(kid);
    }

    void addPart(Handle element, const MarkedPart& part)
    {
        Handle page = m_pages[part.page].getObjectHandle();
        if (!element.hasKey("/Pg"))
            element.replaceKey("/Pg", page);
        if (element.getKey("/Pg").getObjGen() == page.getObjGen()) {
            addKid(element, numberHandle(part.number));
            return;
        }
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", Handle::newName("/MCR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", numberHandle(part.number));
        addKid(element, reference);
    }

    [[nodiscard]] Handle attributesOf(std::size_t number)
    {
        const PdfTag& tag = m_tags[number];
        switch (tag.role) {
        case PdfRole::Header:
        case PdfRole::Cell: {
            Handle made = attributes("/Table");
            if (tag.scope != PdfScope::None)
                made.replaceKey("/Scope", Handle::newName(tag.scope == PdfScope::Row ? "/Row" : "/Column"));
            if (tag.columns > 1)
                made.replaceKey("/ColSpan", numberHandle(tag.columns));
            return made;
        }
        case PdfRole::Table: {
            Handle made = attributes("/Table");
            if (!tag.words.isEmpty())
                made.replaceKey("/Summary", wordsHandle(tag.words));
            return made;
        }
        case PdfRole::Figure: {
            Handle made = attributes("/Layout");
            made.replaceKey("/Placement", Handle::newName("/Block"));
            made.replaceKey("/BBox", boxOn(m_pages[m_parts[number].front().page], tag.place));
            return made;
        }
        case PdfRole::Document:
        case PdfRole::Section:
        case PdfRole::Title:
        case PdfRole::Heading:
        case PdfRole::Subheading:
        case PdfRole::Text:
        case PdfRole::List:
        case PdfRole::Item:
        case PdfRole::Label:
        case PdfRole::Body:
        case PdfRole::Head:
        case PdfRole::Rows:
        case PdfRole::Row: break;
        }
        return Handle::newDictionary();
    }

    /// For each page the elements of its parts.
    [[nodiscard]] Handle parentTree(const std::vector<std::vector<std::size_t>>& tagsOfPages)
    {
        Handle numbers = Handle::newArray();
        for (std::size_t page = 0; page < tagsOfPages.size(); ++page) {
            Handle elements = Handle::newArray();
            for (const std::size_t tag : tagsOfPages[page])
                elements.appendItem(m_elements[tag]);
            numbers.appendItem(numberHandle(page));
            numbers.appendItem(m_pdf.makeIndirectObject(elements));
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return m_pdf.makeIndirectObject(tree);
    }

    QPDF& m_pdf;
    const std::vector<PdfTag>& m_tags;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<std::vector<MarkedPart>> m_parts; ///< of each element
    std::vector<Handle> m_elements;
};

} // namespace

void addStructure(QPDF& pdf, const PdfTags& tags)
{
    StructureBuilder(pdf, tags).build();
}

} // namespace breakeven
