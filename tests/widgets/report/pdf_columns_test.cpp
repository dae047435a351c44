// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_columns.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/support/close.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

namespace {

constexpr double gap = 14;

PdfType plain()
{
    return pdfType(11, Qt::black);
}

PdfType strong()
{
    return pdfType(11, Qt::black, true);
}

ReportColumn column(const char* title, bool isNumber = false)
{
    return {verbatim(title), {}, isNumber, {}, false};
}

ReportRow row(const std::vector<std::string>& texts, ReportRow::Kind kind = ReportRow::Kind::Plain)
{
    ReportRow made;
    made.kind = kind;
    for (const std::string& text : texts)
        made.cells.push_back(verbatim(text));
    return made;
}

double width(const char* text)
{
    return widthOf(QString::fromUtf8(text), plain());
}

const std::string prose = std::string(200, 'x') + " " + std::string(200, 'y');

} // namespace

class PdfColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void columnsFillTheWidthWithGapsBetweenThem_data()
    {
        QTest::addColumn<ReportTable>("table");
        QTest::addColumn<double>("room");
        const ReportTable one{{}, {column("Only")}, {row({"a"})}};
        const ReportTable few{{}, {column("A"), column("B", true), column("C")}, {row({"a", "1", "c"})}};
        const ReportTable full{{}, {column("A"), column("B", true), column("C")}, {row({prose, "1", prose})}};
        ReportTable crowded;
        for (int i = 0; i < 9; ++i)
            crowded.columns.push_back(column("Incomprehensibilities"));
        ReportTable options = few;
        options.columns[2].option = Option::FrontierApi;
        QTest::newRow("one") << one << 600.0;
        QTest::newRow("room to spare") << few << 600.0;
        QTest::newRow("no rows") << ReportTable{{}, few.columns, {}} << 600.0;
        QTest::newRow("texts without an end") << full << 600.0;
        QTest::newRow("less room than any word") << crowded << 200.0;
        QTest::newRow("options") << options << 600.0;
    }
    void columnsFillTheWidthWithGapsBetweenThem()
    {
        QFETCH(const ReportTable, table);
        QFETCH(const double, room);
        const std::vector<PdfColumn> columns = columnsFor(table, room, plain(), strong());
        QCOMPARE(columns.size(), table.columns.size());
        double left = 0;
        for (const PdfColumn& each : columns) {
            COMPARE_WITHIN(each.left, left, 1e-9);
            QVERIFY(each.width > 0);
            left = each.left + each.width + gap;
        }
        COMPARE_WITHIN(left - gap, room, 1e-9);
    }

    void optionsAreEquallyWide()
    {
        ReportTable table{{}, {column("What"), column("A"), column("B"), column("C")}, {row({prose, prose, "1", "2"})}};
        for (std::size_t i = 1; i < 4; ++i)
            table.columns[i].option = Option::FrontierApi;
        const std::vector<PdfColumn> columns = columnsFor(table, 700, plain(), strong());
        COMPARE_WITHIN(columns[0].width, 154, 1e-9); // 22 %
        for (std::size_t i = 1; i < 4; ++i)          // (700 − 3 · 14 − 154) / 3
            COMPARE_WITHIN(columns[i].width, 168, 1e-9);
    }

    void aNumberIsInOnePieceAndTheLastTextHasTheSpareRoom()
    {
        const ReportTable table{{},
                                {column("A"), column("B", true), column("C"), column("D", true)},
                                {row({"short", "1,234 a month", "short", "7"})}};
        const std::vector<PdfColumn> columns = columnsFor(table, 600, plain(), strong());
        COMPARE_WITHIN(columns[0].width, width("short"), 1e-9);
        COMPARE_WITHIN(columns[1].width, width("1,234 a month"), 1e-9);
        COMPARE_WITHIN(columns[3].width, std::max(width("7"), widthOf("D", strong())), 1e-9);
        QVERIFY(columns[2].width > 300);
    }

    void longTextsShareWhatNumbersLeave()
    {
        const ReportTable table{{}, {column("A"), column("B", true), column("C")}, {row({prose, "1,234", prose})}};
        const std::vector<PdfColumn> columns = columnsFor(table, 600, plain(), strong());
        COMPARE_WITHIN(columns[1].width, width("1,234"), 1e-9);
        COMPARE_WITHIN(columns[0].width, (600 - 2 * gap - width("1,234")) / 2, 1e-9);
        COMPARE_WITHIN(columns[2].width, columns[0].width, 1e-9);
    }

    /// Even where an even share of the room would be less.
    void aNumberStaysWholeBesideManyTexts()
    {
        const char* number = "1,234,567";
        ReportTable table{{}, {}, {row({"a", "b", "c", "d", "e", number})}};
        for (int i = 0; i < 5; ++i) {
            table.columns.push_back(column("T"));
            table.rows[0].cells[static_cast<std::size_t>(i)] = verbatim("aa bb cc dd ee ff gg hh ii jj kk ll");
        }
        table.columns.push_back(column("N", true));
        const std::vector<PdfColumn> columns = columnsFor(table, 310, plain(), strong());
        QVERIFY(width(number) > (310 - 5 * gap) / 6);
        COMPARE_WITHIN(columns[5].width, width(number), 1e-9);
    }

    void groupsDoNotCountAndTotalsDoInTheirOwnType()
    {
        ReportTable table{{}, {column("A"), column("B", true)}, {row({"a", "1"})}};
        table.rows.push_back(row({prose}, ReportRow::Kind::Group));
        table.rows.push_back(row({"all", "9,999,999"}, ReportRow::Kind::Total));
        const std::vector<PdfColumn> columns = columnsFor(table, 600, plain(), strong());
        COMPARE_WITHIN(columns[1].width, widthOf(QStringLiteral("9,999,999"), strong()), 1e-9);
        QVERIFY(width("9,999,999") < columns[1].width);
    }
};

QTEST_MAIN(PdfColumnsTest)
#include "pdf_columns_test.moc"
