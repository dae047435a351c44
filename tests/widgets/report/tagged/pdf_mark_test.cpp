// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/pdf_mark.h"

#include <QTest>

using namespace breakeven;

namespace {

/// A document with a heading, its first element, and a paragraph.
std::vector<PdfTag> twoTags()
{
    PdfTags tags;
    tags.add({PdfRole::Heading});
    tags.add({PdfRole::Text});
    return tags.all();
}

/// A page's operators, each on a line, with marked content in place of marks.
QString marked(const std::string& operators)
{
    return QString::fromStdString(markedContent(operators, twoTags()).operators).simplified();
}

} // namespace

class PdfMarkTest : public QObject {
    Q_OBJECT

private slots:
    void whatStandsWithinAMarkIsItsElements()
    {
        QCOMPARE(marked("-30000 -30000 3 1 re f 0 0 5 5 re f -30000 -30000 1 1 re f"),
                 QStringLiteral("/H2 <</MCID 0>> BDC 0 0 5 5 re f EMC"));
    }

    void theRestIsAnArtifact()
    {
        QCOMPARE(marked("0 0 5 5 re f -30000 -30000 4 1 re f BT (a) Tj ET -30000 -30000 1 1 re f 1 1 m 2 2 l S"),
                 QStringLiteral("/Artifact BMC 0 0 5 5 re f EMC /P <</MCID 0>> BDC BT (a) Tj ET EMC "
                                "/Artifact BMC 1 1 m 2 2 l S EMC"));
    }

    void partsOfAnElementBesideEachOtherAreOne()
    {
        const std::string text = "-30000 -30000 4 1 re f (a) Tj -30000 -30000 1 1 re f q Q ";
        QCOMPARE(marked(text + text), QStringLiteral("/P <</MCID 0>> BDC (a) Tj q Q (a) Tj q Q EMC"));
        const MarkedContent parted = markedContent(text + "0 0 5 5 re f " + text, twoTags());
        QCOMPARE(parted.tags, (std::vector<std::size_t>{2, 2}));
    }

    void whatShowsNothingNeedsNoMark()
    {
        QCOMPARE(marked("q 1 0 0 1 0 0 cm -30000 -30000 3 1 re f -30000 -30000 1 1 re f Q"),
                 QStringLiteral("q 1 0 0 1 0 0 cm Q"));
    }
};

QTEST_APPLESS_MAIN(PdfMarkTest)
#include "pdf_mark_test.moc"
