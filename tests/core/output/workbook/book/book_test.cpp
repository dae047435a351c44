// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/book.h"

#include "core/words/phrases.h"
#include "tests/support/sheet_file.h"

#include <QTest>

#include <limits>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// The file of a book with one sheet that was written on.
template <typename Write> WorkbookFile written(const Write& write)
{
    Book book("title", 1);
    Sheet sheet = book.addSheet("Over time");
    write(sheet);
    return fileOf(book);
}

template <typename Write> WorkbookCell cellWritten(const Write& write)
{
    return written(write).cells(QStringLiteral("Over time")).value(QStringLiteral("B3"));
}

QString part(const WorkbookFile& file, const char* name)
{
    return QString::fromUtf8(file.parts().value(QString::fromLatin1(name)));
}

std::string faultOf(Book& book)
{
    const Result<std::string> bytes = book.finish();
    return bytes.ok() ? std::string() : bytes.error().sentence();
}

} // namespace

class BookTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItIsAndOfWhen()
    {
        Book book("A title\nof two lines", 86400);
        static_cast<void>(book.addSheet("Sheet"));
        const QString properties = part(fileOf(book), "docProps/core.xml");
        QVERIFY(properties.contains(QStringLiteral("<dc:title>A title\\nof two lines</dc:title>")));
        QVERIFY(properties.contains(QStringLiteral("<dc:creator>Breakeven</dc:creator>")));
        QVERIFY(properties.contains(QStringLiteral("1970-01-02T00:00:00Z")));
        Book old(std::string(1000, 't'), 0); // the date that libxlsxwriter takes for now
        static_cast<void>(old.addSheet("Sheet"));
        const QString limited = part(fileOf(old), "docProps/core.xml");
        QVERIFY(limited.contains(QStringLiteral("1970-01-01T00:00:01Z")));
        QVERIFY(limited.contains(QString(150, QLatin1Char('t'))) && !limited.contains(QString(256, QLatin1Char('t'))));
    }

    void textIsNeverAFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "'", "12", "TRUE", "http://example.org", "x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void textIsNeverAFormula()
    {
        QFETCH(const QString, text);
        const WorkbookCell cell = cellWritten([&](Sheet& sheet) { sheet.text(2, 1, text.toStdString()); });
        QCOMPARE(cell.type, QStringLiteral("s"));
        QCOMPARE(cell.value, text);
        QCOMPARE(cell.formula, QString());
    }

    /// It still has its style: a heading's color goes through.
    void emptyTextIsAnEmptyCell()
    {
        const WorkbookFile file = written([](Sheet& sheet) { sheet.text(2, 1, "", CellStyle::Heading); });
        QVERIFY(file.cells(QStringLiteral("Over time")).contains(QStringLiteral("B3")));
        QCOMPARE(file.cells(QStringLiteral("Over time"))[QStringLiteral("B3")].type, QString());
        QVERIFY(sheetPart(file).contains(QRegularExpression(QStringLiteral("<c r=\"B3\" s=\"[1-9][0-9]*\"/>"))));
    }

    void numbersHaveAllTheirDigits()
    {
        const WorkbookCell cell = cellWritten([](Sheet& sheet) { sheet.number(2, 1, 0.1 + 0.2, CellStyle::Exact); });
        QVERIFY(std::abs(cell.value.toDouble() - 0.3) < 1e-15);
        QCOMPARE(cell.type, QString());
    }

    void truthsAreTruths()
    {
        for (const bool value : {false, true}) {
            const WorkbookCell cell =
                cellWritten([value](Sheet& sheet) { sheet.boolean(2, 1, value, CellStyle::InputText); });
            QCOMPARE(cell.type, QStringLiteral("b"));
            QCOMPARE(cell.value, QString::number(value ? 1 : 0));
        }
    }

    void formulasHaveTheirValueBesideThem()
    {
        Formula given;
        const WorkbookFile file = written([&](Sheet& sheet) {
            given = sheet.formula(2, 1, Formula("volume*2", 20.5), CellStyle::Count);
            sheet.formula(3, 1, Formula(0), CellStyle::Count);
            sheet.textFormula(4, 1, "IF(a>0,a,\"\")", "none", CellStyle::Count);
        });
        QCOMPARE(given.text, std::string("$B3")); // follows when it is copied down
        QCOMPARE(given.value, 20.5);
        const auto& cells = file.cells(QStringLiteral("Over time"));
        QCOMPARE(cells[QStringLiteral("B3")].formula, QStringLiteral("volume*2"));
        QCOMPARE(cells[QStringLiteral("B3")].value.toDouble(), 20.5);
        QCOMPARE(cells[QStringLiteral("B4")].formula, QString()); // nothing to compute
        QCOMPARE(cells[QStringLiteral("B4")].value, QStringLiteral("0"));
        QCOMPARE(cells[QStringLiteral("B5")].formula, QStringLiteral("IF(a>0,a,\"\")"));
        QCOMPARE(cells[QStringLiteral("B5")].value, QStringLiteral("none"));
        QCOMPARE(cells[QStringLiteral("B5")].type, QStringLiteral("str"));
    }

    void namesReferToTheirCells()
    {
        Book book("title", 1);
        const Sheet sheet = book.addSheet("Over time");
        book.define("gpu_rate", sheet, 6, 27);
        QCOMPARE(fileOf(book).names().value(QStringLiteral("gpu_rate")), QStringLiteral("Over time!AB7"));
    }

    void cellsTakeOnlyWhatIsAllowed()
    {
        const QString xml = sheetPart(written([](Sheet& sheet) {
            sheet.allow(0, 0, {0.5, 20}, false);
            sheet.allow(1, 0, {1, 64}, true);
            sheet.allow(2, 0, {"one", "two"});
        }));
        QCOMPARE(allMatches(xml, QStringLiteral("<dataValidation ([^>]*sqref=\"A1\")")).size(), 1);
        QVERIFY(xml.contains(QRegularExpression(QStringLiteral(
            "<dataValidation type=\"decimal\"[^>]*sqref=\"A1\"><formula1>0.5</formula1><formula2>20<"))));
        QVERIFY(xml.contains(QStringLiteral("error=\"Allowed is 0.5 to 20.\"")));
        QVERIFY(xml.contains(QRegularExpression(
            QStringLiteral("<dataValidation type=\"whole\"[^>]*sqref=\"A2\"><formula1>1</formula1><formula2>64<"))));
        QVERIFY(xml.contains(QStringLiteral("error=\"Allowed is 1 to 64, whole numbers only.\"")));
        QVERIFY(xml.contains(QRegularExpression(
            QStringLiteral("<dataValidation type=\"list\"[^>]*sqref=\"A3\"><formula1>\"one,two\"</formula1>"))));
        QVERIFY(!xml.contains(QStringLiteral("allowBlank")));
    }

    void sheetsAreLaidOut()
    {
        const WorkbookFile file = written([](Sheet& sheet) {
            sheet.head(verbatim("Title"), verbatim("note"));
            sheet.columnWidths({10, 20});
            sheet.lines(4, 2);
            sheet.lines(5, 1000); // more than a row can be high
            sheet.freeze(3, 2);
            sheet.printUpTo(9, 3);
            sheet.printOnEveryPage(4, 5);
            sheet.hideWhere(1, 0, 8, 2, "$A2>horizon");
        });
        const QString xml = sheetPart(file);
        QCOMPARE(allMatches(xml, QStringLiteral("<row r=\"[156]\"[^>]* ht=\"([0-9.]+)\"")),
                 (QStringList{"24", "30", "409"}));
        QVERIFY(xml.contains(QStringLiteral("orientation=\"landscape\"")));
        QVERIFY(xml.contains(QStringLiteral("fitToHeight=\"0\"")));
        QVERIFY(xml.contains(QStringLiteral("showGridLines=\"0\"")));
        QVERIFY(xml.contains(QStringLiteral("xSplit=\"2\" ySplit=\"3\" topLeftCell=\"C4\"")));
        QCOMPARE(allMatches(xml, QStringLiteral("<col min=\"([0-9])\" max=\"[12]\"")), (QStringList{"1", "2"}));
        QVERIFY(xml.contains(QRegularExpression(
            QStringLiteral("<conditionalFormatting sqref=\"A2:C9\">.*<formula>\\$A2&gt;horizon</formula>"))));
        QVERIFY(part(file, "xl/styles.xml").contains(QStringLiteral("formatCode=\";;;\"")));
        QVERIFY(part(file, "xl/workbook.xml").contains(QStringLiteral("'Over time'!$A$1:$D$10</definedName>")));
        QVERIFY(part(file, "xl/workbook.xml").contains(QStringLiteral("'Over time'!$5:$6</definedName>")));
        const auto& cells = file.cells(QStringLiteral("Over time"));
        QCOMPARE(cells[QStringLiteral("A1")].value, QStringLiteral("Title"));
        QCOMPARE(cells[QStringLiteral("A2")].value, QStringLiteral("note"));
    }

    void whatNoCellCanHoldIsAnError_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number") << noNumber << "nan";
        QTest::newRow("infinite") << infinity << "inf";
        QTest::newRow("infinite below 0") << -infinity << "-inf";
    }
    void whatNoCellCanHoldIsAnError()
    {
        QFETCH(const double, value);
        QFETCH(const QString, said);
        const std::string expected = "workbook: 'Sheet'!$A$1 is " + said.toStdString() + ", which no cell can hold";
        Book numbers("title", 1);
        Sheet sheet = numbers.addSheet("Sheet");
        sheet.number(0, 0, value, CellStyle::Count);
        QVERIFY(numbers.failed());
        sheet.number(0, 1, 1, CellStyle::Count);
        const Result<std::string> bytes = numbers.finish();
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().sentence(), expected);
        QVERIFY(bytes.error().kind == Error::Kind::Outside);
        Book formulas("title", 1);
        formulas.addSheet("Sheet").formula(0, 0, Formula("1/0", value), CellStyle::Count);
        QCOMPARE(faultOf(formulas), expected);
    }

    /// What comes later is written nowhere, and does not take its place.
    void theFirstFaultIsKept()
    {
        Book book("title", 1);
        Sheet sheet = book.addSheet("Sheet");
        QVERIFY(!book.failed());
        book.check(0, "nothing");
        QVERIFY(!book.failed());
        book.refuse(verbatim("first"));
        book.refuse(verbatim("second"));
        sheet.number(0, 0, noNumber, CellStyle::Count);
        QVERIFY(book.addChart(1) == nullptr);
        Sheet none = book.addSheet("Another");
        none.head(verbatim("a"), verbatim("b"));
        none.text(0, 0, "text");
        none.number(0, 0, 1, CellStyle::Count);
        none.place(nullptr, 0, 0, verbatim("c"));
        QCOMPARE(none.formula(4, 2, Formula("a", 3), CellStyle::Count).text, std::string("$C5"));
        book.define("name", none, 0, 0);
        QCOMPARE(faultOf(book), std::string("workbook: first"));
    }

    void aSheetThatCannotBeIsAnError_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("sign that is not allowed") << QByteArray("a/b");
        QTest::newRow("longer than 31 characters") << QByteArray(32, 'a');
        QTest::newRow("there already") << QByteArray("Sheet");
    }
    void aSheetThatCannotBeIsAnError()
    {
        QFETCH(const QByteArray, name);
        Book book("title", 1);
        static_cast<void>(book.addSheet("Sheet"));
        QVERIFY(!book.failed());
        static_cast<void>(book.addSheet(name.constData()));
        QVERIFY(book.failed());
        const std::string said = faultOf(book);
        QVERIFY2(said.starts_with("workbook: " + name.toStdString() + " could not be written: "), said.c_str());
    }

    void withoutAPlaceForTemporaryFilesThereIsAnError()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere at all");
        Book book("title", 1);
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        static_cast<void>(book.addSheet("Sheet"));
        const Result<std::string> bytes = book.finish();
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().sentence(), std::string("workbook: no folder for temporary files could be made"));
        QVERIFY(bytes.error().kind == Error::Kind::Outside);
    }
};

QTEST_APPLESS_MAIN(BookTest)
#include "book_test.moc"
