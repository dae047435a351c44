// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pdf_date.h"

#include <QTest>

using namespace breakeven;

namespace {

/// A file with two objects as Qt writes it, at one moment.
QByteArray smallFile(const QByteArray& moment)
{
    QByteArray pdf = "%PDF-1.4\n";
    const auto position = [&] { return QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n"; };
    QByteArray table = "xref\n0 3\n0000000000 65535 f \n" + position();
    pdf += "1 0 obj\n<<\n/CreationDate (D:" + moment + ")\n>>\nendobj\n";
    table += position();
    pdf += "2 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n";
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<<\n/Size 3\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

class PdfDateTest : public QObject {
    Q_OBJECT

private slots:
    void aDateMovesTheObjectsBehindIt_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::newRow("UTC") << QByteArray("20300102030405Z");
        QTest::newRow("east") << QByteArray("20300102030405+05'30'");
        QTest::newRow("west") << QByteArray("20300102030405-05'00'");
        QTest::newRow("without a zone") << QByteArray("20300102030405");
    }
    void aDateMovesTheObjectsBehindIt()
    {
        QFETCH(const QByteArray, moment);
        QCOMPARE(withCreationDate(smallFile(moment), QDate(1999, 12, 31)), smallFile("19991231000000Z"));
    }

    void aFileWithoutADateStaysAsItIs()
    {
        QCOMPARE(withCreationDate("%PDF-1.4\n", QDate(1999, 12, 31)), QByteArray("%PDF-1.4\n"));
        QCOMPARE(withCreationDate({}, QDate(1999, 12, 31)), QByteArray());
    }

    void theDayIsThatOfTheFigures_data()
    {
        QTest::addColumn<std::string>("asOf");
        QTest::addColumn<QDate>("day");
        const QDate none(2000, 1, 1);
        QTest::newRow("given") << std::string("2024-02-29") << QDate(2024, 2, 29);
        QTest::newRow("not given") << std::string() << none;
        QTest::newRow("no day") << std::string("2023-02-29") << none;
        QTest::newRow("no date") << std::string("spring") << none;
    }
    void theDayIsThatOfTheFigures()
    {
        QFETCH(const std::string, asOf);
        Scenario scenario;
        scenario.asOf = asOf;
        QTEST(pdfDateOf(scenario), "day");
    }
};

QTEST_APPLESS_MAIN(PdfDateTest)
#include "pdf_date_test.moc"
