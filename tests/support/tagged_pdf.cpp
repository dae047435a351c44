// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tagged_pdf.h"

#include "tests/support/tagged_fonts.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>
#include <map>
#include <set>

namespace breakeven::test {

namespace {

using Handle = QPDFObjectHandle;

/// What a page shows, and as what.
class PageReader : public Handle::ParserCallbacks {
public:
    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            open(name);
        else if (name == "EMC")
            close();
        else if (name == "BT" || name == "ET")
            m_inText = name == "BT";
        else if (name == "Tf")
            m_font = m_operands.at(0).getName();
        else if (showing.contains(name))
            show(name);
        for (Handle operand : m_operands)
            if (operand.isNumber() && operand.getNumericValue() == -30000)
                faults << QStringLiteral("a mark was left");
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (m_depth != 0)
            faults << QStringLiteral("marked content without an end");
    }

    QStringList faults;
    std::map<int, std::string> numbers; ///< and the names of their roles
    DrawnGlyphs glyphs;

private:
    void open(const std::string& name)
    {
        if (++m_depth > 1 || m_inText)
            faults << QStringLiteral("marked content within other or within text");
        const bool hasNumber = name == "BDC" && m_operands.at(1).isDictionary() && m_operands[1].hasKey("/MCID");
        if (hasNumber &&
            !numbers.emplace(m_operands[1].getKey("/MCID").getIntValueAsInt(), m_operands[0].getName()).second)
            faults << QStringLiteral("a number twice");
        if (!hasNumber && m_operands.at(0).getName() != "/Artifact")
            faults << QStringLiteral("marked content of nothing");
    }
    void close()
    {
        if (--m_depth < 0 || m_inText)
            faults << QStringLiteral("an end of marked content where none belongs");
    }
    void show(const std::string& name)
    {
        if (m_depth != 1)
            faults << QStringLiteral("%1 is outside of marked content").arg(QString::fromStdString(name));
        if (name != "Tj" && name != "TJ")
            return;
        for (Handle part : m_operands.at(0).isArray() ? m_operands[0].getArrayAsVector() : m_operands)
            if (part.isString()) {
                const std::string codes = part.getStringValue();
                for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
                    glyphs[m_font].insert(static_cast<unsigned char>(codes[i]) * 256 +
                                          static_cast<unsigned char>(codes[i + 1]));
            }
    }

    inline static const std::set<std::string> showing{"f",  "F",  "f*", "B",  "B*", "b",  "b*", "S", "s",
                                                      "Tj", "TJ", "'",  "\"", "Do", "sh", "BI", "EI"};
    std::vector<Handle> m_operands;
    std::string m_font;
    int m_depth = 0;
    bool m_inText = false;
};

/// Reads the tree along its branches.
class TreeReader {
public:
    TreeReader(QPDF& pdf, TaggedPdf& found) : m_pdf(pdf), m_found(found)
    {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            readPage(page);
    }

    void read()
    {
        Handle tree = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!tree.isDictionary())
            return complain(QStringLiteral("no tree of elements"));
        m_parents = std::make_unique<QPDFNumberTreeObjectHelper>(tree.getKey("/ParentTree"), m_pdf);
        for (Handle kid : kidsOf(tree))
            m_found.tree += element(kid, tree, {});
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            for (const auto& [number, role] : m_pages[page].numbers)
                if (!m_seen.contains({page, number}))
                    complain(QStringLiteral("part %1 of page %2 is in no element").arg(number).arg(page));
    }

private:
    void complain(const QString& what) { m_found.faults << what; }

    void readPage(QPDFPageObjectHelper& page)
    {
        PageReader& read = m_pages.emplace_back();
        page.parseContents(&read);
        Handle handle = page.getObjectHandle();
        m_numbers[handle.getObjGen()] = m_pages.size() - 1;
        m_found.faults << read.faults << faultsOfFonts(handle, read.glyphs);
        if (!handle.getKey("/StructParents").isInteger() || !handle.getKey("/Tabs").isNameAndEquals("/S"))
            complain(QStringLiteral("a page without its place in the tree"));
    }

    static std::vector<Handle> kidsOf(Handle element)
    {
        Handle kids = element.getKey("/K");
        if (kids.isNull())
            return {};
        return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
    }

    /// The value of an attribute.
    static Handle attribute(Handle element, const std::string& owner, const std::string& key)
    {
        Handle all = element.getKey("/A");
        return all.isDictionary() && all.getKey("/O").isNameAndEquals(owner) ? all.getKey(key) : Handle::newNull();
    }

    QString element(Handle element, Handle parent, TaggedPart place)
    {
        const std::string role = element.getKey("/S").getName();
        place.role = QString::fromStdString(role.substr(1));
        if (element.getKey("/P").getObjGen() != parent.getObjGen())
            complain(place.role + QLatin1String(" with another parent"));
        enter(element, place);
        QStringList inner;
        bool isFirst = true;
        for (Handle kid : kidsOf(element)) {
            if (kid.isDictionary() && kid.hasKey("/S")) {
                check(role, kid.getKey("/S").getName());
                inner << this->element(kid, element, place);
            } else {
                part(element, kid, place, isFirst);
                isFirst = false;
            }
        }
        return place.role +
               (inner.isEmpty() ? QString() : QLatin1Char('(') + inner.join(QLatin1Char(' ')) + QLatin1Char(')'));
    }

    /// A part of a page.
    void part(Handle element, Handle kid, TaggedPart place, bool isFirst)
    {
        Handle page = kid.isDictionary() && kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg");
        const auto found = m_numbers.find(page.getObjGen());
        if (found == m_numbers.end())
            return complain(QStringLiteral("a part of no page"));
        place.page = static_cast<int>(found->second);
        place.number = (kid.isDictionary() ? kid.getKey("/MCID") : kid).getIntValueAsInt();
        if (!m_seen.insert({found->second, place.number}).second)
            complain(QStringLiteral("a part of two elements"));
        const auto& numbers = m_pages[found->second].numbers;
        if (const auto written = numbers.find(place.number); written == numbers.end())
            complain(QStringLiteral("a part that is on no page"));
        else if (written->second != element.getKey("/S").getName())
            complain(QStringLiteral("a part of another kind than its element"));
        Handle parents;
        if (!m_parents->findObject(static_cast<long long>(page.getKey("/StructParents").getIntValue()), parents) ||
            parents.getArrayItem(place.number).getObjGen() != element.getObjGen())
            complain(QStringLiteral("the tree of parents knows another"));
        const std::pair at{place.page, place.number};
        if (isFirst && at < m_last)
            complain(QStringLiteral("part %1 of page %2 is read after what is behind it").arg(at.second).arg(at.first));
        m_last = isFirst ? at : m_last;
        m_found.parts.push_back(place);
    }

    /// What an element has to have.
    void enter(Handle element, TaggedPart& place)
    {
        if (place.role == QLatin1String("Figure")) {
            const QString words = element.getKey("/Alt").isString()
                                      ? QString::fromStdString(element.getKey("/Alt").getUTF8Value())
                                      : QString();
            m_found.alternatives << words;
            if (words.trimmed().isEmpty())
                complain(QStringLiteral("a figure without words"));
            if (Handle box = attribute(element, "/Layout", "/BBox");
                !box.isRectangle() || box.getArrayAsRectangle().llx >= box.getArrayAsRectangle().urx)
                complain(QStringLiteral("a figure without a place"));
        } else if (place.role == QLatin1String("Table")) {
            place.table = m_tables++;
            m_columns = 0;
        } else if (place.role == QLatin1String("TR")) {
            place.row = m_rows++;
            checkRow(element);
        } else if (place.role == QLatin1String("THead")) {
            place.isHead = true;
        } else if (place.role == QLatin1String("TH")) {
            if (!attribute(element, "/Table", "/Scope").isName())
                complain(QStringLiteral("a header of nothing"));
        } else if (place.role.size() == 2 && place.role.startsWith(QLatin1Char('H')) && place.role[1].isDigit()) {
            const int level = place.role[1].digitValue();
            if (level > m_level + 1 || (level == 1 && m_level > 0))
                complain(place.role + QLatin1String(" after a heading of another level"));
            m_level = level;
        }
    }

    void checkRow(Handle row)
    {
        int columns = 0;
        for (Handle cell : kidsOf(row)) {
            Handle span = attribute(cell, "/Table", "/ColSpan");
            columns += span.isInteger() ? span.getIntValueAsInt() : 1;
        }
        if (m_columns != 0 && columns != m_columns)
            complain(QStringLiteral("a row of %1 cells in a table of %2").arg(columns).arg(m_columns));
        m_columns = columns;
    }

    void check(const std::string& outer, const std::string& inner)
    {
        static const std::map<std::string, std::set<std::string>> only{
            {"/L", {"/LI"}},     {"/LI", {"/Lbl", "/LBody"}}, {"/Table", {"/THead", "/TBody"}},
            {"/THead", {"/TR"}}, {"/TBody", {"/TR"}},         {"/TR", {"/TH", "/TD"}}};
        static const std::set<std::string> within{"/LI", "/Lbl", "/LBody", "/THead", "/TBody", "/TR", "/TH", "/TD"};
        const auto found = only.find(outer);
        const bool fits = found != only.end() ? found->second.contains(inner) : !within.contains(inner);
        if (!fits)
            complain(QString::fromStdString(inner + " in " + outer));
    }

    QPDF& m_pdf;
    TaggedPdf& m_found;
    std::vector<PageReader> m_pages;
    std::map<QPDFObjGen, std::size_t> m_numbers;
    std::unique_ptr<QPDFNumberTreeObjectHelper> m_parents;
    std::set<std::pair<std::size_t, int>> m_seen;
    std::pair<int, int> m_last;
    int m_tables = 0;
    int m_rows = 0;
    int m_columns = 0;
    int m_level = 0;
};

void checkCatalog(QPDF& pdf, QStringList& faults)
{
    Handle root = pdf.getRoot();
    if (!root.getKey("/MarkInfo").isDictionary() || !root.getKey("/MarkInfo").getKey("/Marked").isBool())
        faults << QStringLiteral("not said to be marked");
    if (!root.getKey("/Lang").isString())
        faults << QStringLiteral("no language");
    if (!root.getKey("/ViewerPreferences").isDictionary() ||
        !root.getKey("/ViewerPreferences").hasKey("/DisplayDocTitle"))
        faults << QStringLiteral("its title is not shown");
    if (!root.getKey("/Metadata").isStream()) {
        faults << QStringLiteral("no metadata");
        return;
    }
    const auto data = root.getKey("/Metadata").getRawStreamData(); // which readers find without unpacking it
    const QByteArray packet(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    for (const char* need : {"<pdfuaid:part>1</pdfuaid:part>", "<dc:title>"})
        if (!packet.contains(need))
            faults << QStringLiteral("metadata without ") + QLatin1String(need);
}

} // namespace

TaggedPdf taggedPdf(const QByteArray& bytes)
{
    TaggedPdf found;
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        checkCatalog(pdf, found.faults);
        TreeReader(pdf, found).read();
    } catch (const std::exception& fault) {
        found.faults << QString::fromUtf8(fault.what());
    }
    found.faults.removeDuplicates();
    return found;
}

} // namespace breakeven::test
