// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/pdf_carrier.h"

#include "core/files/picture/packed_text.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The smallest document, whose trailer has those entries and says that its table begins where it does, or elsewhere.
QByteArray document(const QByteArray& entries = "/Size 2 /Root 1 0 R", int tableAt = -1)
{
    QByteArray pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
    const QByteArray table = QByteArray::number(tableAt < 0 ? pdf.size() : tableAt);
    pdf += "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< " + entries + " >>\nstartxref\n" + table +
           "\n%%EOF\n";
    return pdf;
}

QByteArray with(const QByteArray& pdf, const char* text)
{
    return QByteArray::fromStdString(pdfWith(pdf.toStdString(), text));
}

/// The text that is found, or what went wrong.
std::string found(const QByteArray& pdf)
{
    const Result<std::string> text = textInPdf(pdf.toStdString(), "file");
    return text ? *text : inWords(text.error().what);
}

const std::string none = "carries no scenario: it was exported without it, or by another program";
const std::string cut = "is not whole: the file ends in the middle of it";

} // namespace

class PdfCarrierTest : public QObject {
    Q_OBJECT

private slots:
    /// ISO 32000-1, 7.5.6: a new object, a table of it alone, and a trailer that refers to the one before.
    void isAnIncrementalUpdate()
    {
        const QByteArray before = document();
        const QByteArray after = with(before, "text");
        QVERIFY(after.startsWith(before));
        const qsizetype object = after.indexOf("2 0 obj\n", before.size());
        QCOMPARE(object, before.size());
        const qsizetype table = after.indexOf("\nxref\n", object) + 1;
        QVERIFY(after.mid(table).startsWith(
            QStringLiteral("xref\n2 1\n%1 00000 n \n").arg(object, 10, 10, QLatin1Char('0')).toLatin1()));
        QVERIFY(after.contains("<< /Size 3 /Prev " + QByteArray::number(before.indexOf("xref")) +
                               " /BreakevenScenario 2 0 R "));
        QVERIFY(after.mid(after.lastIndexOf("trailer")).contains("/Root 1 0 R"));
        QVERIFY(after.endsWith("startxref\n" + QByteArray::number(table) + "\n%%EOF\n"));
        QCOMPARE(found(after), std::string("text"));
    }

    void theLaterTextCountsAndItsTrailerSaysEachThingOnce()
    {
        const QByteArray twice = with(with(document(), "earlier"), "later");
        const QByteArray trailer = twice.mid(twice.lastIndexOf("trailer"));
        for (const char* key : {"/Size", "/Prev", "/BreakevenScenario", "/Root"})
            QCOMPARE(trailer.count(key), 1);
        QVERIFY(trailer.contains("/Size 4 ") && trailer.contains("/BreakevenScenario 3 0 R"));
        QCOMPARE(found(twice), std::string("later"));
    }

    void aMissingLineEndIsAdded()
    {
        const QByteArray before = document().chopped(1);
        const QByteArray after = with(before, "text");
        QVERIFY(after.startsWith(before + "\n2 0 obj\n"));
        QCOMPARE(found(after), std::string("text"));
    }

    void whatCannotBeUpdatedStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no PDF") << document().replace("%PDF-", "%!PS-");
        QTest::newRow("encrypted") << document("/Size 2 /Root 1 0 R /Encrypt 5 0 R");
        QTest::newRow("without a size") << document("/Root 1 0 R");
        QTest::newRow("too many objects") << document("/Size 8388608 /Root 1 0 R");
        QTest::newRow("a table elsewhere") << document("/Size 2 /Root 1 0 R", 12);
        QTest::newRow("a table behind the end") << document("/Size 2 /Root 1 0 R", 100'000);
        QTest::newRow("a stream in place of the trailer") << document().replace("trailer\n", "");
        QTest::newRow("without a pointer to the table") << document().replace("startxref", "startXref");
    }
    void whatCannotBeUpdatedStaysAsItIs()
    {
        QFETCH(const QByteArray, pdf);
        QCOMPARE(with(pdf, "text"), pdf);
    }

    void asManyObjectsAsThereMayBe()
    {
        QVERIFY(with(document("/Size 8388607 /Root 1 0 R"), "text").contains("\n8388607 0 obj\n"));
    }

    void findsItByItsTypeAlone_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& body, const std::string& text) {
            QTest::newRow(name) << "%PDF-1.7\n" + body << QByteArray::fromStdString(text);
        };
        const QByteArray packed = QByteArray::fromStdString(deflated("ours"));
        const QByteArray end = "\nendstream\n%%EOF";
        row("written anew", "<</Length 5/Type/BreakevenScenario/X 1>>stream\n" + packed + end, "ours");
        row("line ends of Windows", "/BreakevenScenario >>\r\nstream\r\n" + packed + end, "ours");
        row("a name behind it", "/BreakevenScenario >> stream\n" + packed + "\n/BreakevenScenario 2 0 R" + end, "ours");
        row("a long dictionary", "/BreakevenScenario" + QByteArray(510, ' ') + ">>stream\n" + packed + end, "ours");
        row("too long a dictionary", "/BreakevenScenario" + QByteArray(511, ' ') + ">>stream\n" + packed + end, none);
        row("an end that is none", "/BreakevenScenario >> stream\r" + packed + end, none);
        row("none", end, none);
        row("the end far behind", "/BreakevenScenario >>stream\n" + packed + end + QByteArray(1019, '\n'), "ours");
        row("the end too far behind", "/BreakevenScenario >>stream\n" + packed + end + QByteArray(1020, '\n'), cut);
        row("the end of an earlier version", "%%EOF /BreakevenScenario >>stream\n" + packed, cut);
        row("damaged", "/BreakevenScenario >>stream\nours" + end, "the scenario that it carries is damaged");
    }
    void findsItByItsTypeAlone()
    {
        QFETCH(const QByteArray, pdf);
        QTEST(QByteArray::fromStdString(found(pdf)), "text");
    }
};

QTEST_APPLESS_MAIN(PdfCarrierTest)
#include "pdf_carrier_test.moc"
